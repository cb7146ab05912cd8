import type { RoundDay } from '../../domain/documents/forms';
import type { Snapshot } from '../../domain/documents/snapshot';
import { snapshotOfDay, snapshotOfRound } from '../../domain/documents/take-snapshot';
import type { Initiative } from '../../domain/portfolio/initiative';
import type { Committee, Portfolio } from '../../domain/portfolio/portfolio';
import { byDueLatest, type Round, wasHeld } from '../../domain/round/round';
import { asOfDay } from '../../domain/summary/as-of-day';
import type { Day, Instant } from '../../domain/time/instant';
import { dayOf } from '../../domain/time/zoned';
import type { RecordStore, RoundStore } from '../ports';
import { listAsked } from '../rounds/load-round';

export type RecordingStore = Pick<RoundStore, 'listRounds' | 'listRequests'> &
  Pick<RecordStore, 'findSnapshot' | 'putSnapshot'>;

export interface Sought {
  portfolio: Portfolio;
  initiatives: Initiative[];
  /** Absent: the whole portfolio. */
  committee?: Committee;
  /** The round of a meeting, or of a deadline; `today`: how things stand now. Absent: the committee's last round. */
  of?: RoundDay | 'today';
  now: Instant;
}

export type FoundSnapshot =
  | { kind: 'found'; snapshot: Snapshot }
  /** No round of that day: the days of those there are, newest first. */
  | { kind: 'noSuchRound'; days: Day[] };

/** What a document is made of: what a round was published as; else a draft of how it stands. */
export async function findSnapshot(
  store: RecordingStore,
  { portfolio, initiatives, committee, of, now }: Sought,
): Promise<FoundSnapshot> {
  const committeeId = committee?.id;
  const rounds = committeeId === undefined || of === 'today' ? [] : await roundsOf(store, portfolio, committeeId);
  const round = of === undefined || of === 'today' ? rounds[0] : rounds.find((each) => isOf(each, of));
  if (of !== undefined && of !== 'today' && !round) return { kind: 'noSuchRound', days: rounds.map(dayOfRound) };
  if (!round) {
    const today = dayOf(now, portfolio.timeZone);
    const standing = { portfolio, initiatives, today, ...(committeeId ? { committeeId } : {}) };
    return { kind: 'found', snapshot: snapshotOfDay(standing) };
  }
  return { kind: 'found', snapshot: await snapshotOf(store, { portfolio, initiatives, round, now }) };
}

/** Newest first. */
async function roundsOf(store: Pick<RoundStore, 'listRounds'>, { id }: Portfolio, committeeId: string) {
  const rounds = await store.listRounds(id);
  return rounds.filter((round) => round.committeeId === committeeId && wasHeld(round)).sort(byDueLatest);
}

function dayOfRound({ meetingOn, dueOn }: Round): Day {
  return meetingOn ?? dueOn;
}

function isOf({ meetingOn, dueOn }: Round, { day, month, year }: RoundDay): boolean {
  return [meetingOn, dueOn].some((on) => {
    const [itsYear, itsMonth, itsDay] = (on ?? '').split('-').map(Number);
    return itsDay === day && itsMonth === month && (year === undefined || itsYear === year);
  });
}

async function snapshotOf(
  store: RecordingStore,
  {
    portfolio,
    initiatives,
    round,
    now,
  }: { portfolio: Portfolio; initiatives: Initiative[]; round: Round; now: Instant },
): Promise<Snapshot> {
  const requests = await listAsked(store, round);
  const asOf = asOfDay(round, now, portfolio.timeZone);
  const told = { portfolio, initiatives, round, requests, asOf };
  if (round.state.kind !== 'published') return snapshotOfRound(told);
  const kept = await store.findSnapshot(portfolio.id, round.id);
  if (kept) return kept;
  // Published before snapshots were kept: what had been said by then, kept from now on.
  const { at } = round.state.post;
  const publishedOn = dayOf(at, portfolio.timeZone);
  const then = requests.map((request) => ({
    ...request,
    reports: request.reports.filter((report) => report.at <= at),
  }));
  const snapshot = { ...snapshotOfRound({ ...told, requests: then }), publishedOn };
  await store.putSnapshot(snapshot);
  return snapshot;
}
