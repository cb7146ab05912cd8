import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dayWithYear, longDay, relativeYearDay, shortDay } from '../../../src/domain/time/day-words';

describe('the words for a day', () => {
  it('are Danish', () => {
    expect(longDay('2024-10-11', 'da')).toBe('fredag 11. oktober');
    expect(dayWithYear('2024-10-11', 'da')).toBe('fredag 11. oktober 2024');
    expect(shortDay('2024-10-01', 'da')).toBe('1. oktober');
    expect(longDay('2024-05-04', 'da')).toBe('lørdag 4. maj');
  });

  it('are English', () => {
    expect(longDay('2024-10-11', 'en')).toBe('Friday 11 October');
    expect(dayWithYear('2024-10-11', 'en')).toBe('Friday 11 October 2024');
    expect(shortDay('2024-10-01', 'en')).toBe('1 October');
  });

  it('have a year only where it is not the one today', () => {
    expect(relativeYearDay('2024-10-11', '2024-01-01', 'da')).toBe('11. oktober');
    expect(relativeYearDay('2025-10-11', '2024-12-31', 'da')).toBe('11. oktober 2025');
    expect(relativeYearDay('2025-01-02', '2024-12-31', 'en')).toBe('2 January 2025');
  });

  it('are those of the calendar on every day', () => {
    const day = fc
      .integer({ min: 0, max: 20_000 })
      .map((days) => new Date(Date.UTC(2000, 0, 1) + days * 86_400_000).toISOString().slice(0, 10));
    const calendar = (locale: string, on: string) =>
      Object.fromEntries(
        new Intl.DateTimeFormat(locale, {
          weekday: 'long',
          day: 'numeric',
          month: 'long',
          year: 'numeric',
          timeZone: 'UTC',
        })
          .formatToParts(new Date(on))
          .map(({ type, value }) => [type, value]),
      );
    fc.assert(
      fc.property(day, (on) => {
        const [danish, english] = [calendar('da', on), calendar('en-GB', on)];
        expect(dayWithYear(on, 'da')).toBe(`${danish.weekday} ${danish.day}. ${danish.month} ${danish.year}`);
        expect(dayWithYear(on, 'en')).toBe(`${english.weekday} ${english.day} ${english.month} ${english.year}`);
      }),
    );
  });
});
