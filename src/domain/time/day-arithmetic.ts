import type { Day } from './instant';

/**
 * Arithmetic on whole days for what is counted in thousands: plans and tables. In UTC, where every day has 24 hours.
 */
export function addDays(day: Day, days: number): Day {
  return dayAt(Date.parse(day) + days * millisecondsPerDay);
}

/** How many days on, or back where it is negative. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / millisecondsPerDay);
}

/** The day of a month, 1-12; months and days beyond their bounds run into the neighbouring ones: day 0 is the last of the month before. */
export function dayIn(year: number, month: number, day: number): Day {
  return dayAt(Date.UTC(year, month - 1, day));
}

/** 1 Monday to 7 Sunday. */
export function weekdayOf(day: Day): number {
  return new Date(Date.parse(day)).getUTCDay() || 7;
}

const millisecondsPerDay = 86_400_000;

function dayAt(milliseconds: number): Day {
  return new Date(milliseconds).toISOString().slice(0, 10);
}
