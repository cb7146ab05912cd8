import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { pairMeetings } from '../../../../src/domain/calendar/changes/pair-meetings';
import type { Meeting } from '../../../../src/domain/calendar/meeting';
import { addDays } from '../../../../src/domain/time/day-arithmetic';

const today = '2025-01-01';
const on = (...days: string[]): Meeting[] => days.map((day) => ({ on: `2025-${day}` }));
const read = (before: Meeting[], after: Meeting[]) => {
  const { pairs, added, vanished } = pairMeetings(before, after, today);
  return {
    moved: pairs.filter(([a, b]) => a.on !== b.on).map(([a, b]) => [a.on.slice(5), b.on.slice(5)]),
    added: added.map((m) => m.on.slice(5)),
    vanished: vanished.map((m) => m.on.slice(5)),
  };
};

describe('pairMeetings', () => {
  it('takes what vanished and what is new between the same neighbours for a move', () => {
    expect(read(on('01-10', '03-12', '05-09'), on('01-10', '03-19', '05-09'))).toEqual({
      moved: [['03-12', '03-19']],
      added: [],
      vanished: [],
    });
  });

  it('takes two of each between two neighbours for two moves, in their order', () => {
    const { moved } = read(on('01-10', '03-12', '04-09', '06-01'), on('01-10', '03-19', '04-16', '06-01'));
    expect(moved).toEqual([
      ['03-12', '03-19'],
      ['04-09', '04-16'],
    ]);
  });

  it('does not take one for the other across a meeting that stays', () => {
    expect(read(on('01-10', '03-12', '05-09'), on('01-10', '05-09', '06-20'))).toEqual({
      moved: [],
      added: ['06-20'],
      vanished: ['03-12'],
    });
  });

  it('moves the nearest where more vanished than came', () => {
    expect(read(on('03-03', '04-03'), on('03-10'))).toEqual({
      moved: [['03-03', '03-10']],
      added: [],
      vanished: ['04-03'],
    });
  });

  it('takes next year’s calendar for new meetings, not for a move of the last one', () => {
    const nextYear = ['2026-01-20', '2026-03-17', '2026-05-19'].map((day) => ({ on: day }));
    expect(pairMeetings(on('12-02'), nextYear, '2025-11-01')).toMatchObject({ pairs: [], vanished: on('12-02') });
  });

  it('knows a meeting by its id, however far it moves', () => {
    const before = [
      { on: '2025-02-01', id: 'a' },
      { on: '2025-03-01', id: 'b' },
    ];
    const after = [
      { on: '2025-02-01', id: 'b' },
      { on: '2025-11-01', id: 'a' },
    ];
    expect(pairMeetings(before, after, today).pairs.map(([, { id }]) => id)).toEqual(['a', 'b']);
  });

  it('lets what was held rest, listed or not', () => {
    expect(pairMeetings(on('01-10', '03-12'), on('03-12', '04-01'), '2025-02-01')).toMatchObject({
      added: on('04-01'),
      vanished: [],
    });
  });

  it('takes no date without a meeting for a meeting', () => {
    const entry: Meeting = { on: '2025-03-19', kind: 'entry', name: 'Status i marts' };
    expect(pairMeetings(on('03-12'), [entry], today)).toMatchObject({ added: [entry], vanished: on('03-12') });
  });

  const calendars = fc
    .uniqueArray(fc.integer({ min: 0, max: 700 }), { maxLength: 25 })
    .map((offsets) => offsets.sort((a, b) => a - b).map((offset) => ({ on: addDays('2024-09-01', offset) })));

  it('leaves nothing out and takes nothing twice, and a calendar read again has not changed', () => {
    fc.assert(
      fc.property(calendars, calendars, (before, after) => {
        const { pairs, added, vanished } = pairMeetings(before, after, today);
        expect(new Set([...pairs.map(([, is]) => is), ...added])).toEqual(new Set(after));
        expect(pairs.length + added.length).toBe(after.length);
        const gone = before.filter((m) => !pairs.some(([was]) => was === m));
        expect(gone.filter((m) => m.on >= today)).toEqual(vanished);
        expect(pairMeetings(after, after, today)).toMatchObject({ added: [], vanished: [] });
      }),
    );
  });
});
