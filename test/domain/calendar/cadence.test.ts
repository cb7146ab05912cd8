import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Cadence, chooseMeetings } from '../../../src/domain/calendar/cadence';
import { cadenceOf } from '../../../src/domain/calendar/cadence-of';
import { addDays } from '../../../src/domain/time/day-arithmetic';
import { committee, initiative, portfolio } from '../../builders/portfolio';

/** Two years of a committee that meets in February, April (twice), June, August, October and December. */
const days = [
  '2024-02-02',
  '2024-04-05',
  '2024-04-26',
  '2024-06-07',
  '2024-08-30',
  '2024-10-11',
  '2024-12-01',
  '2024-12-13',
  '2025-02-07',
  '2025-04-04',
  '2025-10-10',
];
const meetings = days.map((on) => ({ on }));
const chosen = (cadence: Cadence, lastAskedOn?: string) =>
  chooseMeetings(cadence, meetings, lastAskedOn).map(({ on }) => on);

describe('the meetings a cadence chooses', () => {
  it('are all, or none', () => {
    expect(chosen({ kind: 'every' })).toEqual(days);
    expect(chosen({ kind: 'never' })).toEqual([]);
  });

  it('are every nth from the first on the calendar while none has asked', () => {
    expect(chosen({ kind: 'nth', n: 3 })).toEqual(['2024-02-02', '2024-06-07', '2024-12-01', '2025-04-04']);
  });

  it('are every nth after the last that asked, across the turn of the year', () => {
    expect(chosen({ kind: 'nth', n: 2 }, '2024-04-05')).toEqual([
      '2024-06-07',
      '2024-10-11',
      '2024-12-13',
      '2025-04-04',
    ]);
    expect(chosen({ kind: 'nth', n: 2 }, '2024-10-11')[0]).toBe('2024-12-13');
  });

  it('count from a deadline that had no meeting as well', () => {
    expect(chosen({ kind: 'nth', n: 2 }, '2024-09-15')[0]).toBe('2024-12-01');
  });

  it('are the first of a month, each year it has one', () => {
    expect(chosen({ kind: 'months', months: [4, 10] })).toEqual([
      '2024-04-05',
      '2024-10-11',
      '2025-04-04',
      '2025-10-10',
    ]);
  });

  it('are the first after a day each year, that day itself left out', () => {
    expect(chosen({ kind: 'after', day: '12-01' })).toEqual(['2024-02-02', '2024-12-13']);
    expect(chosen({ kind: 'after', day: '03-31' })).toEqual(['2024-02-02', '2024-04-05', '2025-04-04']);
  });

  const calendars = fc
    .uniqueArray(fc.integer({ min: 0, max: 3650 }), { minLength: 1, maxLength: 60 })
    .map((offsets) => offsets.sort((a, b) => a - b).map((offset) => ({ on: addDays('2020-01-01', offset) })));
  const cadences: fc.Arbitrary<Cadence> = fc.oneof(
    fc.integer({ min: 2, max: 9 }).map((n): Cadence => ({ kind: 'nth', n })),
    fc
      .uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1 })
      .map((m): Cadence => ({ kind: 'months', months: m })),
    fc.constantFrom('01-01', '02-29', '12-01', '12-31').map((day): Cadence => ({ kind: 'after', day })),
  );

  it('are some of the calendar, in its order, and at most once for what happens once a year', () => {
    fc.assert(
      fc.property(calendars, cadences, (calendar, cadence) => {
        const some = chooseMeetings(cadence, calendar);
        expect(calendar.filter((meeting) => some.includes(meeting))).toEqual(some);
        if (cadence.kind !== 'after') return;
        const years = some.map(({ on }) =>
          on.slice(5) > cadence.day ? on.slice(0, 4) : `${Number(on.slice(0, 4)) - 1}`,
        );
        expect(new Set(years).size).toBe(years.length);
      }),
    );
  });

  it('go on as they were when one of them has asked', () => {
    fc.assert(
      fc.property(calendars, fc.integer({ min: 2, max: 9 }), fc.nat(), (calendar, n, pick) => {
        const cadence: Cadence = { kind: 'nth', n };
        const before = chooseMeetings(cadence, calendar);
        const at = pick % before.length;
        expect(chooseMeetings(cadence, calendar, before[at]?.on)).toEqual(before.slice(at + 1));
      }),
    );
  });
});

describe('cadenceOf', () => {
  const yearly: Cadence = { kind: 'after', day: '12-01' };
  const halfYearly: Cadence = { kind: 'months', months: [4, 10] };
  const free = initiative('1', { level: { kind: 'free', words: 'FRI' } });
  const tss = committee('tss', { cadence: { kind: 'nth', n: 2 } });

  it('takes the nearest: initiative, level, committee, then every meeting', () => {
    const said = portfolio({ cadences: { free: yearly } });
    const own = { ...free, cadence: halfYearly };
    expect(cadenceOf(own, tss, said)).toEqual({ cadence: halfYearly, source: 'initiative' });
    expect(cadenceOf(free, tss, said)).toEqual({ cadence: yearly, source: 'level' });
    expect(cadenceOf(free, tss, portfolio())).toEqual({ cadence: { kind: 'nth', n: 2 }, source: 'committee' });
    expect(cadenceOf(free, committee('ssu'), portfolio())).toEqual({ cadence: { kind: 'every' }, source: 'usual' });
  });
});
