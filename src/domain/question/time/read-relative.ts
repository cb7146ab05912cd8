import { addDays, dayIn, weekdayOf } from '../../time/day-arithmetic';
import type { Days } from '../../time/end/ends-within';
import type { Day } from '../../time/instant';
import { numberWords, weekdays } from '../../time/written/calendar-words';
import type { Token } from '../reading/tokens';
import type { SaidTime } from './said-time';

/** Days of the year that people count up to. */
const feasts: Record<string, string> = {
  nytår: '12-31',
  årsskiftet: '12-31',
  jul: '12-24',
  julen: '12-24',
  christmas: '12-24',
  sommerferie: '06-30',
  sommerferien: '06-30',
};

const sides: Record<string, number> = {
  denne: 0,
  dette: 0,
  this: 0,
  næste: 1,
  kommende: 1,
  next: 1,
  sidste: -1,
  forrige: -1,
  seneste: -1,
  last: -1,
};
const lengths: Record<string, number> = {
  måned: 1,
  måneden: 1,
  måneder: 1,
  mdr: 1,
  md: 1,
  month: 1,
  months: 1,
  kvartal: 3,
  kvartaler: 3,
  quarter: 3,
  quarters: 3,
  halvår: 6,
  half: 6,
  år: 12,
  året: 12,
  year: 12,
  years: 12,
};
const days: Record<string, number> = { dag: 1, dage: 1, day: 1, days: 1, uge: 7, uger: 7, week: 7, weeks: 7 };

/** `i år`, `næste kvartal`, `de næste 3 måneder`, `i går`: told by today. */
export function readRelative(tokens: readonly Token[], at: number, today: Day): SaidTime | undefined {
  const key = (ahead: number) => tokens[at + ahead]?.key ?? '';
  const said = (read: Days, size: number): SaidTime => ({ ahead: read, past: read, isEnd: false, next: at + size });
  const two = `${key(0)} ${key(1)}`;
  const named = ({ 'i år': 0, 'til næste': 1, 'i fjor': -1 } as Record<string, number>)[two];
  if (named !== undefined && (two !== 'til næste' || key(2) === 'år')) {
    return said(monthsAround(today, 12, named), two === 'til næste' ? 3 : 2);
  }
  const near = ({ 'i dag': 0, 'i går': -1 } as Record<string, number>)[two];
  const inOneWord = ({ idag: 0, today: 0, igår: -1, yesterday: -1 } as Record<string, number>)[key(0)];
  const away = near ?? inOneWord;
  if (away !== undefined) {
    const day = addDays(today, away);
    return said({ from: day, to: day }, near === undefined ? 1 : 2);
  }
  if (two === 'inden for' || key(0) === 'within') {
    const skipped = key(0) === 'within' ? 1 : 2;
    const read = stretch(today, 1, countOf(key(skipped)) ?? 1, key(skipped + 1));
    return read && said(read, skipped + 2);
  }
  const until = /^(?:om|in|i)$/.test(key(0)) ? stretchFrom(today, [1, 2, 3].map(key)) : undefined;
  if (until) return { ...said(until.ahead, until.size + 1), past: until.past };
  const day = feasts[key(0)];
  if (day !== undefined) {
    const named = /^(?:19|20)\d\d$/.exec(key(1))?.[0];
    if (named) return { ...said({ from: `${named}-${day}`, to: `${named}-${day}` }, 2), isEnd: true };
    const year = Number(today.slice(0, 4));
    const [before, on, after] = [year - 1, year, year + 1].map((each) => `${each}-${day}`);
    const [ahead = '', past = ''] = `${on}` < today ? [after, on] : [on, before];
    return { ahead: { from: ahead, to: ahead }, past: { from: past, to: past }, isEnd: true, next: at + 1 };
  }
  const weekday = weekdays[key(0)];
  if (weekday !== undefined) {
    const next = addDays(today, ((weekday - weekdayOf(today) + 6) % 7) + 1);
    const [ahead, past] = [next, addDays(next, -7)].map((day) => ({ from: day, to: day }));
    return ahead && past && { ahead, past, isEnd: true, next: at + 1 };
  }
  const soon = key(0) === 'snart' || key(0) === 'soon' ? stretch(today, 1, 3, 'måneder') : undefined;
  if (soon) return said(soon, 1);
  const side = sides[key(0)];
  if (side === undefined) return undefined;
  const count = countOf(key(1));
  if (count !== undefined && side !== 0) {
    const read = stretch(today, side, count, key(2));
    return read && said(read, 3);
  }
  const length = lengths[key(1)];
  if (length !== undefined) return said(monthsAround(today, length, side), 2);
  return days[key(1)] === 7 ? said(weekAround(today, side), 2) : undefined;
}

/** `om 2 måneder`, `i et halvt år`: from now on, and of what was told until now. A quarter with a number is no length. */
function stretchFrom(
  today: Day,
  [first = '', second = '', third = '']: string[],
): { ahead: Days; past: Days; size: number } | undefined {
  const isHalf = /^halvt?$/.test(second) && lengths[third] === 12;
  const [count, unit, size] = isHalf ? [6, 'måneder', 3] : [countOf(first), second, 2];
  if (count === undefined || lengths[unit] === 3 || lengths[unit] === 6) return undefined;
  const [ahead, past] = [stretch(today, 1, count, unit), stretch(today, -1, count, unit)];
  return ahead && past && { ahead, past, size };
}

function countOf(key: string): number | undefined {
  return /^\d{1,2}$/.test(key) ? Number(key) : numberWords[key];
}

function stretch(today: Day, side: number, count: number, unit: string): Days | undefined {
  const [inMonths, inDays] = [lengths[unit], days[unit]];
  const [year = 0, month = 0, day = 0] = today.split('-').map(Number);
  const end =
    inMonths === undefined
      ? inDays && addDays(today, side * count * inDays)
      : dayIn(year, month + side * count * inMonths, day);
  if (!end) return undefined;
  return side > 0 ? { from: today, to: end } : { from: end, to: today };
}

/** The run of so many months of the calendar that today is in, or the one beside it. */
function monthsAround(today: Day, length: number, side: number): Days {
  const [year = 0, month = 1] = today.split('-').map(Number);
  const first = Math.floor((month - 1) / length) * length + 1 + side * length;
  return { from: dayIn(year, first, 1), to: dayIn(year, first + length, 0) };
}

function weekAround(today: Day, side: number): Days {
  const from = addDays(today, side * 7 - weekdayOf(today) + 1);
  return { from, to: addDays(from, 6) };
}
