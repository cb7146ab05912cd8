import { describe, expect, it } from '@jest/globals';
import type { Request } from '../../../../src/domain/answer/request';
import type { Round } from '../../../../src/domain/round/round';
import { pathOf } from '../../../../src/domain/summary/story/path-of';
import { portfolio } from '../../../builders/portfolio';
import { report, request, round } from '../../../builders/round';

const closedAt = { kind: 'closed', at: '2024-10-02T06:00:00.000Z', post: { kind: 'planned' } } as const;
const path = (history: Request[], rounds: Round[] = []) => pathOf([{ portfolio: portfolio(), history }], rounds);
const inRound = (day: string, change: Partial<Request> = {}) =>
  request('1', { roundId: `sample.tss.${day}`, ...change });

describe('the colour of an initiative over its rounds', () => {
  it('is oldest first, as it was given, and says where nobody answered', () => {
    expect(
      path([
        inRound('2024-10-11', { reports: [report({ health: 'red' })] }),
        inRound('2024-06-14'),
        inRound('2024-03-01', { reports: [report(), report({ id: 'r2', health: 'yellow' })] }),
      ]),
    ).toEqual([
      { on: '2024-03-01', shade: 'yellow' },
      { on: '2024-06-14', shade: 'notReported' },
      { on: '2024-10-11', shade: 'red' },
    ]);
  });

  it('has nothing yet of a round that asks, and nothing of one that asked nobody', () => {
    const open = round({ id: 'sample.tss.2024-10-11' });
    const missed = round({ id: 'sample.tss.2024-06-14', state: { kind: 'missed', at: closedAt.at } });
    const others = round({ id: 'sample.tss.2024-03-01', initiatives: ['2'], state: closedAt });
    expect(path([inRound('2024-10-11'), inRound('2024-06-14'), inRound('2024-03-01')], [open, missed, others])).toEqual(
      [],
    );
    expect(path([inRound('2024-10-11', { reports: [report()] })], [open])).toHaveLength(1);
  });

  it('has answers between rounds by their day, and one that served two rounds once', () => {
    expect(
      path([
        request('1', { roundId: 'sample.mellem.dag-2024-08-05', reports: [report()] }),
        request('1', { roundId: 'sample.tss.frist-2024-07-01.2', reports: [report({ health: 'yellow' })] }),
        inRound('2024-10-11', { reports: [report({ givenIn: 'sample.ssu.2024-10-01' })] }),
      ]),
    ).toEqual([
      { on: '2024-07-01', shade: 'yellow' },
      { on: '2024-08-05', shade: 'green' },
    ]);
  });

  it('goes on from what it was in an earlier portfolio', () => {
    const before = {
      portfolio: portfolio(),
      history: [inRound('2022-10-11', { reports: [report({ health: 'red' })] })],
    };
    const now = { portfolio: portfolio(), history: [inRound('2024-10-11', { reports: [report()] })] };
    expect(pathOf([now, before], []).map(({ shade }) => shade)).toEqual(['red', 'green']);
  });
});
