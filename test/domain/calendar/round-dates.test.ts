import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type ClosedDays, isBusinessDay } from '../../../src/domain/calendar/business-days';
import { datesForDeadline, datesForMeeting, isAskingHour, lastAskAt } from '../../../src/domain/calendar/round-dates';
import type { Rhythm } from '../../../src/domain/portfolio/portfolio';
import { addDays } from '../../../src/domain/time/day-arithmetic';
import { dayOf, localHour } from '../../../src/domain/time/zoned';
import { times } from '../../builders/round';

const timeZone = 'Europe/Copenhagen';
const rhythm: Rhythm = { reviewDays: 3, askDaysBefore: 10, remindDaysBefore: [5, 2, 0] };
const planning = { rhythm, timeZone };

const meetings = fc.integer({ min: 0, max: 4000 }).map((days) => ({ on: addDays('2024-01-01', days) }));
const days = fc.integer({ min: 0, max: 60 });
const rhythms = fc.record({
  reviewDays: days,
  askDaysBefore: days,
  remindDaysBefore: fc.array(days, { maxLength: 5 }),
});

describe('datesForMeeting', () => {
  it('counts back in business days from the agenda deadline', () => {
    expect(datesForMeeting({ on: '2024-10-11', agendaDeadlineOn: '2024-10-04' }, planning)).toEqual({
      askAt: times.ask,
      remindAt: [times.remind1, times.remind2, times.remind3],
      dueOn: '2024-10-01',
      dueAt: times.due,
      publishAt: times.publish,
    });
  });

  it('counts from the meeting itself where nobody set an agenda deadline', () => {
    expect(datesForMeeting({ on: '2024-10-11' }, planning).dueOn).toBe('2024-10-08');
  });

  it('leaves out weekends and Easter', () => {
    const dates = datesForMeeting({ on: '2025-04-25', agendaDeadlineOn: '2025-04-23' }, planning);
    expect(dates.dueOn).toBe('2025-04-15');
    expect(datesForDeadline('2025-04-16', planning).publishAt).toBe('2025-04-22T06:00:00.000Z');
  });

  it('keeps eight o’clock on the wall when the clocks change between ask and deadline', () => {
    const { askAt, dueAt, publishAt } = datesForDeadline('2024-10-31', planning);
    expect(askAt).toBe('2024-10-17T06:00:00.000Z');
    expect(dueAt).toBe('2024-10-31T23:00:00.000Z');
    expect(publishAt).toBe('2024-11-01T07:00:00.000Z');
  });

  it('puts reminders in order, whatever order they are written in', () => {
    const mixed = { ...rhythm, remindDaysBefore: [0, 5, 2] };
    expect(datesForDeadline('2024-10-01', { rhythm: mixed, timeZone }).remindAt).toEqual([
      times.remind1,
      times.remind2,
      times.remind3,
    ]);
  });

  it('has ask < reminders <= due < publish, all on working mornings, for any meeting and rhythm', () => {
    fc.assert(
      fc.property(meetings, rhythms, fc.constantFrom(timeZone, 'UTC', 'America/New_York'), (meeting, any, zone) => {
        const dates = datesForMeeting(meeting, { rhythm: any, timeZone: zone });
        const inOrder = [...dates.remindAt].sort();
        expect(dates.remindAt).toEqual(inOrder);
        for (const at of dates.remindAt) expect(dates.askAt < at && at < dates.dueAt).toBe(true);
        expect(dates.askAt < dates.dueAt && dates.dueAt < dates.publishAt).toBe(true);
        for (const at of [dates.askAt, ...dates.remindAt, dates.publishAt]) {
          expect([localHour(at, zone), isBusinessDay(dayOf(at, zone))]).toEqual([8, true]);
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('a portfolio that closes on days of its own', () => {
  const quiet = [{ from: '07-01', to: '07-31' }];

  it('asks before its quiet weeks what would be asked in them', () => {
    const dates = datesForMeeting({ on: '2025-08-08', agendaDeadlineOn: '2025-08-04' }, { ...planning, quiet });
    expect(dates.dueOn).toBe('2025-06-27');
    expect(dates.askAt).toBe('2025-06-13T06:00:00.000Z');
  });

  it('does not count 1 May where that is closed', () => {
    const closedDays = ['05-01', '06-05', '12-24', '12-31'];
    expect(datesForMeeting({ on: '2025-05-06' }, planning).dueOn).toBe('2025-05-01');
    expect(datesForMeeting({ on: '2025-05-06' }, { ...planning, closedDays }).dueOn).toBe('2025-04-30');
  });

  it('sends nothing in its quiet weeks, and asks the last time before them', () => {
    expect(isAskingHour('2025-07-01T08:00:00.000Z', { timeZone, quiet })).toBe(false);
    expect(isAskingHour('2025-08-01T08:00:00.000Z', { timeZone, quiet })).toBe(true);
    expect(lastAskAt({ dueOn: '2025-07-20' }, { timeZone, quiet })).toBe('2025-06-30T14:00:00.000Z');
  });

  it('asks and reminds between eight and four on open days: ten years, any zone, both clock changes', () => {
    const zones = [timeZone, 'UTC', 'America/New_York', 'Australia/Lord_Howe', 'Atlantic/Azores', 'America/Sao_Paulo'];
    const closings = fc.constantFrom<ClosedDays>({}, { quiet }, { quiet, closedDays: ['05-01'] }, { closedDays: [] });
    fc.assert(
      fc.property(meetings, rhythms, fc.constantFrom(...zones), closings, (meeting, any, zone, closed) => {
        const office = { timeZone: zone, ...closed };
        const dates = datesForMeeting(meeting, { rhythm: any, ...office });
        for (const at of [dates.askAt, ...dates.remindAt, dates.publishAt]) expect(isAskingHour(at, office)).toBe(true);
        expect(isAskingHour(lastAskAt(dates, office), office)).toBe(false);
        expect(dates.askAt < lastAskAt(dates, office)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

describe('datesForDeadline', () => {
  it('publishes the next working morning after a deadline on a Sunday, and reminds the Friday before it', () => {
    const dates = datesForDeadline('2024-10-06', planning);
    expect(dates.publishAt).toBe('2024-10-07T06:00:00.000Z');
    expect(dates.remindAt.at(-1)).toBe('2024-10-04T06:00:00.000Z');
    expect(dates.dueAt).toBe('2024-10-06T22:00:00.000Z');
  });

  it('has ask before due before publish for any deadline that a coordinator sets', () => {
    fc.assert(
      fc.property(meetings, rhythms, ({ on }, any) => {
        const { askAt, dueAt, publishAt } = datesForDeadline(on, { rhythm: any, timeZone });
        expect(askAt < dueAt && dueAt < publishAt).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});

describe('isAskingHour', () => {
  it.each([
    ['a working morning at eight', '2024-09-17T06:00:00.000Z', true],
    ['a minute before it', '2024-09-17T05:59:59.999Z', false],
    ['just before four in the afternoon', '2024-09-17T13:59:59.999Z', true],
    ['four in the afternoon', '2024-09-17T14:00:00.000Z', false],
    ['a Saturday', '2024-09-21T10:00:00.000Z', false],
    ['Christmas Eve', '2024-12-24T10:00:00.000Z', false],
    ['a winter morning, an hour later in UTC', '2024-12-02T06:59:00.000Z', false],
  ])('on %s', (_, now, expected) => {
    expect(isAskingHour(now, { timeZone })).toBe(expected);
  });
});
