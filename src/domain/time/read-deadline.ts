import type { Day } from './instant';
import { type Period, parsePeriod } from './period';
import { readDay } from './read-day';

/**
 * The day a coordinator gives owners until: a day as `readDay` takes it, or a period by its last day, `medio oktober`, `uge 41`.
 * Without a year it is the next such time whose last day has not passed. `undefined` for what is neither, and for a time
 * that only begins.
 */
export function readDeadline(words: string, today: Day): Day | undefined {
  const day = readDay(words, today);
  if (day !== undefined) return day;
  const period = parsePeriod(words);
  if (period.kind !== 'unreadable' || !/\p{L}/u.test(words)) return lastDay(period);
  const year = Number(today.slice(0, 4));
  const [thisYear, nextYear] = [year, year + 1].map((y) => lastDay(parsePeriod(`${words} ${y}`)));
  return thisYear !== undefined && thisYear < today ? nextYear : thisYear;
}

function lastDay(period: Period): Day | undefined {
  return period.kind === 'interval' && period.speaksOf !== 'start' && !period.slipMonths ? period.to : undefined;
}
