import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ImportRefusal } from '../../../src/domain/portfolio/import/import-refusal';
import { readCalendar } from '../../../src/import/calendar/read-calendar';

const place = { timeZone: 'Europe/Copenhagen', now: '2025-01-15T09:00:00.000Z' };

function calendarOf(...events: string[][]): Uint8Array {
  const lines = events.flatMap((event) => ['BEGIN:VEVENT', ...event, 'END:VEVENT']);
  return bytes(['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//test//da', ...lines, 'END:VCALENDAR', '']);
}
const bytes = (lines: string[]) => new TextEncoder().encode(lines.join('\r\n'));
const read = (...events: string[][]) => readCalendar(calendarOf(...events), 'tss.ics', place);
const days = (...events: string[][]) => read(...events).map(({ on }) => on);

describe('readCalendar', () => {
  it('reads meetings by UID and day, in order, those that were held left out', () => {
    expect(
      read(
        ['UID:b', 'DTSTART;VALUE=DATE:20250404', 'SUMMARY:Møde i TSS\\, ordinært'],
        ['UID:a', 'DTSTART:20250212T130000Z'],
        ['UID:old', 'DTSTART;VALUE=DATE:20241206'],
      ),
    ).toEqual([
      { on: '2025-02-12', id: 'a' },
      { on: '2025-04-04', id: 'b', name: 'Møde i TSS, ordinært' },
    ]);
  });

  it('takes the day it is where the portfolio’s people are', () => {
    expect(days(['UID:a', 'DTSTART:20250311T233000Z'])).toEqual(['2025-03-12']);
    expect(days(['UID:a', 'DTSTART;TZID=America/New_York:20250311T200000'])).toEqual(['2025-03-12']);
    expect(days(['UID:a', 'DTSTART;TZID=Europe/Copenhagen:20250311T003000'])).toEqual(['2025-03-11']);
    expect(days(['UID:a', 'DTSTART:20250311T003000'])).toEqual(['2025-03-11']);
  });

  it('knows a time zone by its rules in the file, whatever it is called there', () => {
    const zone = [
      'BEGIN:VTIMEZONE',
      'TZID:Somewhere far west',
      'BEGIN:STANDARD',
      'DTSTART:16010101T000000',
      'TZOFFSETFROM:-0900',
      'TZOFFSETTO:-0900',
      'END:STANDARD',
      'END:VTIMEZONE',
    ];
    const event = ['BEGIN:VEVENT', 'UID:a', 'DTSTART;TZID=Somewhere far west:20250311T160000', 'END:VEVENT'];
    const file = bytes(['BEGIN:VCALENDAR', 'VERSION:2.0', ...zone, ...event, 'END:VCALENDAR']);
    expect(readCalendar(file, 'x.ics', place)[0]?.on).toBe('2025-03-12');
  });

  it('leaves out what is cancelled', () => {
    expect(days(['UID:a', 'DTSTART;VALUE=DATE:20250312', 'STATUS:CANCELLED'])).toEqual([]);
  });

  it('reads repeated meetings one by one: moved, cancelled and left out ones too', () => {
    const monthly = ['UID:m', 'DTSTART;TZID=Europe/Copenhagen:20241107T090000', 'RRULE:FREQ=MONTHLY;BYDAY=1TH;COUNT=9'];
    const exdate = 'EXDATE;TZID=Europe/Copenhagen:20250206T090000';
    const moved = [
      'UID:m',
      'RECURRENCE-ID;TZID=Europe/Copenhagen:20250306T090000',
      'DTSTART;TZID=Europe/Copenhagen:20250313T090000',
    ];
    const off = [
      'UID:m',
      'RECURRENCE-ID;TZID=Europe/Copenhagen:20250403T090000',
      'DTSTART;TZID=Europe/Copenhagen:20250403T090000',
      'STATUS:CANCELLED',
    ];
    expect(read([...monthly, exdate], moved, off).map(({ on, id }) => [on, id])).toEqual([
      ['2025-03-13', 'm/2025-03-06'],
      ['2025-05-01', 'm/2025-05-01'],
      ['2025-06-05', 'm/2025-06-05'],
      ['2025-07-03', 'm/2025-07-03'],
    ]);
  });

  it('ends somewhere: a rule for ever, and one that never comes', () => {
    expect(days(['UID:a', 'DTSTART;VALUE=DATE:20250102', 'RRULE:FREQ=MONTHLY'])).toHaveLength(26);
    expect(
      days(['UID:a', 'DTSTART;VALUE=DATE:20250301', 'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30']).length,
    ).toBeLessThan(5);
  });

  it.each([
    ['SUMMARY:TSS', 'DTSTART:next week'],
    ['SUMMARY:TSS', 'DTSTART;VALUE=DATE:20250301', 'RRULE:FREQ=SECONDLY'],
    ['SUMMARY:TSS', 'DTSTART;VALUE=DATE:20250301', 'RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30'],
    ['SUMMARY:TSS', 'DTSTART;VALUE=DATE:20250301', 'RRULE:FREQ=NOW'],
  ])('refuses a day or a repetition it cannot read, and names the event: %s %s %s', (...event) => {
    expect(() => read(['UID:a', ...event.filter(Boolean)])).toThrow(
      expect.objectContaining({
        faults: [expect.objectContaining({ detail: expect.stringMatching(/^(TSS|tss\.ics)$/) })],
      }),
    );
  });

  it('reads any text, or refuses it', () => {
    const lines = fc.constantFrom(
      'BEGIN:VEVENT',
      'END:VEVENT',
      'UID:a',
      'DTSTART;VALUE=DATE:20250312',
      'DTSTART:2025',
      'RRULE:FREQ=WEEKLY;COUNT=3',
      'RRULE:FREQ=MONTHLY;BYDAY=6MO',
      'RECURRENCE-ID;VALUE=DATE:20250319',
      'STATUS:CANCELLED',
      'END:VCALENDAR',
      'DTSTART;TZID=x:20250312T100000',
    );
    fc.assert(
      fc.property(fc.array(lines, { maxLength: 14 }), (some) => {
        try {
          readCalendar(bytes(['BEGIN:VCALENDAR', ...some, 'END:VCALENDAR']), 'x.ics', place);
        } catch (error) {
          expect(error).toBeInstanceOf(ImportRefusal);
        }
      }),
    );
  });

  it('takes two meetings on one day for one, the earlier', () => {
    const [first] = read(['UID:late', 'DTSTART:20250312T130000Z'], ['UID:early', 'DTSTART:20250312T080000Z']);
    expect(first?.id).toBe('early');
  });

  it.each(['', 'Dato;Møde\r\n12-03-2025;TSS', 'BEGIN:VCARD\r\nVERSION:4.0\r\nFN:TSS\r\nEND:VCARD'])(
    'refuses what is no calendar: %j',
    (text) => {
      expect(() => readCalendar(new TextEncoder().encode(text), 'tss.ics', place)).toThrow(ImportRefusal);
    },
  );

  it('reads past an event without a day', () => {
    expect(days(['UID:a', 'SUMMARY:TSS'], ['UID:b', 'DTSTART;VALUE=DATE:20250312'])).toEqual(['2025-03-12']);
  });
});
