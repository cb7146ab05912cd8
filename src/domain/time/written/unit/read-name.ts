import { danishMonths, months, seasons } from '../calendar-words';
import { either, meaning, optional, phrase, type Reader, remembered, sequence, token, understand } from '../grammar';
import { ordinal, smallNumber } from './read-number';
import type { Name, Unit } from './unit';
import { anyYear, fullYear, shortYear, surelyYear } from './year';

/** A named stretch whose year follows, or is left to the words behind: `2. kvartal 2018`, `forår`, `Q1-2024`. */
export type NamedUnit = Unit & {
  /** Two meanings, unless a third stands before it: `april 24` may be a day, `jul 2024` July or Christmas. */
  doubtful?: boolean;
};

const quarterNoun = phrase('kvartal', 'kvt', 'kv', 'quarter', 'qtr');
const halfNoun = phrase('halvår', 'halvdel', 'half');

const quarter = understand(
  either(nounBehind(quarterNoun, 4), nounBefore(phrase('kvartal', 'kvt', 'quarter', 'q'), 4)),
  (n): Name => ({ is: 'quarter', n }),
);
const half = understand(
  either(nounBehind(halfNoun, 2), nounBefore(phrase('halvår', 'h'), 2)),
  (n): Name => ({ is: 'half', n }),
);
const season = understand(meaning(seasons), (season): Name => ({ is: 'season', season }));

const month = remembered(
  understand(
    sequence(
      token((t) => (Object.hasOwn(months, t) ? t : undefined)),
      optional(phrase('måned', 'month')),
    ),
    ([word]) => ({ word, name: { is: 'month', month: months[word] ?? 0 } satisfies Name }),
  ),
);

const weeks = understand(
  sequence(
    phrase('uge', 'uger', 'uge nr', 'week', 'weeks'),
    smallNumber,
    optional(understand(sequence(phrase('-', '/', 'og', 'til', 'and', 'to'), smallNumber), ([, last]) => last)),
  ),
  ([, first, last]): Name => ({ is: 'weeks', first, last: last ?? first }),
);

const linkToYear = optional(phrase(',', 'i', 'in', 'af', 'of', 'i år', 'af år', 'af året', 'of the year'));
const signToYear = phrase('-', '/');

/** The quarter, half, month, season or weeks of a year. */
export const namedUnit: Reader<NamedUnit> = remembered(
  either<NamedUnit>(
    withYear(either(quarter, half, season), anyYear),
    withYear(weeks, surelyYear),
    understand(sequence(fullYear, optional(phrase('-', ',')), either(quarter, half)), ([year, , name]) => ({
      name,
      year,
    })),
    understand(sequence(month, linkToYear, surelyYear), ([{ name, word }, , year]) => ({
      name,
      year,
      doubtful: word === 'jul',
    })),
    // Tables are full of `maj-24`, which is how spreadsheets show a month.
    understand(sequence(month, signToYear, anyYear), ([{ name }, , year]) => ({ name, year })),
    understand(sequence(month, shortYear), ([{ name, word }, year]) => ({
      name,
      year,
      doubtful: word === 'jul' || (!danishMonths.has(word) && year % 100 <= 31),
    })),
    understand(month, ({ name }) => ({ name })),
  ),
);

function withYear(name: Reader<Name>, year: Reader<number>): Reader<NamedUnit> {
  return either<NamedUnit>(
    understand(sequence(name, linkToYear, year), ([name, , year]) => ({ name, year })),
    understand(sequence(name, signToYear, year), ([name, , year]) => ({ name, year })),
    understand(name, (name) => ({ name })),
  );
}

function nounBehind(noun: Reader<string>, most: number): Reader<number> {
  return understand(sequence(ordinal, noun), ([n]) => upTo(most, n === 'last' ? most : n));
}

function nounBefore(noun: Reader<string>, most: number): Reader<number> {
  return understand(sequence(noun, smallNumber), ([, n]) => upTo(most, n));
}

function upTo(most: number, n: number): number | undefined {
  return n >= 1 && n <= most ? n : undefined;
}
