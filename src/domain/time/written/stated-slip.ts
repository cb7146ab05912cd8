import { numberWords } from './calendar-words';
import { either, meaning, optional, phrase, type Reader, sequence, understand } from './grammar';
import { smallNumber } from './unit/read-number';

/** A slip the writer states beside a time, in months: `0-3 mdr's forsinkelser`. */
export interface SlipMonths {
  min: number;
  max: number;
}

const count = either(smallNumber, meaning(numberWords));

/** How many months one of the unit is. Weeks and days are no whole months, and are not read. */
const unit = understand(
  sequence(
    meaning({
      ...months('mdr mdrs md mnd måned måneder måneds måneders month months', 1),
      ...months('år års year years', 12),
    }),
    optional(phrase("' s", "'")),
  ),
  ([each]) => each,
);

const upTo = understand(sequence(phrase('op til', 'up to'), count), ([, max]) => ({ min: 0, max }));
const exactly = understand(count, (n) => ({ min: n, max: n }));
const range = understand(sequence(count, phrase('-', 'til', 'to', '/'), count), ([min, , max]) =>
  min <= max ? { min, max } : undefined,
);
const halfYear = understand(
  phrase('et halvt år', 'et halvt års', '½ år', '½ års', 'half a year', 'a half year'),
  (): SlipMonths => ({ min: 6, max: 6 }),
);

const amount: Reader<SlipMonths> = either(
  halfYear,
  understand(sequence(either(upTo, range, exactly), unit), ([{ min, max }, each]) => ({
    min: min * each,
    max: max * each,
  })),
);

const delay = phrase(
  ...['forsinkelse', 'forsinkelser', 'forsinket', 'forsinkes', 'udskudt', 'udskydes', 'udskydelse', 'senere'],
  ...['delay', 'delays', 'delayed', 'late', 'later', 'postponed'],
);
const hedges = hedging(4);

/** `– forventer 0-3 mdr's forsinkelser`, `(ca. 2 mdr. forsinket)`, `forsinket med 1 måned`, `+ 3 mdr`. */
export const statedSlip: Reader<SlipMonths> = understand(
  sequence(
    optional(phrase('-', ',', ';', ':', '.', '(')),
    either(
      understand(sequence(hedges, amount, delay), ([, months]) => months),
      understand(sequence(hedges, delay, hedges, amount), ([, , , months]) => months),
      understand(sequence(phrase('+'), amount), ([, months]) => months),
    ),
    optional(phrase(')')),
  ),
  ([, months]) => months,
);

function hedging(most: number): Reader<'said'> {
  const none: Reader<'said'> = (_tokens, at) => [{ value: 'said', next: at }];
  if (most === 0) return none;
  const hedge = phrase(
    ...[
      'forventer',
      'forventes',
      'forventet',
      'forventeligt',
      'er',
      'bliver',
      'der',
      'dog',
      'men',
      'en',
      'ca',
      'cirka',
    ],
    ...['med', 'på', 'expects', 'expected', 'about', 'approx', 'approximately', 'by', 'of', 'is', 'but'],
  );
  return either(
    none,
    understand(sequence(hedge, hedging(most - 1)), ([, rest]) => rest),
  );
}

function months(words: string, each: number): Record<string, number> {
  return Object.fromEntries(words.split(' ').map((word) => [word, each]));
}
