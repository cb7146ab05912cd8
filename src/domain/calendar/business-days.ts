import { addDays, weekdayOf } from '../time/day-arithmetic';
import type { Day } from '../time/instant';
import { danishHolidays } from './danish-holidays';

/** Days on which nobody is asked, beside weekends and public holidays. All are `MM-DD`, and hold in every year. */
export interface ClosedDays {
  /** Absent: 5 June, 24 and 31 December. */
  closedDays?: string[] | undefined;
  /** First and last day included; `12-20` to `01-05` runs over new year. */
  quiet?: { from: string; to: string }[] | undefined;
}

/** Constitution day and the last days of the year are no public holidays, but offices are shut. */
const usuallyClosed = ['06-05', '12-24', '12-31'];

/** Longer than any run of closed days a portfolio that is ever asked can have. */
const longestClosed = 366;

export function isBusinessDay(day: Day, closed: ClosedDays = {}): boolean {
  if (weekdayOf(day) > 5 || isClosed(day.slice(-5), closed)) return false;
  return !danishHolidays(Number(day.slice(0, 4))).includes(day);
}

/**
 * The business day `n` business days on, or back where `n` is negative. A day that is no business day counts as the one
 * before it, so that 0 gives that day and each further `n` another one: a deadline on a Sunday and one on the Friday
 * before it leave the same time. Throws where no day of a year is a business day.
 */
export function addBusinessDays(day: Day, n: number, closed: ClosedDays = {}): Day {
  let reached = nearest(day, -1, closed);
  const step = Math.sign(n);
  for (let left = Math.abs(n); left > 0; left -= 1) reached = nearest(addDays(reached, step), step, closed);
  return reached;
}

/**
 * Is there a month on end in which only weekends and holidays are closed? Then every year has business days enough to
 * count by.
 */
export function hasOpenMonth(closed: ClosedDays): boolean {
  let run = 0;
  for (let day = '2024-01-01'; day < '2026-01-01'; day = addDays(day, 1)) {
    run = isClosed(day.slice(-5), closed) ? 0 : run + 1;
    if (run >= 30) return true;
  }
  return false;
}

function nearest(from: Day, step: number, closed: ClosedDays): Day {
  let day = from;
  for (let tried = 0; tried <= longestClosed; tried += 1) {
    if (isBusinessDay(day, closed)) return day;
    day = addDays(day, step);
  }
  throw new Error('The closed days and quiet weeks leave no business day in a year.');
}

function isClosed(monthDay: string, { closedDays = usuallyClosed, quiet = [] }: ClosedDays): boolean {
  return closedDays.includes(monthDay) || quiet.some(({ from, to }) => isWithin(monthDay, from, to));
}

function isWithin(monthDay: string, from: string, to: string): boolean {
  return from <= to ? from <= monthDay && monthDay <= to : from <= monthDay || monthDay <= to;
}
