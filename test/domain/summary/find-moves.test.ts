import { describe, expect, it } from '@jest/globals';
import type { Report } from '../../../src/domain/answer/report';
import type { Request } from '../../../src/domain/answer/request';
import type { Initiative } from '../../../src/domain/portfolio/initiative';
import type { Round } from '../../../src/domain/round/round';
import { summarizeRound } from '../../../src/domain/summary/summarize-round';
import { initiative, portfolio } from '../../builders/portfolio';
import { answer, report, request, round, sentAt, times } from '../../builders/round';

const now = '2024-11-27T07:00:00.000Z';
const june = round({
  id: 'sample.tss.2024-06-14',
  meetingOn: '2024-06-14',
  dueOn: '2024-06-04',
  state: { kind: 'published', at: '2024-06-06T06:00:00.000Z', post: sentAt('2024-06-06T06:00:00.000Z') },
});
const october = round({ state: { kind: 'closed', at: times.publish, post: { kind: 'planned' } } });

function changes(
  before: Request[],
  after: Request[],
  previous: Round = june,
  initiatives: Initiative[] = after.map(({ number }) => initiative(number)),
) {
  const reading = {
    portfolio: portfolio(),
    round: { ...october, initiatives: after.map(({ number }) => number) },
    requests: after,
    initiatives,
    now,
  };
  return summarizeRound({ ...reading, previous: { round: previous, requests: before } }).changes;
}
const moves = (before: Partial<Report>, after: Partial<Report>) =>
  changes([request('1', { reports: [report(before)] })], [request('1', { reports: [report(after)] })])?.moves.map(
    ({ what }) => what,
  );

