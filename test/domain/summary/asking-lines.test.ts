import { describe, expect, it } from '@jest/globals';
import { withLatest } from '../../../src/domain/agenda/asking';
import type { Report } from '../../../src/domain/answer/report';
import type { Initiative } from '../../../src/domain/portfolio/initiative';
import type { RoundState } from '../../../src/domain/round/round';
import { summarizeRound } from '../../../src/domain/summary/summarize-round';
import { committee, initiative, portfolio } from '../../builders/portfolio';
import { report, request, round, times } from '../../builders/round';

const closed: RoundState = { kind: 'closed', at: times.publish, post: { kind: 'planned' } };
const summarize = (initiatives: Initiative[], reports: Report[]) =>
  summarizeRound({
    portfolio: portfolio({ committees: [committee('tss'), committee('ssu')] }),
    round: round({ state: closed, initiatives: initiatives.map(({ number }) => number) }),
    requests: initiatives.map(({ number }, at) => request(number, { reports: [reports[at] as Report] })),
    initiatives,
    now: times.publish,
  });

describe('what a committee must decide', () => {
  it('is red, or has something to decide in words; yellow beside that needs attention', () => {
    const content = summarize(
      ['1', '2', '3', '4'].map((number) => initiative(number)),
      [
        report({ health: 'yellow', decision: 'Hvem betaler?' }),
        report({ health: 'yellow' }),
        report({ health: 'red', decision: 'Skal den stoppe?' }),
        report({ phase: 'closed', decision: 'Skal den stoppe?' }),
      ],
    );
    expect(content.decisions.map(({ number }) => number)).toEqual(['3', '1']);
    expect(content.attention.map(({ number }) => number)).toEqual(['2']);
  });

  it('says since when it has been asked, where first, and with whom else it is placed', () => {
    const asks = report({ health: 'red', decision: 'Skal den stoppe?' });
    const one = {
      ...withLatest(initiative('1'), { roundId: 'sample.tss.2024-10-11', report: asks }, []),
      anchoring: { words: 'SSU/TSS', committees: ['ssu', 'tss'] },
      asking: { since: '2024-03-01T08:00:00.000Z', roundId: 'sample.ssu.2024-03-15' },
    };
    expect(summarize([one], [asks]).decisions[0]?.asked).toEqual({
      since: '2024-03-01',
      first: 'SSU',
      place: 'SSU/TSS',
    });
    const newer = { ...one, latest: { roundId: 'sample.tss.2024-12-06', report: report({ id: 'r2' }) } };
    expect(summarize([newer], [asks]).decisions[0]).not.toHaveProperty('asked');
  });

  it('has what is open first, and what has waited longest before the rest', () => {
    const asks = (id: string) => report({ id, health: 'red', decision: 'Hvad nu?' });
    const since = (number: string, day: string, change: Partial<Initiative> = {}) => ({
      ...withLatest(initiative(number, change), { roundId: 'sample.tss.2024-10-11', report: asks(number) }, []),
      asking: { since: `${day}T08:00:00.000Z`, roundId: 'sample.tss.2024-10-11' },
    });
    const decided = {
      id: '1',
      committeeId: 'tss',
      asked: '',
      text: 'Nej.',
      on: '2024-09-30',
      by: 'coordinator',
      at: '2024-09-30T08:00:00.000Z',
    };
    const initiatives = [
      since('1', '2024-01-01', { decisions: [decided] }),
      since('2', '2024-09-01'),
      since('3', '2024-03-01'),
    ];
    const content = summarize(initiatives, ['1', '2', '3'].map(asks));
    expect(content.decisions.map(({ number }) => number)).toEqual(['3', '2', '1']);
  });
});
