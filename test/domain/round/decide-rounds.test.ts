import { describe, expect, it } from '@jest/globals';
import type { Initiative } from '../../../src/domain/portfolio/initiative';
import type { Portfolio } from '../../../src/domain/portfolio/portfolio';
import { decideRounds } from '../../../src/domain/round/decide-rounds';
import type { Round } from '../../../src/domain/round/round';
import { committee, initiative, portfolio } from '../../builders/portfolio';
import { report, round, times } from '../../builders/round';

const initiatives = [initiative('1')];
const decide = (now: string, change: Partial<Portfolio> = {}) => decideRounds(portfolio(change), initiatives, [], now);

describe('decideRounds', () => {
  it('opens nothing before the ask time', () => {
    expect(decide('2024-09-17T05:59:59.999Z')).toEqual([]);
  });

  it('opens the round at the ask time, with the id of its meeting', () => {
    expect(decide(times.ask)).toEqual([round()]);
  });

  it('opens it later, while an owner can still be asked before the deadline', () => {
    expect(decide('2024-10-01T13:59:00.000Z')[0]?.state).toEqual({ kind: 'open' });
  });

  it.each([
    ['on the last day, when nobody is written to any more', '2024-10-01T14:00:00.000Z'],
    ['after the deadline', times.publish],
    ['months later', '2025-01-10T09:00:00.000Z'],
  ])('records it as missed %s', (_, now) => {
    expect(decide(now)[0]?.state).toEqual({ kind: 'missed', at: now });
  });

  it('ignores what was due before the portfolio was first imported', () => {
    expect(decide('2024-10-20T08:00:00.000Z', { followedSince: times.publish })).toEqual([]);
  });

  it('opens what was asked before the first import and can still be answered', () => {
    const followedSince = '2024-09-25T08:00:00.000Z';
    expect(decide(followedSince, { followedSince })[0]?.state).toEqual({ kind: 'open' });
  });

  it('wants no round that there is', () => {
    expect(decideRounds(portfolio(), initiatives, [round({ state: { kind: 'open' } })], times.ask)).toEqual([]);
  });

  it('wants one round for each committee and meeting that is due', () => {
    const meetings = [{ on: '2024-10-11', agendaDeadlineOn: '2024-10-04' }, { on: '2024-10-14' }];
    const both = portfolio({ committees: [committee('tss', { meetings }), committee('ssu')] });
    const placed = [initiative('1', { anchoring: { words: '', committees: ['tss', 'ssu'] } })];
    expect(decideRounds(both, placed, [], '2024-09-30T08:00:00.000Z').map(({ id }) => id)).toEqual([
      'sample.tss.2024-10-11',
      'sample.tss.2024-10-14',
      'sample.ssu.2024-10-11',
    ]);
  });

  it('wants no round for a committee without initiatives', () => {
    expect(decideRounds(portfolio(), [], [], times.ask)).toEqual([]);
  });

  it('does not ask about what is closed, gone or placed elsewhere', () => {
    const closedByReport = { roundId: 'r', report: report({ phase: 'closed' }) };
    const runningAgain = { roundId: 'r', report: report({ phase: 'running' }) };
    const all = [
      initiative('1', { at: 'closed' }),
      initiative('2', { gone: true }),
      initiative('3', { anchoring: { words: 'Byen', committees: ['byen'] } }),
      initiative('4', { latest: closedByReport }),
      initiative('5', { at: 'closed', latest: runningAgain }),
      initiative('6', { at: 'planned' }),
    ];
    expect(decideRounds(portfolio(), all, [], times.ask)[0]?.initiatives).toEqual(['5', '6']);
  });

  it('asks only about those whose cadence chooses the meeting, and wants no round when there are none', () => {
    const yearly = { cadence: { kind: 'after', day: '12-01' } } as const;
    const meetings = [{ on: '2023-12-05' }, { on: '2024-10-11', agendaDeadlineOn: '2024-10-04' }];
    const calendar = portfolio({ committees: [committee('tss', { meetings })] });
    const asked = (all: Initiative[]) => decideRounds(calendar, all, [], times.ask).flatMap((r) => r.initiatives);
    expect(asked([initiative('1', yearly), initiative('2')])).toEqual(['2']);
    expect(asked([initiative('1', yearly)])).toEqual([]);
  });

  it('counts every second meeting from the last that asked about it, whatever was missed', () => {
    const meetings = ['2024-06-07', '2024-08-30', '2024-10-11'].map((on) => ({ on }));
    const calendar = portfolio({
      committees: [committee('tss', { meetings })],
      followedSince: '2024-01-01T00:00:00.000Z',
    });
    const every2nd = initiative('1', { cadence: { kind: 'nth', n: 2 } });
    const had = (on: string, state: Round['state']) => round({ id: `sample.tss.${on}`, meetingOn: on, state });
    const open = { kind: 'open' } as const;
    const missed = { kind: 'missed', at: times.ask } as const;
    const now = '2024-09-26T08:00:00.000Z';
    const decided = (rounds: Round[]) => decideRounds(calendar, [every2nd], rounds, now).map(({ id }) => id);
    expect(decided([had('2024-06-07', open)])).toEqual(['sample.tss.2024-10-11']);
    expect(decided([had('2024-06-07', open), had('2024-08-30', open)])).toEqual([]);
    expect(decided([had('2024-06-07', open), had('2024-08-30', missed)])).toEqual(['sample.tss.2024-10-11']);
  });

  it('calls no meeting missed that was put on the calendar too late to ask before it', () => {
    const decided = (saidAt: string) => {
      const meetings = [{ on: '2024-10-11', agendaDeadlineOn: '2024-10-04', saidAt }];
      const calendar = portfolio({ committees: [committee('tss', { meetings })] });
      return decideRounds(calendar, initiatives, [], times.publish).map(({ state }) => state.kind);
    };
    expect(decided('2024-10-01T14:00:00.000Z')).toEqual([]);
    expect(decided('2024-10-01T13:00:00.000Z')).toEqual(['missed']);
  });

  it('calls no meeting missed that was held before its cadence was set', () => {
    const meetings = [{ on: '2024-08-30' }, { on: '2024-12-13' }];
    const calendar = portfolio({ committees: [committee('tss', { meetings })] });
    const since = { cadenceSince: '2024-10-01' };
    expect(decideRounds(calendar, [initiative('1', since)], [], '2024-10-02T08:00:00.000Z')).toEqual([]);
  });
});
