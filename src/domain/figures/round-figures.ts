import { askedIn } from '../answer/asked-in';
import { isAnswered, latestReport, type Request } from '../answer/request';
import { isPastDue, type Round } from '../round/round';
import { daysBetween } from '../time/day-arithmetic';
import type { Instant } from '../time/instant';
import { dayOf } from '../time/zoned';

/** How one round went: in numbers, and never of one person. */
export interface RoundFigures {
  roundId: string;
  committeeId: string;
  asked: number;
  answered: number;
  /** Of those answered: after the owners' deadline. */
  late: number;
  /** Of those answered: the last answer confirms the one before it. */
  unchanged: number;
  /** Days from when its owner was asked to the first answer, the one in the middle; absent where nobody answered. */
  medianDays?: number;
  /** The owners' deadline has passed, or a coordinator has closed it before that. */
  isPastDue: boolean;
}

export function figuresOf(round: Round, all: Request[], timeZone: string, now: Instant): RoundFigures {
  const requests = askedIn(round, all);
  const answered = requests.filter(isAnswered);
  const median = medianOf(answered.map((request) => daysToAnswer(request, round, timeZone)));
  return {
    roundId: round.id,
    committeeId: round.committeeId,
    asked: requests.length,
    answered: answered.length,
    late: answered.filter(({ reports }) => reports[0]?.late).length,
    unchanged: answered.filter((request) => latestReport(request)?.kind === 'unchanged').length,
    ...(median === undefined ? {} : { medianDays: median }),
    isPastDue: isPastDue(round, now),
  };
}

/** What was answered before its owner was asked took no time at all; what was given to another since, its time from the beginning. */
function daysToAnswer({ assignedAt, reports }: Request, { openedAt }: Round, timeZone: string): number {
  const [first] = reports;
  if (!first) return 0;
  const askedAt = assignedAt <= first.at ? assignedAt : openedAt;
  return Math.max(0, daysBetween(dayOf(askedAt, timeZone), dayOf(first.at, timeZone)));
}

/** Of two in the middle what lies between them: a whole number or a half. */
function medianOf(numbers: number[]): number | undefined {
  const sorted = [...numbers].sort((a, b) => a - b);
  const [below, above] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return below === undefined || above === undefined ? undefined : (below + above) / 2;
}

/** In whole percent; all is 100 and nothing less is, and none is 0. */
export function percentOf(part: number, whole: number): number {
  if (whole === 0) return 0;
  const percent = Math.round((part * 100) / whole);
  if (part < whole && percent === 100) return 99;
  return part > 0 && percent === 0 ? 1 : percent;
}
