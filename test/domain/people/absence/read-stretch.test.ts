import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readStretch } from '../../../../src/domain/people/absence/read-stretch';
import { addDays } from '../../../../src/domain/time/day-arithmetic';

/** A Monday. */
const today = '2024-06-03';

const understood: [words: string, from: string, to: string][] = [
  ['1/7-1/8', '2024-07-01', '2024-08-01'],
  ['1/7 - 1/8', '2024-07-01', '2024-08-01'],
  ['1/7–1/8', '2024-07-01', '2024-08-01'],
  ['1. juli til 1. august', '2024-07-01', '2024-08-01'],
  ['fra 1. juli til og med 1. august', '2024-07-01', '2024-08-01'],
  ['1 July to 1 August', '2024-07-01', '2024-08-01'],
  ['from 1 July until 1 August', '2024-07-01', '2024-08-01'],
  ['1.-12. juli', '2024-07-01', '2024-07-12'],
  ['1/7 2025 - 1/8 2025', '2025-07-01', '2025-08-01'],
  ['1/7-1/8 2025', '2025-07-01', '2025-08-01'],
  ['20. december - 5. januar 2025', '2024-12-20', '2025-01-05'],
  ['i dag til fredag', '2024-06-03', '2024-06-07'],
  ['2024-07-01 til 2024-08-01', '2024-07-01', '2024-08-01'],
  ['20. december - 5. januar', '2024-12-20', '2025-01-05'],
  ['juli', '2024-07-01', '2024-07-31'],
  ['i juli', '2024-07-01', '2024-07-31'],
  ['juli 2025', '2025-07-01', '2025-07-31'],
  ['maj', '2025-05-01', '2025-05-31'],
  ['juni', '2024-06-01', '2024-06-30'],
  ['uge 29', '2024-07-15', '2024-07-21'],
  ['uge 29-30', '2024-07-15', '2024-07-28'],
  ['week 29', '2024-07-15', '2024-07-21'],
  ['i dag', '2024-06-03', '2024-06-03'],
  ['i morgen', '2024-06-04', '2024-06-04'],
  ['i morgen til fredag', '2024-06-04', '2024-06-07'],
  ['onsdag til fredag', '2024-06-05', '2024-06-07'],
  ['14/10', '2024-10-14', '2024-10-14'],
  // They are away already.
  ['til 14/10', '2024-06-03', '2024-10-14'],
  ['til og med fredag', '2024-06-03', '2024-06-07'],
  ['frem til 1. juli', '2024-06-03', '2024-07-01'],
  ['until Friday', '2024-06-03', '2024-06-07'],
  // Under way, rather than next year's.
  ['1/6-30/6', '2024-06-01', '2024-06-30'],
  ['20. maj til 10. juni', '2024-05-20', '2024-06-10'],
];
const notUnderstood = ['', 'engang', '31. februar', '31/2-1/3', 'løbende', '1/7-1/8-1/9', 'x'.repeat(5000)];

describe('readStretch', () => {
  it.each(understood)('»%s« is %s to %s', (words, from, to) => {
    expect(readStretch(words, today)).toEqual({ from, to });
  });

  it.each(notUnderstood)('»%s« is not guessed at', (words) => {
    expect(readStretch(words, today)).toBeUndefined();
  });

  it('reads any two days of a year written in full, in their order', () => {
    const day = fc.integer({ min: 0, max: 700 }).map((days) => addDays('2024-01-01', days));
    fc.assert(
      fc.property(day, day, (a, b) => {
        const expected = a <= b ? { from: a, to: b } : undefined;
        expect(readStretch(`${a} til ${b}`, today)).toEqual(expected);
      }),
    );
  });

  it('never throws, and never ends before it begins', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (words) => {
        const read = readStretch(words, today);
        if (read) expect(read.from <= read.to).toBe(true);
      }),
    );
  });
});
