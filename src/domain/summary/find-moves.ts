import { colourTold } from '../answer/colour';
import { isAnswered, type Request } from '../answer/request';
import { standingOf } from '../answer/standing';
import { byNumber, type Initiative } from '../portfolio/initiative';
import type { Portfolio } from '../portfolio/portfolio';
import type { Round } from '../round/round';
import type { Move, MoveWhat } from '../shown/meeting/changes-content';
import type { Shade, SummaryLine } from '../shown/summary-content';
import type { Day, Instant } from '../time/instant';
import { agreementMoves, isWithin, placedThen, type Stretch, stretch } from './changes/agreement-moves';
import { milestonesPassed, type Standing, standingMoves } from './changes/standing-moves';

export interface RoundsCompared {
  portfolio: Portfolio;
  round: Round;
  requests: Request[];
  /** Of `requests`, in their order. */
  lines: SummaryLine[];
  asOf: Day;
  initiatives: Initiative[];
  previous: { round: Round; requests: Request[]; asOf: Day };
  now: Instant;
}

/**
 * What moved since this committee's last summary, computed from the reports of the two rounds, and what happened beside
 * them from the closing of the one to the closing of the other. An initiative that was not reported this time has not
 * moved by itself; it is listed as not reported.
 */
export function findMoves(compared: RoundsCompared): { since: Day; moves: Move[] } {
  const { requests, lines, initiatives, previous } = compared;
  const within = stretchBetween(compared);
  const known = new Map(initiatives.map((initiative) => [initiative.number, initiative]));
  const before = new Map(previous.requests.map((request) => [request.number, request]));
  const askedBefore = new Set(previous.round.initiatives);
  const moves = requests.flatMap((request, index): Move[] => {
    const line = lines[index];
    if (!line) return [];
    const initiative = known.get(request.number);
    const { number, title } = line;
    const beside = initiative ? besideReports(initiative, compared, within) : [];
    const then = { request: before.get(number), wasAsked: askedBefore.has(number) };
    const reported = movesOf(request, line, initiative, { ...compared, then }).filter(
      ({ kind }) => !isSaidBy(beside, kind),
    );
    return [...reported, ...beside].map((what) => ({ number, title, what }));
  });
  return {
    since: previous.round.meetingOn ?? previous.round.dueOn,
    moves: [...moves, ...movesElsewhere(compared, within)].sort(byNumber),
  };
}

/** Who came from another committee is not new, and who was closed twice is closed. */
function isSaidBy(beside: MoveWhat[], kind: MoveWhat['kind']): boolean {
  return beside.some((one) => one.kind === kind || (kind === 'new' && one.kind === 'movedHere'));
}

function stretchBetween({ previous, round, now, portfolio }: RoundsCompared): Stretch {
  const start = previous.round.state.kind === 'open' ? previous.round.dueAt : previous.round.state.at;
  return stretch(start, round.state.kind === 'open' ? now : round.state.at, portfolio.timeZone);
}

function besideReports(initiative: Initiative, { portfolio, round }: RoundsCompared, within: Stretch): MoveWhat[] {
  return agreementMoves(initiative, portfolio, round.committeeId, within);
}

/** Of initiatives that this round did not ask about: they left the committee, or are over. Not what was left out of it. */
function movesElsewhere(compared: RoundsCompared, within: Stretch): Move[] {
  const asked = new Set([...compared.round.initiatives, ...compared.requests.map(({ number }) => number)]);
  const { committeeId } = compared.round;
  return compared.initiatives
    .filter(({ number }) => !asked.has(number))
    .filter((initiative) => placedThen(initiative, within).committees.includes(committeeId))
    .flatMap((initiative) => {
      const { number, title } = initiative;
      const beside = besideReports(initiative, compared, within);
      const isOver = isClosedWithin(initiative, within) && !isSaidBy(beside, 'closed');
      return [...(isOver ? [{ kind: 'closed' as const }] : []), ...beside].map((what) => ({ number, title, what }));
    });
}

/** Its owner closed it, in another committee's round or between rounds. */
function isClosedWithin({ latest }: Initiative, within: Stretch): boolean {
  return latest !== undefined && latest.report.phase === 'closed' && isWithin(latest.report.at, within);
}

/** What the last round had of an initiative. */
interface Then {
  request: Request | undefined;
  wasAsked: boolean;
}

function movesOf(
  request: Request,
  line: SummaryLine,
  initiative: Initiative | undefined,
  { previous, asOf, then: { request: before, wasAsked } }: RoundsCompared & { then: Then },
): MoveWhat[] {
  // It was asked about, and what was said of it then is kept no more.
  if (!before && wasAsked) return [];
  const isKnown = before !== undefined || request.baseline.source === 'report';
  if (!isKnown) return isAnswered(request) ? [{ kind: 'new' }] : [];
  const then = thenOf(request, before, previous.asOf);
  const now: Standing = { answer: standingOf(request), shade: line.shade, on: asOf };
  return [
    ...(isAnswered(request) ? standingMoves(then, now, initiative) : []),
    ...milestonesPassed(then, now, initiative ?? {}),
  ];
}

/** As the last summary showed it; where that had not asked about it, as it was known when this round opened. */
function thenOf(request: Request, before: Request | undefined, on: Day): Standing {
  const answer = before ? standingOf(before) : request.baseline;
  const shade: Shade = before && !isAnswered(before) ? 'notReported' : colourTold(answer, on);
  return { answer, shade, on };
}
