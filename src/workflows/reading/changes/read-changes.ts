import { groupByNumber, type Request } from '../../../domain/answer/request';
import type { Initiative } from '../../../domain/portfolio/initiative';
import type { Portfolio } from '../../../domain/portfolio/portfolio';
import { type ChannelReader, readHere, readsReviewed } from '../../../domain/review/channel-reader';
import { asksWithUnknown, withReadBaselines } from '../../../domain/review/read-baselines';
import { byDueLatest, type Round } from '../../../domain/round/round';
import type { Since } from '../../../domain/summary/changes/decide-since';
import { type Changes, findChanges } from '../../../domain/summary/changes/find-changes';
import type { Instant } from '../../../domain/time/instant';
import type { RoundStore } from '../../ports';
import { sideBySide } from '../../side-by-side';

export interface ChangesQuestion {
  portfolio: Portfolio;
  /** Absent: the whole portfolio. */
  committeeId?: string;
  /** What the reader may see. */
  initiatives: Initiative[];
  /** All of the portfolio, or at least those that asked since. */
  rounds: Round[];
  since: Since;
  now: Instant;
  /** In a channel. */
  reader?: ChannelReader;
}

const mostAtOnce = 20;
/** Of an initiative that answered between rounds, so many back. */
const mostBack = 12;

/** What changed since then: whole rounds are read rather than each initiative's history. */
export async function readChanges(
  store: Pick<RoundStore, 'listRequestsOf' | 'listHistory'>,
  question: ChangesQuestion,
): Promise<Changes> {
  const { portfolio, since, initiatives, rounds } = question;
  const seen = new Set(initiatives.map(({ number }) => number));
  const asking = rounds.filter((round) => round.dueAt >= since.at && round.initiatives.some((n) => seen.has(n)));
  const reader = question.reader && readsReviewed(question.reader) ? question.reader : undefined;
  const before = reader ? ownBefore(reader, since) : [];
  const ids = new Set([...asking.map(({ id }) => id), ...reportedIn(initiatives, since), ...before]);
  const requests: Request[] = (await store.listRequestsOf(portfolio.id, [...ids])).filter((r) => seen.has(r.number));
  const known = new Set(requests.map(keyOf));
  const unknown = reader ? askedWithUnknown(requests, portfolio) : unknownBefore(initiatives, requests, since);
  await sideBySide(unknown, mostAtOnce, async (number) => {
    const more = await store.listHistory(portfolio.id, number, mostBack);
    requests.push(...more.filter((request) => !known.has(keyOf(request))));
  });
  const told = question.reader ? readBy(question.reader, initiatives, requests) : requests;
  return findChanges({ ...question, rounds: asking, requests: told, since: since.at });
}

/** Of the channel's own rounds before, so many: what was read in them is what changed. */
const mostBefore = 2;

function ownBefore({ rounds, committees }: ChannelReader, since: Since): string[] {
  return rounds
    .filter(({ committeeId, dueAt }) => committees.includes(committeeId) && dueAt < since.at)
    .sort(byDueLatest)
    .slice(0, mostBefore)
    .map(({ id }) => id);
}

function askedWithUnknown(requests: Request[], { timeZone }: Portfolio): string[] {
  const asking = [...groupByNumber(requests).values()].flatMap((all) =>
    all.filter((request) => asksWithUnknown(request, all, timeZone)),
  );
  return [...new Set(asking.map(({ number }) => number))];
}

/** What is read of the requests in the channel, and what was read before them. */
function readBy(reader: ChannelReader, initiatives: Initiative[], requests: Request[]): Request[] {
  const { timeZone } = reader.portfolio;
  const all = groupByNumber(requests);
  return initiatives.flatMap((initiative) => {
    const own = all.get(initiative.number) ?? [];
    const read = readHere(own, reader);
    return withReadBaselines(read, { all: own, read, timeZone });
  });
}

function keyOf({ roundId, number }: Request): string {
  return `${roundId} ${number}`;
}

/** Where each was reported last, in a round or between them. */
function reportedIn(initiatives: Initiative[], since: Since): string[] {
  return initiatives.flatMap(({ latest }) => (latest && latest.report.at >= since.at ? [latest.roundId] : []));
}

/** What was known when the first round asked was itself said since: what was before that stands elsewhere. */
function unknownBefore(initiatives: Initiative[], requests: Request[], since: Since): string[] {
  const first = new Map<string, Request>();
  for (const request of requests) {
    const other = first.get(request.number);
    if (!other || request.assignedAt < other.assignedAt) first.set(request.number, request);
  }
  return initiatives
    .filter(({ number, latest }) => latest && latest.report.at >= since.at && isAfter(first.get(number), since))
    .map(({ number }) => number);
}

function isAfter(request: Request | undefined, since: Since): boolean {
  return request === undefined || (request.baseline.source === 'report' && (request.baseline.on ?? '') >= since.on);
}
