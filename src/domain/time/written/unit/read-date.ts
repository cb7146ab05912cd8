import { months, weekdays } from '../calendar-words';
import { either, meaning, optional, phrase, type Reader, sequence, token, understand } from '../grammar';
import { countingNumber, smallNumber } from './read-number';
import type { Unit } from './unit';
import { anyYear, fullYear, surelyYear } from './year';

const twoDigits: Reader<number> = token((t) => (/^\d\d$/.test(t) ? Number(t) : undefined));
const month = meaning(months);

/** `14. maj 2018`, `27.juni`, `14th of May 2018`. */
const dayMonthYear = understand(
  sequence(countingNumber, optional(phrase('of', 'i')), month, optional(phrase(',', '-')), optional(anyYear)),
  ([day, , month, , year]) => date(day, month, year),
);

/** `May 14, 2018`; without the year it could be a month of 2014. */
const monthDayYear = understand(
  sequence(month, countingNumber, optional(phrase(',')), fullYear),
  ([month, day, , year]) => date(day, month, year),
);

/** `21/6 2016`, `31/12-24`, `1/5`, `1.5.`: the year may come later. */
const slashed = understand(
  sequence(smallNumber, phrase('/'), smallNumber, optional(phrase('-')), anyYear),
  ([day, , month, , year]) => date(day, month, year),
);
const yearless = either(
  understand(sequence(smallNumber, phrase('/'), smallNumber), ([day, , month]) => date(day, month, undefined)),
  understand(sequence(smallNumber, phrase('.'), smallNumber, optional(phrase('.'))), ([day, , month]) =>
    date(day, month, undefined),
  ),
);
const dottedBeforeYear = understand(
  sequence(smallNumber, phrase('.'), smallNumber, surelyYear),
  ([day, , month, year]) => date(day, month, year),
);

/** `20-08-18`, `27.11.2017`, `1/5/2018`. */
const numeric = either(...['-', '.', '/'].map(numericWith));

/** `2024-10-01`. */
const iso = either(
  ...['-', '.', '/'].map((sign) =>
    understand(sequence(fullYear, phrase(sign), twoDigits, phrase(sign), twoDigits), ([year, , month, , day]) =>
      date(day, month, year),
    ),
  ),
);

/** A date, with its weekday and `den` before it or not: `fredag d. 1/5 2018`. Whether the day exists is not asked here. */
export const writtenDate: Reader<Unit> = understand(
  sequence(
    optional(meaning(weekdays)),
    optional(phrase(',')),
    optional(phrase('den', 'd', 'the')),
    either(dayMonthYear, monthDayYear, slashed, yearless, dottedBeforeYear, numeric, iso),
  ),
  ([weekday, , , unit]) => (unit.name.is === 'day' ? { ...unit, name: { ...unit.name, weekday } } : unit),
);

function numericWith(sign: string): Reader<Unit> {
  return understand(sequence(smallNumber, phrase(sign), smallNumber, phrase(sign), anyYear), ([day, , month, , year]) =>
    date(day, month, year),
  );
}

function date(day: number, month: number, year: number | undefined): Unit {
  return { name: { is: 'day', day, month }, year };
}
