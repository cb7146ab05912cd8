import { addDays, dayIn } from '../time/day-arithmetic';
import type { Day } from '../time/instant';

/**
 * The public holidays of Denmark in one year, in order, by rule: three fixed days and those that move with Easter. Store bededag,
 * the fourth Friday after Easter, was one until 2023.
 */
export function danishHolidays(year: number): readonly Day[] {
  const days = known.get(year) ?? holidaysOf(year);
  known.set(year, days);
  return days;
}

/** A plan asks for the same years thousands of times, and what a rule gives never changes. */
const known = new Map<number, readonly Day[]>();

function holidaysOf(year: number): readonly Day[] {
  const easter = easterSunday(year);
  const moving = year >= 2024 ? daysFromEaster : [...daysFromEaster, storeBededag];
  return [...fixed.map((monthDay) => `${year}-${monthDay}`), ...moving.map((days) => addDays(easter, days))].sort();
}

/** New year's day, Christmas day and the day after. */
const fixed = ['01-01', '12-25', '12-26'];

/** Maundy Thursday, Good Friday, Easter Sunday and Monday, Ascension, Whit Sunday and Monday. */
const daysFromEaster = [-3, -2, 0, 1, 39, 49, 50];
const storeBededag = 26;

/** The Gregorian computus in its anonymous form (Meeus, Jones, Butcher); the letters are those of the published rule. */
function easterSunday(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return dayIn(year, Math.floor(n / 31), (n % 31) + 1);
}
