import { Temporal } from 'temporal-polyfill';
import type { Day } from './instant';
import { numberWords, weekdays } from './written/calendar-words';
import { either, meaning, optional, phrase, type Reader, readAll, sequence, understand } from './written/grammar';
import { splitTokens } from './written/tokens';
import { writtenDate } from './written/unit/read-date';
import { smallNumber } from './written/unit/read-number';
import type { Unit } from './written/unit/unit';
import { daysOf } from './written/unit/unit-days';

/**
 * The day a coordinator types: `1. oktober`, `1/10`, `2024-10-01`, `på fredag`, `i morgen`, `om 2 uger`. A date without
 * a year is the next such day from today on; a weekday is the next one after today, which is called `i dag`.
 * `undefined` for what is no day, or could be two.
 */
export function readDay(words: string, today: Day): Day | undefined {
  const tokens = splitTokens(words);
  if (tokens.length > mostTokens) return undefined;
  const readings = readAll(writtenDay, tokens);
  const [reading] = readings;
  return reading && readings.length === 1 ? dayMeant(reading, Temporal.PlainDate.from(today)) : undefined;
}

type WrittenDay = { is: 'date'; unit: Unit } | { is: 'weekday'; weekday: number } | { is: 'from today'; in: Length };
type Length = { days: number } | { weeks: number } | { months: number };

const mostTokens = 12;

const near = meaning<Length>({
  'i dag': { days: 0 },
  idag: { days: 0 },
  today: { days: 0 },
  'i morgen': { days: 1 },
  imorgen: { days: 1 },
  tomorrow: { days: 1 },
  'i overmorgen': { days: 2 },
  overmorgen: { days: 2 },
  'the day after tomorrow': { days: 2 },
});

const lengths: Record<string, (count: number) => Length> = {
  ...each('dag dage day days', (days) => ({ days })),
  ...each('uge uger week weeks', (weeks) => ({ weeks })),
  ...each('måned måneder md mdr month months', (months) => ({ months })),
};
const ahead = understand(
  sequence(phrase('om', 'in'), either(smallNumber, meaning(numberWords)), meaning(lengths)),
  ([, count, length]) => length(count),
);

/** `1-10` is a day here, where no period can be meant. */
const dashed = understand(
  sequence(smallNumber, phrase('-'), smallNumber),
  ([day, , month]): Unit => ({ name: { is: 'day', day, month } }),
);

const writtenDay: Reader<WrittenDay> = either<WrittenDay>(
  understand(either(near, ahead), (length) => ({ is: 'from today', in: length })),
  understand(sequence(optional(phrase('på', 'on', 'this')), meaning(weekdays)), ([, weekday]) => ({
    is: 'weekday',
    weekday,
  })),
  understand(sequence(optional(phrase('på', 'on')), either(writtenDate, dashed)), ([, unit]) => ({ is: 'date', unit })),
);

function dayMeant(written: WrittenDay, today: Temporal.PlainDate): Day | undefined {
  switch (written.is) {
    case 'from today':
      return today.add(written.in).toString();
    case 'weekday':
      return today.add({ days: ((written.weekday - today.dayOfWeek + 6) % 7) + 1 }).toString();
    case 'date':
      return written.unit.year === undefined ? nextSuch(written.unit, today) : daysOf(written.unit)?.from;
  }
}

/** Leap days come back within eight years; a day that has not come by then never does. */
function nextSuch(unit: Unit, today: Temporal.PlainDate): Day | undefined {
  const from = today.toString();
  for (let year = today.year; year <= today.year + 8; year += 1) {
    const day = daysOf({ ...unit, year })?.from;
    if (day !== undefined && day >= from) return day;
  }
  return undefined;
}

function each<T>(words: string, value: T): Record<string, T> {
  return Object.fromEntries(words.split(' ').map((word) => [word, value]));
}
