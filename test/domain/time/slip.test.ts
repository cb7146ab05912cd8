import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parsePeriod } from '../../../src/domain/time/period';
import { slipMonths } from '../../../src/domain/time/slip';
import { fromTheTable } from './period-corpus';

describe('slipMonths', () => {
  it.each([
    ['Afsluttes ultimo 2024', 'Afsluttes medio 2025', 8],
    ['ultimo 2024', 'ultimo 2024', 0],
    ['medio 2025', 'ultimo 2024', -8],
    ['30. april 2024', '31. maj 2024', 1],
    ['28. februar 2025', '31. marts 2025', 1],
    ['1. maj 2024', '10. maj 2024', 0],
    ['1. maj 2024', '20. maj 2024', 1],
    ['2024', '2024 - 2025/2026', 24],
    ['Starter september 2024', 'Starter januar 2025', 4],
  ])('from %j to %j is %i', (agreed, now, months) => {
    expect(slipMonths(agreed, now)).toBe(months);
  });

  it.each([
    ['', 'ultimo 2024'],
    ['ultimo 2024', 'Løbende'],
    ['ultimo 2024', '31. februar 2025'],
    ['Starter september 2024', 'Afsluttes ultimo 2025'],
    ['2024', 'Starter 2025'],
  ])('is not known from %j to %j', (agreed, now) => {
    expect(slipMonths(agreed, now)).toBeUndefined();
  });

  it('is positive, 0 or negative as the end is later, near or earlier', () => {
    const words = fc.constantFrom(...fromTheTable.map(([each]) => each));
    fc.assert(
      fc.property(words, words, (agreed, now) => {
        const months = slipMonths(agreed, now);
        const [first, later] = [parsePeriod(agreed), parsePeriod(now)];
        if (months === undefined || first.kind !== 'interval' || later.kind !== 'interval') return;
        if (months > 0) expect(later.to > first.to).toBe(true);
        if (months < 0) expect(later.to < first.to).toBe(true);
      }),
    );
  });
});
