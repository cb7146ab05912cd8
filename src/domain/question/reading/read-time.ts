import { addDays, dayIn, weekdayOf } from '../../time/day-arithmetic';
import type { Days } from '../../time/end/ends-within';
import type { Day } from '../../time/instant';
import { parsePeriod } from '../../time/period';
import { months, numberWords, seasons, thirds } from '../../time/written/calendar-words';
import { foldLetters, type Token } from './tokens';

/** A time in a question. Without a year it is the next one ahead, or the last one past, as what it is asked for says. */
export interface SaidTime {
  ahead: Days;
  past: Days;
  /** It is an end itself: a day, `udgangen af 2025`; what comes before an end is up to it. */
  isEnd: boolean;
  /** The first token behind it. */
  next: number;
}

const mostTokens = 10;

/** Names that stand at the beginning of a time; a time of numbers alone begins with a digit. */
const beginnings = new Set(
  [months, seasons, thirds]
    .flatMap((table) => Object.keys(table))
    .map((words) => foldLetters(words.split(' ')[0] ?? ''))
    .concat('q', 'h', 'uge', 'week', 'kvartal', 'kvt', 'quarter', 'halvår', 'mellem', 'between', 'årsskiftet')
    .concat(
      'første',
      'anden',
      'andet',
      'tredje',
      'fjerde',
      'first',
      'second',
      'third',
      'fourth',
      'ult',
      'd',
      'den',
      'hele',
    ),
);

/** The longest time that begins at this token. */
export function readTimeAt(text: string, tokens: readonly Token[], at: number, today: Day): SaidTime | undefined {
  return readRelative(tokens, at, today) ?? readWritten(text, tokens, at, today);
}

function readWritten(text: string, tokens: readonly Token[], at: number, today: Day): SaidTime | undefined {
  const first = tokens[at];
  if (!first || first.quoted || !(/^\d/.test(first.key) || beginnings.has(first.key))) return undefined;
  const most = Math.min(tokens.length - at, mostTokens);
  const slice = (size: number) => text.slice(first.from, tokens[at + size - 1]?.to).replace(/^ult\.?(?=\s)/i, 'ultimo');
  for (let size = most; size > 0; size--) {
    const read = parsePeriod(slice(size));
    if (read.kind === 'interval' && !isOneNumber(tokens, at, size)) return timeOf(read, read, slice(size), at + size);
  }
  for (let size = most; size > 0; size--) {
    const isTooLittle = isOneNumber(tokens, at, size) || (size === 1 && Object.hasOwn(thirds, first.key));
    const year = isTooLittle ? undefined : inSomeYear(slice(size), today);
    if (year) return timeOf(year.ahead, year.past, slice(size), at + size);
  }
  return undefined;
}

function timeOf(ahead: Days, past: Days, words: string, next: number): SaidTime {
  const isEnd = ahead.from === ahead.to || /^(?:ultimo|udgangen|slutningen|end|the end)(?!\p{L})/iu.test(words);
  const daysOf = ({ from, to }: Days) => ({ from, to });
  return { ahead: daysOf(ahead), past: daysOf(past), isEnd, next };
}

/** `12` is an initiative; `2025` is a year. */
function isOneNumber(tokens: readonly Token[], at: number, size: number): boolean {
  return size === 1 && /^\d+$/.test(tokens[at]?.key ?? '') && !/^(19|20)\d\d$/.test(tokens[at]?.key ?? '');
}

function inSomeYear(words: string, today: Day): { ahead: Days; past: Days } | undefined {
  const year = Number(today.slice(0, 4));
  const years = [year - 1, year, year + 1].flatMap((each) => {
    const read = parsePeriod(`${words} ${each}`);
    return read.kind === 'interval' ? [{ from: read.from, to: read.to }] : [];
  });
  const ahead = years.find(({ to }) => to >= today);
  const past = years.findLast(({ from }) => from <= today);
  return ahead && past && { ahead, past };
}

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
function readRelative(tokens: readonly Token[], at: number, today: Day): SaidTime | undefined {
  const key = (ahead: number) => tokens[at + ahead]?.key ?? '';
  const said = (read: Days, size: number): SaidTime => ({ ahead: read, past: read, isEnd: false, next: at + size });
  const two = `${key(0)} ${key(1)}`;
  const named = ({ 'i år': 0, 'til næste': 1, 'i fjor': -1 } as Record<string, number>)[two];
  if (named !== undefined && (two !== 'til næste' || key(2) === 'år')) {
    return said(monthsAround(today, 12, named), two === 'til næste' ? 3 : 2);
  }
  if (two === 'i dag' || key(0) === 'today') return said({ from: today, to: today }, key(0) === 'today' ? 1 : 2);
  if (two === 'i går' || key(0) === 'yesterday') {
    const yesterday = addDays(today, -1);
    return said({ from: yesterday, to: yesterday }, key(0) === 'yesterday' ? 1 : 2);
  }
  if (two === 'inden for' || key(0) === 'within') {
    const skipped = key(0) === 'within' ? 1 : 2;
    const read = stretch(today, 1, countOf(key(skipped)) ?? 1, key(skipped + 1));
    return read && said(read, skipped + 2);
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
