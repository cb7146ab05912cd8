import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { atLocal, dayOf, isTimeZone, localHour } from '../../../src/domain/time/zoned';

const copenhagen = 'Europe/Copenhagen';

describe('atLocal', () => {
  it.each([
    ['2024-01-15', 8, 0, '2024-01-15T07:00:00.000Z'],
    ['2024-07-15', 8, 0, '2024-07-15T06:00:00.000Z'],
    ['2024-07-15', 0, 30, '2024-07-14T22:30:00.000Z'],
    ['2024-03-30', 8, 0, '2024-03-30T07:00:00.000Z'],
    ['2024-03-31', 8, 0, '2024-03-31T06:00:00.000Z'],
    ['2024-10-26', 8, 0, '2024-10-26T06:00:00.000Z'],
    ['2024-10-27', 8, 0, '2024-10-27T07:00:00.000Z'],
  ])('%s %i:%i in Copenhagen is %s', (day, hour, minute, instant) => {
    expect(atLocal(day, hour, minute, copenhagen)).toBe(instant);
  });

  it('moves a time the clock skips to behind the gap', () => {
    expect(atLocal('2024-03-31', 2, 30, copenhagen)).toBe('2024-03-31T01:30:00.000Z');
  });

  it('takes the first of a time the clock shows twice', () => {
    expect(atLocal('2024-10-27', 2, 30, copenhagen)).toBe('2024-10-27T00:30:00.000Z');
  });

  it('is right in other zones', () => {
    expect(atLocal('2024-07-15', 8, 0, 'America/Godthab')).toBe('2024-07-15T09:00:00.000Z');
    expect(atLocal('2024-07-15', 8, 15, 'UTC')).toBe('2024-07-15T08:15:00.000Z');
  });

  const lastSundays = Array.from({ length: 10 }, (_, index) => 2024 + index).flatMap((year) => [
    lastSunday(year, 3),
    lastSunday(year, 10),
  ]);
  const anyDay = fc
    .integer({ min: 0, max: 3652 })
    .map((days) => new Date(Date.UTC(2024, 0, 1) + days * 86_400_000).toISOString().slice(0, 10));
  const day = fc.oneof(anyDay, fc.constantFrom(...lastSundays));

  it('gives back the day and the hour over ten years with both clock changes', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }), (on, hour, minute) => {
        fc.pre(!(hour === 2 && on.slice(5, 7) === '03' && lastSundays.includes(on)));
        const at = atLocal(on, hour, minute, copenhagen);
        expect(at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:00\.000Z$/);
        expect(dayOf(at, copenhagen)).toBe(on);
        expect(localHour(at, copenhagen)).toBe(hour);
      }),
      { numRuns: 1000 },
    );
  });

  it('is one or two hours ahead of UTC, changing on the last Sundays of March and October', () => {
    fc.assert(
      fc.property(day, (on) => {
        const year = Number(on.slice(0, 4));
        const isSummer = on >= lastSunday(year, 3) && on < lastSunday(year, 10);
        const hoursAhead = (Date.parse(`${on}T08:00:00Z`) - Date.parse(atLocal(on, 8, 0, copenhagen))) / 3_600_000;
        expect(hoursAhead).toBe(isSummer ? 2 : 1);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('dayOf', () => {
  it('is the day on the wall, not in UTC', () => {
    expect(dayOf('2024-12-31T23:30:00.000Z', copenhagen)).toBe('2025-01-01');
    expect(localHour('2024-12-31T23:30:00.000Z', copenhagen)).toBe(0);
  });
});

describe('dayOf and localHour', () => {
  const zones = ['Europe/Copenhagen', 'America/Nuuk', 'Atlantic/Faroe', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'UTC'];
  const wallClocks = new Map(
    zones.map((timeZone) => [
      timeZone,
      new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short', timeStyle: 'short' }),
    ]),
  );
  const told = (at: string, timeZone: string) => wallClocks.get(timeZone)?.format(new Date(at)).slice(0, 13);

  it('are what the wall clock shows, in whatever order they are asked for', () => {
    const at = fc
      .integer({ min: Date.UTC(2018, 0), max: Date.UTC(2034, 0) })
      .map((milliseconds) => new Date(milliseconds).toISOString());
    fc.assert(
      fc.property(at, fc.constantFrom(...zones), (instant, zone) => {
        const hour = `${localHour(instant, zone)}`.padStart(2, '0');
        expect(`${dayOf(instant, zone)} ${hour}`).toBe(told(instant, zone));
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    ['Europe/Helsinki', ['2024-03-31T01:00:00.000Z', '2024-03-31T00:59:59.999Z']],
    ['Europe/Athens', ['2024-10-27T00:59:59.999Z', '2024-10-27T01:00:00.000Z']],
  ])('are so on both sides of a change, whichever is asked for first: %s', (zone, instants) => {
    const clock = new Intl.DateTimeFormat('sv', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
    for (const instant of instants) {
      const hour = `${localHour(instant, zone)}`.padStart(2, '0');
      expect(`${dayOf(instant, zone)} ${hour}`).toBe(clock.format(new Date(instant)).slice(0, 13));
    }
  });
});

describe('isTimeZone', () => {
  it.each(['Europe/Copenhagen', 'America/Godthab', 'Atlantic/Faroe', 'UTC'])('knows %s', (name) => {
    expect(isTimeZone(name)).toBe(true);
  });

  it.each(['', 'Copenhagen', 'Europe/Aarhus', '+01:00', 'dansk tid'])('refuses %j', (name) => {
    expect(isTimeZone(name)).toBe(false);
  });
});

function lastSunday(year: number, month: number): string {
  const last = new Date(Date.UTC(year, month, 0));
  last.setUTCDate(last.getUTCDate() - last.getUTCDay());
  return last.toISOString().slice(0, 10);
}
