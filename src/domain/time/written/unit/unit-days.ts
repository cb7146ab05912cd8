import { addDays, dayIn, weekdayOf } from '../../day-arithmetic';
import type { Day } from '../../instant';
import type { Season, Third } from '../calendar-words';
import type { DayName, Unit } from './unit';

/** Whole days, first and last included. */
export interface Days {
  from: Day;
  to: Day;
}

/** The days of a unit that lacks nothing; `undefined` where the calendar has no such days. */
export function daysOf(unit: Unit): Days | undefined {
  const { name, third, year } = unit;
  if (year === undefined) return undefined;
  const run = monthsOf(unit, year);
  if (run) return third ? thirdOf(run, third) : daysOfMonths(run);
  if (third) return undefined;
  switch (name.is) {
    case 'years':
      return daysOfMonths({ year, month: 1, count: (name.to - year + 1) * 12 });
    case 'day':
      return dayOf(name, year);
    case 'weeks':
      return daysOfWeeks(name.first, name.last, year);
    case 'turnOfYear':
      return { from: `${year}-12-31`, to: `${year + 1}-01-01` };
    default:
      return undefined;
  }
}

/** Whole months in a row; a month below 1 lies in the year before. */
interface Months {
  year: number;
  month: number;
  count: number;
}

/** Winter is called by the year it ends in. */
const firstMonth: Record<Season, number> = { winter: 0, spring: 3, summer: 6, autumn: 9 };

function monthsOf({ name }: Unit, year: number): Months | undefined {
  switch (name.is) {
    case 'year':
      return { year, month: 1, count: 12 };
    case 'half':
      return { year, month: name.n * 6 - 5, count: 6 };
    case 'quarter':
      return { year, month: name.n * 3 - 2, count: 3 };
    case 'season':
      return { year, month: firstMonth[name.season], count: 3 };
    case 'month':
      return name.month >= 1 && name.month <= 12 ? { year, month: name.month, count: 1 } : undefined;
    default:
      return undefined;
  }
}

const order: Record<Third, number> = { first: 0, middle: 1, last: 2 };

function thirdOf(run: Months, third: Third): Days {
  if (run.count >= 3) {
    const count = run.count / 3;
    return daysOfMonths({ ...run, month: run.month + order[third] * count, count });
  }
  const { from, to } = daysOfMonths(run);
  const day = (n: number) => `${from.slice(0, 8)}${n}`;
  if (third === 'first') return { from, to: day(10) };
  return third === 'middle' ? { from: day(11), to: day(20) } : { from: day(21), to };
}

function daysOfMonths({ year, month, count }: Months): Days {
  return { from: dayIn(year, month, 1), to: dayIn(year, month + count, 0) };
}

function dayOf({ day, month, weekday }: DayName, year: number): Days | undefined {
  if (month < 1 || month > 12 || day < 1) return undefined;
  const from = dayIn(year, month, day);
  const isInMonth = from <= dayIn(year, month + 1, 0);
  if (!isInMonth || (weekday !== undefined && weekday !== weekdayOf(from))) return undefined;
  return { from, to: from };
}

/** ISO weeks: week 1 holds 4 January, and a year has 52 or 53 of them. */
function daysOfWeeks(first: number, last: number, year: number): Days | undefined {
  const fourth = dayIn(year, 1, 4);
  const monday = addDays(fourth, 1 - weekdayOf(fourth));
  const lastThursday = addDays(monday, (last - 1) * 7 + 3);
  if (first < 1 || last < first || !lastThursday.startsWith(String(year))) return undefined;
  return { from: addDays(monday, (first - 1) * 7), to: addDays(monday, last * 7 - 1) };
}
