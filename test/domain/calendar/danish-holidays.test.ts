import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { danishHolidays } from '../../../src/domain/calendar/danish-holidays';

describe('danishHolidays', () => {
  it('are ten in 2024, and store bededag is not one of them', () => {
    expect(danishHolidays(2024)).toEqual([
      '2024-01-01',
      '2024-03-28',
      '2024-03-29',
      '2024-03-31',
      '2024-04-01',
      '2024-05-09',
      '2024-05-19',
      '2024-05-20',
      '2024-12-25',
      '2024-12-26',
    ]);
  });

  it('had store bededag on the fourth Friday after Easter until 2023', () => {
    expect(danishHolidays(2023)).toContain('2023-05-05');
    expect(danishHolidays(2018)).toContain('2018-04-27');
    expect(danishHolidays(2025)).not.toContain('2025-05-16');
  });

  it.each([
    [1999, '1999-04-04'],
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2011, '2011-04-24'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
  ])('know Easter of %i', (year, easter) => {
    expect(danishHolidays(year)).toContain(easter);
  });

  it('have Good Friday on a Friday, Ascension on a Thursday and Whit Monday on a Monday in every year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2199 }), (year) => {
        const moving = danishHolidays(year).filter((day) => !/-(01-01|12-25|12-26)$/.test(day));
        const weekdays = moving.map((day) => new Date(`${day}T00:00Z`).getUTCDay());
        expect(weekdays).toEqual(year >= 2024 ? [4, 5, 0, 1, 4, 0, 1] : [4, 5, 0, 1, 5, 4, 0, 1]);
        expect(moving[2] && moving[2] >= `${year}-03-22` && moving[2] <= `${year}-04-25`).toBe(true);
      }),
    );
  });
});
