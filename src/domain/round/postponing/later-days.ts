import { type ClosedDays, isBusinessDay } from '../../calendar/business-days';
import { addDays } from '../../time/day-arithmetic';
import type { Day } from '../../time/instant';
import type { Round } from '../round';

/** Whether an owner may wait until that day: a business day ahead, before the last one to answer on. */
export function isLaterDay(
  { dueOn, state }: Pick<Round, 'dueOn' | 'state'>,
  day: Day,
  today: Day,
  closed: ClosedDays,
): boolean {
  return state.kind === 'open' && today < day && day < dueOn && isBusinessDay(day, closed);
}

/** The days an owner is offered: the next one, the last one before the deadline and one about half-way; in order. */
export function offerLaterDays(round: Pick<Round, 'dueOn' | 'state'>, today: Day, closed: ClosedDays): Day[] {
  const days: Day[] = [];
  for (let day = addDays(today, 1); day < round.dueOn; day = addDays(day, 1)) {
    if (isLaterDay(round, day, today, closed)) days.push(day);
  }
  const offered = [days[0], days[Math.floor(days.length / 2)], days.at(-1)];
  return [...new Set(offered)].filter((day) => day !== undefined);
}
