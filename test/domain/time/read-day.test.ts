import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dayWithYear, readDay, shortDay } from '../../../src/domain/time/day-words';

/** A Wednesday. */
const today = '2024-10-02';

describe('readDay', () => {
  it.each([
    ['11. oktober', '2024-10-11'],
    ['1. oktober', '2025-10-01'],
    ['2. oktober', '2024-10-02'],
    ['d. 11/10', '2024-10-11'],
    ['11/10', '2024-10-11'],
    ['1/10', '2025-10-01'],
    ['11-10', '2024-10-11'],
    ['11.10.', '2024-10-11'],
    ['1-10-2024', '2024-10-01'],
    ['1/10-24', '2024-10-01'],
    ['1. okt. 2025', '2025-10-01'],
    ['2024-10-01', '2024-10-01'],
    ['31/1', '2025-01-31'],
    ['29/2', '2028-02-29'],
    ['fredag', '2024-10-04'],
    ['på fredag', '2024-10-04'],
    ['På Fredag', '2024-10-04'],
    ['tirsdag', '2024-10-08'],
    ['onsdag', '2024-10-09'],
    ['fredag 11. oktober', '2024-10-11'],
    ['fredag den 11. oktober 2024', '2024-10-11'],
    ['i dag', '2024-10-02'],
    ['i morgen', '2024-10-03'],
    ['i overmorgen', '2024-10-04'],
    ['om 3 dage', '2024-10-05'],
    ['om 2 uger', '2024-10-16'],
    ['om en uge', '2024-10-09'],
    ['om 1 måned', '2024-11-02'],
    ['11 October', '2024-10-11'],
    ['October 11, 2024', '2024-10-11'],
    ['on Friday', '2024-10-04'],
    ['today', '2024-10-02'],
    ['tomorrow', '2024-10-03'],
    ['in two weeks', '2024-10-16'],
  ])('%j is %s', (words, day) => {
    expect(readDay(words, today)).toBe(day);
  });

  it.each([
    ...['', '31. februar', '31/2', '31. februar 2025', '29/2 2025', '45/13', '0/1', '1/0', 'oktober', '2024', 'snart'],
    ...['næste fredag', 'torsdag 11. oktober 2024', 'fredag 11. oktober og frem', '1/10 - 3/10', 'om uger', '12'],
  ])('%j is no day', (words) => {
    expect(readDay(words, today)).toBeUndefined();
  });

  const day = fc
    .integer({ min: 0, max: 20_000 })
    .map((days) => new Date(Date.UTC(2000, 0, 1) + days * 86_400_000).toISOString().slice(0, 10));
  const language = fc.constantFrom('da' as const, 'en' as const);

  it('reads back the words for every day', () => {
    fc.assert(
      fc.property(day, language, (on, lang) => {
        expect(readDay(dayWithYear(on, lang), today)).toBe(on);
      }),
    );
  });

  it('takes a date without a year as the first such day from today on', () => {
    fc.assert(
      fc.property(day, day, language, (on, now, lang) => {
        const read = readDay(shortDay(on, lang), now) ?? '';
        expect(read >= now).toBe(true);
        expect(read.slice(5)).toBe(on.slice(5));
        if (on.slice(5) !== '02-29') expect(Date.parse(read) - Date.parse(now)).toBeLessThan(366 * 86_400_000);
      }),
    );
  });

  it('gives a day or nothing, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (words) => {
        expect(readDay(words, today) ?? '2024-10-02').toMatch(/^\d{4}-\d\d-\d\d$/);
      }),
    );
  });
});
