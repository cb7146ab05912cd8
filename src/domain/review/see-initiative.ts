import { asksForDecision, withLatest } from '../agenda/asking';
import { latestReport, type Request } from '../answer/request';
import type { Initiative } from '../portfolio/initiative';
import { byDueLatest } from '../round/round';
import { dayOf } from '../time/zoned';
import { type ChannelReader, isReviewed, readHere, readsReviewed } from './channel-reader';

type Latest = NonNullable<Initiative['latest']>;

/** Of the channel's own rounds that asked about an initiative, so many back: an answer nobody has approved, and the one before. */
const mostBack = 2;

/** Where to look for what is read of the initiatives of a channel; `undefined` for what is read as it was given. */
export interface Look {
  number: string;
  roundIds: string[];
}

/** What has to be looked up before a channel's initiatives can be seen: nothing at all where nobody reviews anything. */
export function planLooks(initiatives: Initiative[], reader: ChannelReader): Look[] {
  const reviewsItself = readsReviewed(reader);
  return initiatives
    .filter((initiative) => isReadHere(initiative, reader.committees))
    .flatMap(({ number, latest }) => {
      if (!latest || (latest.report.at < reader.knownSince && !reader.rounds.some(({ id }) => id === latest.roundId)))
        return [];
      if (!reviewsItself && !isReviewed(latest.roundId, reader)) return [];
      const own = reader.rounds
        .filter(
          ({ committeeId, initiatives: asked }) => reader.committees.includes(committeeId) && asked.includes(number),
        )
        .sort(byDueLatest)
        .slice(0, mostBack);
      return [{ number, roundIds: [...new Set([latest.roundId, ...own.map(({ id }) => id)])] }];
    });
}

/** It is the committee's, was, or is on its agenda. */
function isReadHere({ anchoring, placedBefore = [], escalations = [], decisions = [] }: Initiative, here: string[]) {
  const places = [anchoring, ...placedBefore].flatMap(({ committees }) => committees);
  const others = [...escalations.map(({ to }) => to), ...decisions.map(({ committeeId }) => committeeId)];
  return [...places, ...others].some((id) => here.includes(id));
}

/**
 * The initiative with the last report that is read in the channel as its latest, in the words it is read in; without one where
 * there is none.
 * @param requests its own, of the rounds that were looked at
 * @returns `undefined` where something older than these may be to be seen
 */
export function seeInitiative<I extends Initiative>(initiative: I, requests: Request[], reader: ChannelReader) {
  const seen = seeAtHand(initiative, requests, reader);
  return isSomethingMissing(requests, seen.latest, reader) ? undefined : seen;
}

/** The same where there is nothing more to look at. */
export function seeAtHand<I extends Initiative>(initiative: I, requests: Request[], reader: ChannelReader): I {
  const { latest } = initiative;
  // Its answers are kept no more.
  if (!latest || !requests.some(({ reports }) => reports.some(({ id }) => id === latest.report.id))) return initiative;
  const read = readHere(requests, reader);
  const last = lastOf(read);
  const known = withAsked(initiative, requests, read);
  if (last?.report.id === latest.report.id) return { ...known, latest: { ...latest, report: last.report } };
  return seenWith(known, last, requests);
}

/** What a committee was asked stands with its decision: in the words that are read. */
function withAsked<I extends Initiative>(initiative: I, requests: Request[], read: Request[]): I {
  const { decisions } = initiative;
  if (!decisions) return initiative;
  const shown = new Map(read.flatMap(({ reports }) => reports.map(({ id, decision }) => [id, decision] as const)));
  const words = new Map(
    requests.flatMap(({ reports }) => reports.map(({ id, decision }) => [decision, shown.get(id) ?? ''] as const)),
  );
  return { ...initiative, decisions: decisions.map((one) => ({ ...one, asked: words.get(one.asked) ?? one.asked })) };
}

/** The newest that is read; what served two rounds counts where it was given. */
function lastOf(requests: Request[]): Latest | undefined {
  return requests
    .flatMap((request) => {
      const report = latestReport(request);
      return report ? [{ roundId: report.givenIn ?? request.roundId, report }] : [];
    })
    .sort((a, b) => (a.report.at < b.report.at ? 1 : -1))[0];
}

/** A round asked with an answer, newer than this one, that is not at hand. */
function isSomethingMissing(requests: Request[], last: Latest | undefined, { portfolio }: ChannelReader): boolean {
  const dayIn = (at: string) => dayOf(at, portfolio.timeZone);
  const known = new Set(requests.flatMap(({ reports }) => reports.map(({ at }) => dayIn(at))));
  const newest = last ? dayIn(last.report.at) : '';
  return requests.some(({ baseline: { source, on = '' } }) => source === 'report' && on > newest && !known.has(on));
}

function seenWith<I extends Initiative>(initiative: I, latest: Latest | undefined, requests: Request[]): I {
  const { latest: _, asking, ...rest } = initiative;
  if (!latest) return rest as I;
  const isSameRun = asking && asking.since <= latest.report.at && asksForDecision(latest.report);
  return isSameRun ? { ...initiative, latest } : withLatest(rest as I, latest, requests);
}
