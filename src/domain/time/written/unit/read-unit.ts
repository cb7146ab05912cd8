import { thirds } from '../calendar-words';
import { either, meaning, optional, phrase, type Reader, remembered, sequence, token, understand } from '../grammar';
import { writtenDate } from './read-date';
import { namedUnit } from './read-name';
import { ordinal, smallNumber } from './read-number';
import type { Unit } from './unit';
import { anyYear, fullYear, surelyYear } from './year';

const year = understand(sequence(optional(phrase('år', 'året', 'the year')), surelyYear), ([, year]) => bareYear(year));

/** The second of two years may be cut short: `2024-27`, `2025/26`. */
const cutYears = understand(sequence(fullYear, phrase('-', '/'), token(lastDigits)), ([first, sign, digits]) => {
  const to = Math.floor(first / 100) * 100 + digits;
  const inOrder = sign === '/' ? to === first + 1 : to > first;
  return inOrder ? ({ name: { is: 'years', to }, year: first } satisfies Unit) : undefined;
});

const isoMonth = understand(sequence(fullYear, phrase('-'), token(lastDigits)), ([year, , month]) =>
  inYear(month, year),
);
const numericMonth = understand(sequence(smallNumber, phrase('-', '/'), fullYear), ([month, , year]) =>
  inYear(month, year),
);
const dottedMonth = understand(sequence(token(lastDigits), phrase('.'), fullYear), ([month, , year]) =>
  inYear(month, year),
);

const twoYears = understand(
  sequence(fullYear, phrase('/', '-'), either(fullYear, token(lastDigits))),
  ([first, , second]) =>
    second % 100 === (first + 1) % 100 && (second < 100 || second === first + 1) ? first : undefined,
);
/** One winter lies in two years: it is called by the second. */
const longWinter = understand(
  sequence(phrase('vinter', 'vinteren', 'winter'), twoYears),
  ([, first]): Unit => ({
    name: { is: 'season', season: 'winter' },
    year: first + 1,
  }),
);
const turnOfYear = understand(
  sequence(phrase('årsskiftet', 'årsskifte'), twoYears),
  ([, first]): Unit => ({
    name: { is: 'turnOfYear' },
    year: first,
  }),
);

const third = understand(sequence(optional(phrase('the')), meaning(thirds)), ([, third]) => third);
const thirdOf = either<Unit>(
  understand(sequence(third, namedUnit), ([third, { name, year }]) => ({ third, name, year })),
  understand(sequence(third, optional(phrase('år', 'året', 'the year', '-')), anyYear), ([third, , year]) => ({
    ...bareYear(year),
    third,
  })),
  understand(third, (third) => ({ third, name: { is: 'nothing' } })),
);

/** A number alone waits for the noun behind it: `1.` of `1.-2. kvartal 2018`, `14.` of `d. 14.-16. maj 2024`. */
const number = understand(sequence(optional(phrase('den', 'd')), ordinal), ([, n]): Unit | undefined =>
  n === 'last' ? undefined : { name: { is: 'number', n } },
);

/** Every reading of one stretch of the calendar, complete or not. */
export const writtenUnit: Reader<Unit> = remembered(
  either<Unit>(
    year,
    cutYears,
    isoMonth,
    numericMonth,
    dottedMonth,
    longWinter,
    turnOfYear,
    understand(namedUnit, ({ name, year, doubtful }) => (doubtful ? undefined : { name, year })),
    thirdOf,
    writtenDate,
    number,
  ),
);

function bareYear(year: number): Unit {
  return { name: { is: 'year' }, year };
}

function inYear(month: number, year: number): Unit {
  return { name: { is: 'month', month }, year };
}

function lastDigits(token: string): number | undefined {
  return /^\d\d$/.test(token) ? Number(token) : undefined;
}
