import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parsePeriod } from '../../../src/domain/time/period';
import {
  english,
  fromTheSeeds,
  fromTheTable,
  noTimes,
  type ReadTime,
  rangesAndNeighbours,
  slipsBehind,
  spellings,
  thirds,
  unreadable,
  verbsInFront,
} from './period-corpus';

const read: Record<string, ReadTime[]> = {
  fromTheTable,
  fromTheSeeds,
  thirds,
  rangesAndNeighbours,
  verbsInFront,
  slipsBehind,
  spellings,
  english,
};
const everyReadable = Object.values(read).flat();
const everyWords = [...everyReadable.map(([words]) => words), ...noTimes, ...unreadable];

describe('parsePeriod', () => {
  for (const [name, times] of Object.entries(read)) {
    it.each(times)(`${name}: %j is %s to %s`, (words, from, to, speaksOf = undefined, slip = undefined) => {
      expect(parsePeriod(words)).toEqual({
        kind: 'interval',
        words,
        from,
        to,
        speaksOf: speaksOf ?? 'whole',
        ...(slip && { slipMonths: { min: slip[0], max: slip[1] } }),
      });
    });
  }

  it.each(noTimes)('%j is no time', (words) => {
    expect(parsePeriod(words)).toEqual({ kind: 'none', words });
  });

  it.each(unreadable)('%j is not guessed at', (words) => {
    expect(parsePeriod(words)).toEqual({ kind: 'unreadable', words });
  });

  it('has a corpus of at least 150 times, none of them twice', () => {
    expect(everyWords.length).toBeGreaterThanOrEqual(150);
    expect(new Set(everyWords).size).toBe(everyWords.length);
  });
});

/** Pieces of real times in any order, which reach deeper than random letters. */
const vocabulary = everyWords.flatMap((words) => words.split(/(\s+|[/.,-])/)).filter((piece) => piece !== '');
const nearlyTimes = fc
  .array(fc.constantFrom(...vocabulary), { maxLength: 14 })
  .chain((pieces) => fc.constantFrom('', ' ').map((between) => pieces.join(between)));
const anything = fc.oneof(fc.string({ unit: 'binary' }), nearlyTimes, fc.constantFrom(...everyWords));

describe('whatever is written, parsePeriod', () => {
  it('keeps the words and gives days in order', () => {
    fc.assert(
      fc.property(anything, (words) => {
        const period = parsePeriod(words);
        expect(period.words).toBe(words);
        if (period.kind !== 'interval') return;
        expect(period.from <= period.to).toBe(true);
        for (const day of [period.from, period.to]) expect(new Date(`${day}T00:00Z`).toISOString()).toContain(day);
      }),
      { numRuns: 2000 },
    );
  });

  it('reads the same whatever the case and the spaces', () => {
    const spaces = fc.constantFrom(' ', '  ', '\n', '\t', '\u00A0', '\r\n');
    fc.assert(
      fc.property(fc.constantFrom(...everyWords), spaces, fc.boolean(), (words, space, loud) => {
        const spaced = `${space}${words.replaceAll(/\s+/g, space)}${space}`;
        const retyped = loud ? spaced.toUpperCase() : spaced.toLowerCase();
        expect({ ...parsePeriod(retyped), words }).toEqual(parsePeriod(words));
      }),
    );
  });

  it('does not read a time with a strange word before or behind it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...everyReadable),
        fc.constantFrom('måske', 'SKU', 'xyz', '§', '🙂'),
        ([words], odd) => {
          expect(parsePeriod(`${words} ${odd}`).kind).toBe('unreadable');
          expect(parsePeriod(`${odd} ${words}`).kind).toBe('unreadable');
        },
      ),
    );
  });

  it('reads every day of a hundred years in each way of writing it, and no day that does not exist', () => {
    const date = fc.record({
      year: fc.integer({ min: 1980, max: 2079 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 31 }),
    });
    fc.assert(
      fc.property(date, ({ year, month, day }) => {
        const iso = [year, two(month), two(day)].join('-');
        const exists = new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
        const short = two(year % 100);
        for (const words of [
          iso,
          `${day}/${month} ${year}`,
          `${day}-${month}-${short}`,
          `d. ${day}.${month}.${year}`,
        ]) {
          const expected = exists ? { from: iso, to: iso } : { kind: 'unreadable' };
          expect(parsePeriod(words)).toMatchObject(expected);
        }
      }),
    );
  });

  it.each(['ultimo 2024/', 'i ', 'afsluttes ', '2009-12 / ', '1/', '-', ' ', '9', 'å', 'forventes at være '])(
    'comes to an end with 10,000 characters of %j',
    (piece) => {
      expect(parsePeriod(piece.repeat(10_000 / piece.length))).toHaveProperty('kind');
    },
  );

  it('comes to an end with the longest words it reads, and tells no time that ends before it begins', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...vocabulary), { minLength: 25, maxLength: 40 }), (pieces) => {
        const read = parsePeriod(pieces.join(' '));
        if (read.kind === 'interval') expect(read.from <= read.to).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

function two(n: number): string {
  return String(n).padStart(2, '0');
}
