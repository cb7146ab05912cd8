import { describe, expect, it } from '@jest/globals';
import type { Portfolio } from '../../../src/domain/portfolio/portfolio';
import { decideRounds } from '../../../src/domain/round/decide-rounds';
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
});
