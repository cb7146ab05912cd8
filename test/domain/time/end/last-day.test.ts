import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { endsWithin, readDays } from '../../../../src/domain/time/end/ends-within';
import { lastDay, sortByLastDay } from '../../../../src/domain/time/end/last-day';

describe('the last day of a written time', () => {
  it.each([
    ['ultimo 2024', '2024-12-31'],
    ['Efterår 2023-sommer 2024', '2024-08-31'],
    ['Afsluttes medio 2025', '2025-08-31'],
    ['14. maj 2018', '2018-05-14'],
    ['Starter september 2024', undefined],
    ['Løbende', undefined],
    ['', undefined],
    ['når vi når det', undefined],
  ])('of »%s« is %s', (words, day) => {
    expect(lastDay(words)).toBe(day);
  });
});

describe('sorted by end', () => {
  const sorted = (...periods: string[]) => sortByLastDay(periods, (period) => period);

  it('the soonest comes first, and what has no end last, as it stood in the table', () => {
    expect(sorted('Løbende', 'ultimo 2025', 'hvem ved', 'primo 2024', '', 'medio 2024')).toEqual([
      'primo 2024',
      'medio 2024',
      'ultimo 2025',
      'Løbende',
      'hvem ved',
      '',
    ]);
  });

  it('equals stay in the order of the table', () => {
    const all = [
      { number: 1, period: '2025' },
      { number: 2, period: 'ultimo 2025' },
      { number: 3, period: 'december 2025' },
    ];
    expect(sortByLastDay(all, ({ period }) => period)).toEqual(all);
  });

  it('loses nothing and never turns ends around, whatever the words', () => {
    const period = fc.oneof(fc.constantFrom('primo 2025', 'medio 2024', 'Løbende', '2026', ''), fc.string());
    fc.assert(
      fc.property(fc.array(period), (periods) => {
        const after = sorted(...periods);
        expect([...after].sort()).toEqual([...periods].sort());
        const days = after.map(lastDay);
        const known = days.filter((day) => day !== undefined);
        expect(known).toEqual([...known].sort());
        expect(days.slice(known.length).every((day) => day === undefined)).toBe(true);
      }),
    );
  });
});

describe('ends within', () => {
  const in2025 = { from: '2025-01-01', to: '2025-12-31' };
  it.each([
    ['ultimo 2024', false],
    ['primo 2025', true],
    ['efterår 2024-sommer 2025', true],
    ['2025/2026', false],
    ['ultimo 2025', true],
    ['Starter primo 2025', false],
    ['Løbende', false],
  ])('2025: »%s« %s', (words, does) => {
    expect(endsWithin(words, in2025)).toBe(does);
  });

  it.each([
    ['i 2025', '2025-01-01', '2025-12-31'],
    ['2025', '2025-01-01', '2025-12-31'],
    ['in Q2 2025', '2025-04-01', '2025-06-30'],
    ['i løbet af 1. halvår 2026', '2026-01-01', '2026-06-30'],
    ['primo 2025', '2025-01-01', '2025-04-30'],
    ['', '2024-01-01', '2024-12-31'],
  ])('»%s« is from %s to %s', (words, from, to) => {
    expect(readDays(words, '2024-09-17')).toEqual({ from, to });
  });

  it('is no time where no time is said', () => {
    expect(readDays('når solen skinner', '2024-09-17')).toBeUndefined();
  });
});
