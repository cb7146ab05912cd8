import { describe, expect, it } from '@jest/globals';
import type { Report } from '../../../src/domain/answer/report';
import type { Request } from '../../../src/domain/answer/request';
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

function changes(before: Request[], after: Request[], previous: Round = june) {
  const initiatives = after.map(({ number }) => initiative(number));
  const reading = { portfolio: portfolio(), round: october, requests: after, initiatives, now };
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
      { kind: 'period', from: 'ultimo 2025', to: 'medio 2026', slipMonths: 8 },
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
});
