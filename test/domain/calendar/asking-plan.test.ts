import { describe, expect, it } from '@jest/globals';
import { planAskings } from '../../../src/domain/calendar/asking-plan';
import type { Cadence } from '../../../src/domain/calendar/cadence';
import { datesForMeeting } from '../../../src/domain/calendar/round-dates';
import { decideRounds } from '../../../src/domain/round/decide-rounds';
import { addDays } from '../../../src/domain/time/day-arithmetic';
import { committee, initiative, portfolio } from '../../builders/portfolio';
import { round } from '../../builders/round';

const today = '2024-09-17';
const asked = (calendar: Parameters<typeof planAskings>[0], id = 'tss') => {
  const found = calendar.portfolio.committees.find((c) => c.id === id);
  const plan = found ? planAskings(calendar)(found) : new Map();
  return [...plan].map(([{ on }, numbers]) => [on, numbers.join(' ')]);
};

describe('planAskings', () => {
  const meetings = ['2024-10-11', '2024-12-06', '2025-04-04'].map((on) => ({ on }));
  const calendar = portfolio({
    committees: [committee('tss', { meetings })],
    cadences: { free: { kind: 'after', day: '12-01' } },
  });

  it('gives each meeting the initiatives whose own cadence chooses it, and leaves out a meeting without any', () => {
    const initiatives = [
      initiative('1', { cadence: { kind: 'months', months: [4] } }),
      initiative('2', { level: { kind: 'free', words: 'FRI' }, cadence: { kind: 'nth', n: 2 } }),
      initiative('3', { at: 'closed' }),
      initiative('4', { level: { kind: 'free', words: 'FRI' } }),
    ];
    expect(asked({ portfolio: calendar, initiatives, rounds: [], today })).toEqual([
      ['2024-10-11', '2 4'],
      ['2024-12-06', '4'],
      ['2025-04-04', '1 2'],
    ]);
    expect(asked({ portfolio: calendar, initiatives: initiatives.slice(0, 1), rounds: [], today })).toEqual([
      ['2025-04-04', '1'],
    ]);
  });

  it('counts for each initiative from its own last round', () => {
    const nth: Cadence = { kind: 'nth', n: 2 };
    const initiatives = [initiative('1', { cadence: nth }), initiative('2', { cadence: nth })];
    const rounds = [
      round({ meetingOn: '2024-08-30', initiatives: ['2'] }),
      round({ meetingOn: '2024-06-07', initiatives: ['1', '2'] }),
    ];
    const late = [...rounds, round({ meetingOn: '2024-10-11', initiatives: ['1'] })];
    expect(asked({ portfolio: calendar, initiatives, rounds, today })).toEqual([['2024-12-06', '1 2']]);
    expect(asked({ portfolio: calendar, initiatives, rounds: late, today })).toEqual([
      ['2024-12-06', '2'],
      ['2025-04-04', '1'],
    ]);
  });
});

describe('a year of a large portfolio', () => {
  const cadences: (Cadence | undefined)[] = [
    undefined,
    { kind: 'nth', n: 2 },
    { kind: 'months', months: [4, 10] },
    { kind: 'after', day: '12-01' },
    { kind: 'never' },
  ];
  /** 50 committees with ten meetings each, and initiatives placed with one or two of them. */
  function large(count: number) {
    const committees = Array.from({ length: 50 }, (_, nth) =>
      committee(`c${nth}`, {
        meetings: Array.from({ length: 10 }, (_, at) => ({ on: addDays('2024-10-01', 36 * at + (nth % 30)) })),
      }),
    );
    const initiatives = Array.from({ length: count }, (_, nth) => {
      const cadence = cadences[nth % cadences.length];
      const committees = nth % 3 === 0 ? [`c${nth % 50}`, `c${(nth + 7) % 50}`] : [`c${nth % 50}`];
      return initiative(`${nth + 1}`, { anchoring: { words: '', committees }, ...(cadence ? { cadence } : {}) });
    });
    return { portfolio: portfolio({ committees }), initiatives, rounds: [], today };
  }

  /** Everything that is asked and when, once. */
  function planYear(count: number): number {
    const calendar = large(count);
    const startedAt = process.hrtime.bigint();
    const askings = planAskings(calendar);
    for (const one of calendar.portfolio.committees) {
      for (const [meeting] of askings(one)) datesForMeeting(meeting, calendar.portfolio);
    }
    decideRounds(calendar.portfolio, calendar.initiatives, [], '2024-12-10T08:00:00.000Z');
    return Number(process.hrtime.bigint() - startedAt) / 1e6;
  }

  it('is planned in a moment, in time that grows no faster than its initiatives', () => {
    planYear(500);
    const [small, large] = [planYear(5_000), planYear(50_000)];
    expect(small).toBeLessThan(2_000);
    // Ten times as many; twice that leaves room for a busy machine, and none for a loop within a loop.
    expect(large).toBeLessThan(20 * Math.max(small, 50));
  });
});
