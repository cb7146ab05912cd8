import { describe, expect, it } from '@jest/globals';
import {
  betweenRoundId,
  decideEarlyRound,
  earlyRoundId,
  isBetweenRounds,
} from '../../../../src/domain/answer/early/early-round';
import { type Round, roundId } from '../../../../src/domain/round/round';
import { committee, initiative, portfolio } from '../../../builders/portfolio';
import { round, times } from '../../../builders/round';

const one = initiative('1');
const at = (now: string, existing: Round[] = [], of = portfolio()) => decideEarlyRound(of, one, existing, now);
const tss = 'sample.tss.2024-10-11';

describe('an early answer', () => {
  it('counts for the round that asks within thirty days', () => {
    expect(at('2024-08-18T06:00:00.000Z')).toMatchObject({
      kind: 'near',
      round: { id: tss, meetingOn: '2024-10-11', dueOn: '2024-10-01', askAt: times.ask },
    });
  });

  it('stands by itself when the next round asks later than that', () => {
    const { kind, round: standing } = at('2024-08-18T05:59:00.000Z');
    expect([kind, standing.id]).toEqual(['between', 'sample.mellem.dag-2024-08-18']);
    expect(standing.dueAt > '2024-08-18T05:59:00.000Z').toBe(true);
  });

  it.each([
    ['the round has been asked already', '2024-09-18T06:00:00.000Z', [round({ id: tss })]],
    ['its deadline has passed', times.due, []],
  ])('stands by itself when %s', (_, now, existing) => {
    expect(at(now, existing).kind).toBe('between');
  });

  it('counts for the nearest of two committees’ rounds', () => {
    const both = portfolio({
      committees: [committee('tss'), committee('byen', { meetings: [{ on: '2024-10-02' }] })],
    });
    const anchored = initiative('1', { anchoring: { words: 'TSS/Byen', committees: ['tss', 'byen'] } });
    const early = decideEarlyRound(both, anchored, [], '2024-09-10T06:00:00.000Z');
    expect(early.round.id).toBe('sample.byen.2024-10-02');
  });

  it('does not count for a meeting that the initiative is not asked about for', () => {
    const seldom = { ...one, cadence: { kind: 'never' as const } };
    expect(decideEarlyRound(portfolio(), seldom, [], '2024-09-10T06:00:00.000Z').kind).toBe('between');
  });

  it('of another committee’s initiative is no matter of this round', () => {
    const elsewhere = initiative('1', { anchoring: { words: 'Byen', committees: ['byen'] } });
    expect(decideEarlyRound(portfolio(), elsewhere, [], '2024-09-10T06:00:00.000Z').kind).toBe('between');
  });
});

describe('the ids of what is between rounds', () => {
  it('are none that a committee’s round can have, whatever the committee is called', () => {
    const between = betweenRoundId('sample', '2024-10-11');
    expect(isBetweenRounds('sample', between)).toBe(true);
    for (const occasion of [{ meetingOn: '2024-10-11' }, { dueOn: '2024-10-11' }]) {
      const id = roundId('sample', 'mellem', occasion);
      expect([isBetweenRounds('sample', id), id === earlyRoundId('sample')]).toEqual([false, false]);
    }
  });
});
