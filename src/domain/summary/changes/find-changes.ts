import { askedIn } from '../../answer/asked-in';
import { colourKnown } from '../../answer/colour';
import type { Answer, Report } from '../../answer/report';
import { groupByNumber, isAnswered, type Request } from '../../answer/request';
import { baselineOf } from '../../answer/standing';
import { byNumber, type Initiative } from '../../portfolio/initiative';
import type { Portfolio } from '../../portfolio/portfolio';
import { type Round, wasHeld } from '../../round/round';
import type { ChangeLine, Move, MoveWhat } from '../../shown/meeting/changes-content';
import type { Day, Instant } from '../../time/instant';
import { dayOf } from '../../time/zoned';
import { agreementMoves, isNewWithin, placedNow, placedThen, type Stretch, stretch } from './agreement-moves';
import { milestonesPassed, type Standing, standingMoves } from './standing-moves';

export interface ChangesReading {
  portfolio: Portfolio;
  /** Absent: the whole portfolio. */
  committeeId?: string;
  /** What the reader may see; those the committee has now, or had then, are picked from it. */
  initiatives: Initiative[];
  /** Rounds that asked since, of any committee. */
  rounds: Round[];
  /** Of any rounds, and between them: at least all with a report given since, and all of `rounds`. */
  requests: Request[];
  /** What happened at this instant, or later, is a change. */
  since: Instant;
  now: Instant;
}

/** What changed from one time to another, of a committee or a portfolio. Computed from what is only ever added to. */
export interface Changes {
  /** By number; what changed of one initiative stands together. */
  moves: Move[];
  /** What they are about, each once. */
  moved: ChangeLine[];
  /** Reported since, in other words, and nothing moved by it. */
  said: ChangeLine[];
  /** Confirmed since in one tap: as it was. */
  confirmed: ChangeLine[];
  /** Asked about since in a round that is over, without an answer. */
  notReported: ChangeLine[];
}

/**
 * What changed since an instant: the last report before it against the last one there is. An initiative that nobody
 * reported on has not moved by itself; that it was confirmed and that it was not reported are two different things.
 */
export function findChanges(reading: ChangesReading): Changes {
  const within = stretch(reading.since, reading.now, reading.portfolio.timeZone);
  const requests = groupByNumber(reading.requests);
  const silent = notReportedIn(reading, within);
  const found = reading.initiatives
    .filter((initiative) => isConcerned(initiative, reading.committeeId, within))
    .sort(byNumber)
    .map((initiative) => changesOf(initiative, requests.get(initiative.number) ?? [], reading, within));
  const unmoved = found.filter(({ moves }) => moves.length === 0);
  const saidAnew = (reports: Report[]) => reports.some(({ kind }) => kind === 'answered');
  return {
    moves: found.flatMap(({ line: { number, title }, moves }) => moves.map((what) => ({ number, title, what }))),
    moved: found.filter(({ moves }) => moves.length > 0).map(({ line }) => line),
    said: unmoved.filter(({ since }) => saidAnew(since)).map(({ line }) => line),
    confirmed: unmoved.filter(({ since }) => since.length > 0 && !saidAnew(since)).map(({ line }) => line),
    notReported: found
      .filter(({ line, since }) => since.length === 0 && silent.has(line.number))
      .map(({ line }) => line),
  };
}

/** The committee's own, those it had when the stretch began, and those it was asked to decide about. */
function isConcerned(initiative: Initiative, committeeId: string | undefined, within: Stretch): boolean {
  if (committeeId === undefined) return true;
  const { decisions = [], escalations = [] } = initiative;
  return (
    [placedThen(initiative, within), placedNow(initiative, within)].some((p) => p.committees.includes(committeeId)) ||
    decisions.some((decision) => decision.committeeId === committeeId && !decision.done) ||
    escalations.some(({ to }) => to === committeeId)
  );
}

function changesOf(
  initiative: Initiative,
  requests: Request[],
  { portfolio, committeeId }: ChangesReading,
  within: Stretch,
): { line: ChangeLine; moves: MoveWhat[]; since: Report[] } {
  const reports = reportsOf(initiative, requests);
  const since = reports.filter(({ at }) => at >= within.from && at <= within.to);
  const latest = since.at(-1);
  const then = standing(answerBefore(reports, initiative, requests, within, portfolio.timeZone), within.fromOn);
  const now = latest ? standing(latest, within.toOn) : { ...then, on: within.toOn };
  const beside = agreementMoves(initiative, portfolio, committeeId, within);
  const isClosed = beside.some(({ kind }) => kind === 'closed');
  const moves: MoveWhat[] = [
    ...(isNewWithin(initiative, within) ? [{ kind: 'new' as const }] : []),
    ...(latest ? standingMoves(then, now, initiative) : []).filter(({ kind }) => kind !== 'closed' || !isClosed),
    ...milestonesPassed(then, now, initiative),
    ...beside,
  ];
  const line = { number: initiative.number, title: initiative.title, shade: isClosed ? 'grey' : now.shade } as const;
  const left = beside.filter(({ kind }) => kind === 'movedAway');
  // What became of it elsewhere is told there.
  return { line, moves: left.length > 0 ? left : moves, since: left.length > 0 ? [] : since };
}

/** All that is known to have been reported, oldest first. The projection may be ahead of the requests at hand. */
function reportsOf({ latest }: Initiative, requests: Request[]): Report[] {
  const all = requests.flatMap(({ reports }) => reports);
  const last = latest && !all.some(({ id }) => id === latest.report.id) ? [latest.report] : [];
  return [...all, ...last].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

/**
 * The last report before, or what a round asked it with, where that is newer: a report that is not at hand. Where nobody
 * had reported, what was known when it was first asked since, else what its table says.
 */
function answerBefore(
  reports: Report[],
  initiative: Initiative,
  requests: Request[],
  { from, fromOn }: Stretch,
  timeZone: string,
): Answer {
  const before = reports.findLast(({ at }) => at < from);
  const known = requests
    .map(({ baseline }) => ({ ...baseline, on: baseline.on ?? '' }))
    .filter(({ source, on }) => source === 'report' && on < fromOn)
    .sort((a, b) => (a.on < b.on ? 1 : -1))[0];
  if (known && (!before || known.on > dayOf(before.at, timeZone))) return known;
  if (before) return before;
  const [first] = [...requests].sort((a, b) => (a.assignedAt < b.assignedAt ? -1 : 1));
  if (first) return first.baseline;
  const { latest: _, ...unreported } = initiative;
  return baselineOf(unreported, timeZone);
}

function standing(answer: Answer, on: Day): Standing {
  return { answer, shade: colourKnown(answer, on) ?? 'notReported', on };
}

/** Numbers that a round which is over since asked about, and nobody answered. */
function notReportedIn({ rounds, requests, committeeId }: ChangesReading, { from }: Stretch): Set<string> {
  const over = rounds.filter(
    (round) =>
      round.state.kind !== 'open' &&
      wasHeld(round) &&
      round.state.at >= from &&
      (committeeId === undefined || round.committeeId === committeeId),
  );
  return new Set(
    over.flatMap((round) =>
      askedIn(round, requests)
        .filter((request) => request.roundId === round.id && !isAnswered(request))
        .map(({ number }) => number),
    ),
  );
}
