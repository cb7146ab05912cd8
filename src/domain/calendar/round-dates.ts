import type { Portfolio } from '../portfolio/portfolio';
import type { RoundDates } from '../round/round';
import { addDays } from '../time/day-arithmetic';
import type { Day, Instant } from '../time/instant';
import { atLocal, dayOf, localHour } from '../time/zoned';
import { addBusinessDays, isBusinessDay } from './business-days';
import type { Meeting } from './meeting';

/** Nobody is asked, reminded or told before this hour, nor from `lastHour` on, local time. */
export const firstHour = 8;
export const lastHour = 16;

/** What a portfolio says of when its people may be asked. */
export type Office = Pick<Portfolio, 'timeZone' | 'closedDays' | 'quiet'>;
export type Planning = Office & Pick<Portfolio, 'rhythm'>;

/** Counts back from a meeting in business days: agenda deadline <- review window <- owners' deadline <- reminders <- ask. */
export function datesForMeeting(meeting: Meeting, planning: Planning): RoundDates {
  return datesForDeadline(deadlineOf(meeting, planning), planning);
}

/** The day on which a meeting's round asks: of `datesForMeeting` the part that costs little, to look at a whole calendar by. */
export function askDayOf(meeting: Meeting, planning: Planning): Day {
  return addBusinessDays(deadlineOf(meeting, planning), -planning.rhythm.askDaysBefore, planning);
}

function deadlineOf({ on, agendaDeadlineOn }: Meeting, planning: Planning): Day {
  return addBusinessDays(agendaDeadlineOn ?? on, -planning.rhythm.reviewDays, planning);
}

/** The same for a deadline that a coordinator set. A reminder that would come before the ask, or with it, is left out. */
export function datesForDeadline(dueOn: Day, planning: Planning): RoundDates {
  const { rhythm, timeZone } = planning;
  const morning = (day: Day) => atLocal(day, firstHour, 0, timeZone);
  const before = (days: number) => morning(addBusinessDays(dueOn, -days, planning));
  return {
    askAt: before(rhythm.askDaysBefore),
    remindAt: rhythm.remindDaysBefore
      .filter((days) => days < rhythm.askDaysBefore)
      .sort((a, b) => b - a)
      .map(before),
    dueOn,
    dueAt: atLocal(addDays(dueOn, 1), 0, 0, timeZone),
    publishAt: morning(addBusinessDays(dueOn, 1, planning)),
  };
}

/** When the last message to an owner can be sent that still asks for an answer in time. */
export function lastAskAt({ dueOn }: Pick<RoundDates, 'dueOn'>, office: Office): Instant {
  return atLocal(addBusinessDays(dueOn, 0, office), lastHour, 0, office.timeZone);
}

/** Working days from `firstHour` to `lastHour`, where the portfolio's people are. */
export function isAskingHour(now: Instant, office: Office): boolean {
  const hour = localHour(now, office.timeZone);
  return hour >= firstHour && hour < lastHour && isBusinessDay(dayOf(now, office.timeZone), office);
}