describe('what changed since the committee’s last summary', () => {
  it('is counted from the meeting that summary was for', () => {
    expect(changes([], [])).toEqual({ since: '2024-06-14', moves: [] });
  });

  it('is nothing when the same is said again', () => {
    expect(moves({}, { kind: 'unchanged', id: 'r2' })).toEqual([]);
  });

  it('is a colour, a phase, or a period with its slip', () => {
    expect(moves({}, { health: 'yellow' })).toEqual([{ kind: 'colour', from: 'green', to: 'yellow' }]);
    expect(moves({ health: 'yellow' }, { phase: 'paused', health: 'yellow' })).toEqual([
      { kind: 'phase', from: 'running', to: 'paused' },
    ]);
    expect(moves({}, { period: 'medio 2026' })).toEqual([
      { kind: 'period', from: 'ultimo 2025', to: 'medio 2026', slipMonths: 8, agreedSlipMonths: 8 },
    ]);
  });

  it('tells a period in words that cannot be counted without a slip', () => {
    expect(moves({}, { period: 'når lægerne er klar' })).toEqual([
      { kind: 'period', from: 'ultimo 2025', to: 'når lægerne er klar' },
    ]);
    expect(moves({}, { period: '' })).toEqual([]);
  });

  it('is not what was not reported this time', () => {
    const silent = request('1', { baseline: { ...answer({ health: 'red' }), source: 'report' } });
    expect(changes([request('1', { reports: [report()] })], [silent])?.moves).toEqual([]);
  });

  it('is that it was not reported last time', () => {
    expect(changes([request('1')], [request('1', { reports: [report()] })])?.moves).toMatchObject([
      { what: { kind: 'colour', from: 'notReported', to: 'green' } },
    ]);
  });

  it('is that it is asked about for the first time', () => {
    const after = [request('1', { reports: [report()] })];
    expect(changes([], after, { ...june, initiatives: [] })?.moves).toMatchObject([{ what: { kind: 'new' } }]);
  });

  it('is nothing of what was asked about then and is kept no more', () => {
    const asked = { ...june, initiatives: ['1', '2'] };
    const after = [request('1', { reports: [report({ health: 'red' })] }), request('3', { reports: [report()] })];
    expect(changes([request('2')], after, asked)?.moves).toMatchObject([{ number: '3', what: { kind: 'new' } }]);
  });

  it('starts from the colour that summary showed, also when its round was closed early', () => {
    const starts = { phase: 'planned', health: 'yellow', period: 'Starter 1. juni 2024' } as const;
    const early = { ...june, state: { ...june.state, at: '2024-05-31T06:00:00.000Z' } as Round['state'] };
    const before = [request('1', { reports: [report(starts)] })];
    const after = [request('1', { reports: [report(starts)] })];
    expect(changes(before, after)?.moves).toEqual([]);
    expect(changes(before, after, early)?.moves).toMatchObject([{ what: { from: 'blue', to: 'yellow' } }]);
  });

  it('is against the period first agreed as well as the one before', () => {
    expect(moves({ period: 'medio 2026' }, { period: 'ultimo 2026' })).toEqual([
      { kind: 'period', from: 'medio 2026', to: 'ultimo 2026', slipMonths: 4, agreedSlipMonths: 12 },
    ]);
    expect(moves({ period: 'ultimo 2026' }, { period: 'medio 2026' })).toMatchObject([
      { slipMonths: -4, agreedSlipMonths: 8 },
    ]);
  });

  it('is one thing when it is closed', () => {
    expect(moves({}, { phase: 'closed' })).toEqual([{ kind: 'closed' }]);
  });

  it('is against what was known, where this committee’s last round did not ask about it', () => {
    const after = request('1', {
      baseline: { ...answer({ health: 'yellow' }), source: 'report', on: '2024-03-01' },
      reports: [report()],
    });
    expect(changes([], [after], { ...june, initiatives: [] })?.moves).toMatchObject([
      { what: { kind: 'colour', from: 'yellow', to: 'green' } },
    ]);
  });

  const withMilestones = (reached: string[], time: string, reports = [report({ milestonesReached: reached })]) =>
    changes([request('1', { reports: [report({ milestonesReached: [] })] })], [request('1', { reports })], june, [
      initiative('1', {
        milestones: [{ label: 'M1', words: 'Aftalen er skrevet', time, state: 'running' }],
      }),
    ])?.moves.map(({ what }) => what);

  it('is a milestone that was reached, or passed without being reached', () => {
    expect(withMilestones(['M1'], 'august 2024')).toEqual([
      { kind: 'milestoneReached', label: 'M1', words: 'Aftalen er skrevet' },
    ]);
    expect(withMilestones([], 'august 2024')).toEqual([
      { kind: 'milestonePassed', label: 'M1', words: 'Aftalen er skrevet' },
    ]);
    // It had passed when the committee last read of it.
    expect(withMilestones([], 'april 2024')).toEqual([]);
    expect(withMilestones([], 'august 2024', [])).toMatchObject([{ kind: 'milestonePassed' }]);
  });

  it('is that it came from another committee, or went to one', () => {
    const came = initiative('1', {
      placedBefore: [{ words: 'Byen', committees: ['byen'], until: '2024-08-20' }],
    });
    expect(changes([], [request('1', { reports: [report()] })], { ...june, initiatives: [] }, [came])?.moves).toEqual([
      { number: '1', title: 'Indsats 1', what: { kind: 'movedHere', from: 'Byen' } },
    ]);
    const went = initiative('2', {
      anchoring: { words: 'Byen', committees: ['byen'] },
      placedBefore: [{ words: 'TSS', committees: ['tss'], until: '2024-08-20' }],
    });
    expect(changes([], [], june, [went])?.moves).toEqual([
      { number: '2', title: 'Indsats 2', what: { kind: 'movedAway', to: 'Byen' } },
    ]);
    const lately = { ...went, placedBefore: [{ words: 'TSS', committees: ['tss'], until: '2024-11-01' }] };
    expect(changes([], [], june, [lately])?.moves).toEqual([]);
  });

  it('is that it was closed without being asked about', () => {
    const settled = { as: 'closed' as const, by: 'coordinator', at: '2024-08-20T08:00:00.000Z' };
    expect(changes([], [], june, [initiative('1', { settled, gone: true })])?.moves).toMatchObject([
      { what: { kind: 'closed' } },
    ]);
    const latest = {
      roundId: 'sample.ssu.2024-09-01',
      report: report({ phase: 'closed', at: '2024-08-20T08:00:00.000Z' }),
    };
    expect(changes([], [], june, [initiative('1', { latest })])?.moves).toMatchObject([{ what: { kind: 'closed' } }]);
    const gone = initiative('1', { gone: true, goneAt: '2024-08-20T08:00:00.000Z' });
    expect(changes([], [], june, [gone])?.moves).toMatchObject([{ what: { kind: 'gone' } }]);
  });

  it('is what committees decided, and what was carried out', () => {
    const decided = initiative('1', {
      decisions: [
        {
          id: '1',
          committeeId: 'tss',
          asked: 'Skal den stoppe?',
          text: 'Den fortsætter',
          on: '2024-06-14',
          by: 'coordinator',
          at: '2024-06-17T08:00:00.000Z',
          done: { by: 'coordinator', at: '2024-09-02T08:00:00.000Z' },
        },
      ],
      escalations: [{ from: 'tss', to: 'ssu', reportId: 'r1', by: 'coordinator', at: '2024-08-20T08:00:00.000Z' }],
    });
    const after = [request('1', { reports: [report()] })];
    expect(changes([request('1', { reports: [report()] })], after, june, [decided])?.moves).toMatchObject([
      { what: { kind: 'escalated', from: 'TSS', to: 'ssu' } },
      { what: { kind: 'decided', committee: 'TSS', text: 'Den fortsætter', on: '2024-06-14' } },
      { what: { kind: 'carriedOut', committee: 'TSS', on: '2024-09-02' } },
    ]);
  });
});
