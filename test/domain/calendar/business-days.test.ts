import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addBusinessDays, type ClosedDays, isBusinessDay } from '../../../src/domain/calendar/business-days';

describe('isBusinessDay', () => {
  it.each([
    ['2024-10-11', true],
    ['2024-10-12', false],
    ['2024-10-13', false],
    ['2024-03-28', false],
    ['2024-04-26', true],
    ['2023-05-05', false],
    ['2024-05-01', true],
    ['2024-06-05', false],
    ['2024-12-24', false],
    ['2024-12-27', true],
    ['2024-12-31', false],
  ])('%s: %s', (day, expected) => {
    expect(isBusinessDay(day)).toBe(expected);
  });

  it('asks the portfolio what is closed, where it says so', () => {
    const closed: ClosedDays = { closedDays: ['05-01'] };
    expect(isBusinessDay('2024-05-01', closed)).toBe(false);
    expect(isBusinessDay('2024-06-05', closed)).toBe(true);
    expect(isBusinessDay('2024-12-25', {})).toBe(false);
  });

  it('skips quiet weeks, over new year too', () => {
    const closed: ClosedDays = {
      quiet: [
        { from: '07-01', to: '07-31' },
        { from: '12-20', to: '01-05' },
      ],
    };
    expect(isBusinessDay('2024-07-01', closed)).toBe(false);
    expect(isBusinessDay('2024-07-31', closed)).toBe(false);
    expect(isBusinessDay('2024-08-01', closed)).toBe(true);
    expect(isBusinessDay('2024-12-20', closed)).toBe(false);
    expect(isBusinessDay('2025-01-03', closed)).toBe(false);
    expect(isBusinessDay('2025-01-06', closed)).toBe(true);
  });
});

describe('addBusinessDays', () => {
  it.each([
    ['2024-10-11', 0, '2024-10-11'],
    ['2024-10-13', 0, '2024-10-11'],
    ['2024-10-11', 1, '2024-10-14'],
    ['2024-10-14', -1, '2024-10-11'],
    ['2024-10-13', -1, '2024-10-10'],
    ['2024-10-13', 1, '2024-10-14'],
    ['2024-04-02', -1, '2024-03-27'],
    ['2025-01-02', -2, '2024-12-27'],
    ['2024-05-08', 1, '2024-05-10'],
  ])('%s and %i is %s', (day, n, expected) => {
    expect(addBusinessDays(day, n)).toBe(expected);
  });

  it('counts back over a quiet July', () => {
    expect(addBusinessDays('2024-08-02', -2, { quiet: [{ from: '07-01', to: '07-31' }] })).toBe('2024-06-28');
  });

  it('says so where there is no business day to find', () => {
    expect(() => addBusinessDays('2024-10-11', -1, { quiet: [{ from: '01-01', to: '12-31' }] })).toThrow(
      'leave no business day',
    );
  });

  const day = fc
    .integer({ min: Date.UTC(2015, 0, 1) / 86_400_000, max: Date.UTC(2035, 11, 31) / 86_400_000 })
    .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));
  const count = fc.integer({ min: -30, max: 30 });

  it('always gives a business day, and each step another one', () => {
    fc.assert(
      fc.property(day, count, (from, n) => {
        const reached = addBusinessDays(from, n);
        expect(isBusinessDay(reached)).toBe(true);
        expect(addBusinessDays(from, n - 1) < reached).toBe(true);
        if (n <= 0) expect(reached <= from).toBe(true);
      }),
    );
  });

  it('comes to the same in one count as in two', () => {
    fc.assert(
      fc.property(day, count, count, (from, one, two) => {
        expect(addBusinessDays(addBusinessDays(from, one), two)).toBe(addBusinessDays(from, one + two));
      }),
    );
  });

  it('leaves no business day out between one and the next', () => {
    fc.assert(
      fc.property(day, (from) => {
        const next = addBusinessDays(from, 1);
        for (let at = Date.parse(from) + 86_400_000; at < Date.parse(next); at += 86_400_000) {
          expect(isBusinessDay(new Date(at).toISOString().slice(0, 10))).toBe(false);
        }
      }),
    );
  });
});
