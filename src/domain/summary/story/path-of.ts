import { colourTold } from '../../answer/colour';
import { latestReport, type Request } from '../../answer/request';
import type { Portfolio } from '../../portfolio/portfolio';
import { type Round, wasHeld } from '../../round/round';
import type { PathPoint } from '../../shown/replies/story-reply';
import { dayOf } from '../../time/zoned';

/** What one portfolio was told of an initiative, round by round. */
interface Told {
  portfolio: Pick<Portfolio, 'timeZone'>;
  history: Request[];
}

/**
 * Its colour in each round, oldest first: as it was on the day it was given. A round that still asks, or asked nobody, has no
 * point before it has an answer; an answer that was given in another round stands there alone.
 * @param rounds those that are known; of an older one what was asked and not answered counts as not reported
 */
export function pathOf(chapters: Told[], rounds: Round[]): PathPoint[] {
  const known = new Map(rounds.map((round) => [round.id, round]));
  return chapters
    .flatMap(({ portfolio, history }) =>
      history.flatMap((request) => pointOf(request, known.get(request.roundId), portfolio.timeZone)),
    )
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

function pointOf(request: Request, round: Round | undefined, timeZone: string): PathPoint[] {
  const report = latestReport(request);
  if (report?.givenIn) return [];
  const on = dayInId(request.roundId) ?? (report && dayOf(report.at, timeZone));
  if (on === undefined) return [];
  if (report) return [{ on, shade: colourTold(report, dayOf(report.at, timeZone)) }];
  const isWaiting = round && (round.state.kind === 'open' || !wasHeld(round) || !asks(round, request));
  return isWaiting ? [] : [{ on, shade: 'notReported' }];
}

function asks(round: Round, { number }: Request): boolean {
  return round.initiatives.includes(number);
}

/** Ids of rounds end in the day they are for, perhaps with a count behind it. */
function dayInId(roundId: string): string | undefined {
  return /(\d{4}-\d{2}-\d{2})(?:\.\d+)?$/.exec(roundId)?.[1];
}
