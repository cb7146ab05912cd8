import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { healths } from '../../../src/domain/answer/report';
import type { Request } from '../../../src/domain/answer/request';
import { phases } from '../../../src/domain/portfolio/phase';
import { approved, leftOut, reworded } from '../../../src/domain/review/review-changes';
import type { RoundState } from '../../../src/domain/round/round';
import { type RoundReading, summarizeRound } from '../../../src/domain/summary/summarize-round';
import { initiative, portfolio } from '../../builders/portfolio';
import { answer, report, request, round, sentAt, times } from '../../builders/round';

const closed: RoundState = { kind: 'closed', at: times.publish, post: { kind: 'planned' } };
const published: RoundState = { kind: 'published', at: times.publish, post: sentAt('2024-10-02T06:00:05.000Z') };
const summarize = (requests: Request[], change: Partial<RoundReading> = {}) =>
  summarizeRound({
    portfolio: portfolio(),
    round: round({ state: closed }),
    requests,
    initiatives: requests.map(({ number }) => initiative(number)),
    now: times.publish,
    ...change,
  });

describe('summarizeRound', () => {
  it('puts the exceptions first and every line behind them, by number', () => {
    const red = { health: 'red', decision: 'Skal den stoppe?' } as const;
    const content = summarize([
      request('10', { reports: [report(red)] }),
      request('2', { reports: [report({ health: 'yellow', kind: 'unchanged' })] }),
      request('1', { reports: [report()] }),
      request('3'),
    ]);
    expect(content).toMatchObject({ asked: 4, answered: 3, late: 0, asOf: '2024-10-01', committee: 'TSS' });
    expect(content.counts.map(({ shade, count }) => `${shade} ${count}`)).toEqual([
      'red 1',
      'yellow 1',
      'green 1',
      'notReported 1',
    ]);
    expect(content.decisions).toMatchObject([{ number: '10', decision: 'Skal den stoppe?' }]);
    expect(content.attention).toMatchObject([{ number: '2' }]);
    expect(content.notReported).toMatchObject([{ number: '3' }]);
    expect(content.lines.map(({ number }) => number)).toEqual(['1', '2', '3', '10']);
  });

  it('is what coordinators made of the answers: in their words, without what they left out, and says what nobody looked at', () => {
    const deed = { by: 'coordinator', at: '2024-10-02T07:00:00.000Z' };
    const answered = (number: string) => request(number, { reports: [report({ health: 'red', decision: 'Stop?' })] });
    const texts = { progress: 'Kort sagt.', nextSteps: '', decision: 'Skal den stoppe?' };
    const requests = [
      approved(reworded(answered('1'), texts, deed), deed),
      leftOut(answered('2'), deed),
      answered('3'),
      request('4'),
    ];
    const reviewing = portfolio();
    const rule = (review: 'required' | 'untilAgenda') => ({
      portfolio: { ...reviewing, committees: reviewing.committees.map((c) => ({ ...c, review })) },
    });
    const untilAgenda = summarize(requests, rule('untilAgenda'));
    expect(untilAgenda).toMatchObject({ asked: 3, answered: 2, leftOut: 1, notReviewed: 1 });
    expect(untilAgenda.lines).toMatchObject([
      { number: '1', ...{ progress: 'Kort sagt.', decision: 'Skal den stoppe?' }, shade: 'red', edited: true },
      { number: '3', notReviewed: true },
      { number: '4', shade: 'notReported' },
    ]);
    const required = summarize(requests, rule('required'));
    expect(required).toMatchObject({ asked: 2, answered: 1, leftOut: 1, waiting: 1 });
    expect(required.notReviewed).toBeUndefined();
    // By the rule it was posted by, whatever the committee's is since.
    const after = summarize(requests, { ...rule('required'), round: round({ state: published }) });
    expect(after).toMatchObject({ asked: 3, answered: 2, leftOut: 1, updatedOn: '2024-10-02' });
    expect(after.waiting).toBeUndefined();
  });

  it('tells unchanged from not reported', () => {
    const [confirmed, silent] = summarize([
      request('1', { reports: [report({ kind: 'unchanged' })] }),
      request('2', { baseline: { ...answer({ health: 'green' }), source: 'report' } }),
    ]).lines;
    expect(confirmed).toMatchObject({ shade: 'green', unchanged: true });
    expect(silent).toMatchObject({ shade: 'notReported', unchanged: false, progress: '', decision: '' });
  });

  it('lets the last report count', () => {
    const reports = [report(), report({ id: 'r2', health: 'yellow', late: true })];
    expect(summarize([request('1', { reports })])).toMatchObject({ answered: 1, late: 1, lines: [{ late: true }] });
  });

  it('shows a later period as a slip against the one first agreed, and an earlier one not', () => {
    const lines = summarize([
      request('1', { reports: [report({ period: 'medio 2026' })] }),
      request('2', { reports: [report({ period: 'medio 2025' })] }),
      request('3', { reports: [report({ period: 'når det passer' })] }),
    ]).lines;
    expect(lines.map(({ slipMonths }) => slipMonths)).toEqual([8, undefined, undefined]);
  });

  it('shows what is overdue beside the owner’s colour', () => {
    const content = summarize([request('1', { reports: [report({ period: 'medio 2024' })] })]);
    expect(content.overdue).toMatchObject([{ number: '1', shade: 'green', overdue: true }]);
  });

  it('has no changes the first time', () => {
    expect(summarize([request('1')])).not.toHaveProperty('changes');
  });

  it('is the same whenever it is read', () => {
    const requests = [
      request('1', { reports: [report({ phase: 'starting', period: 'Starter oktober 2024' })] }),
      request('2', { reports: [report({ period: 'Afsluttes 1. oktober 2024' })] }),
    ];
    const then = summarize(requests);
    expect(summarize(requests, { now: '2026-01-01T08:00:00.000Z' })).toEqual(then);
    expect(then).toMatchObject({ overdue: [], lines: [{ shade: 'blue' }, { overdue: false }] });
  });

  it('is as of the day a coordinator closed it, when that is before the deadline', () => {
    const early: RoundState = { kind: 'closed', at: '2024-09-25T08:00:00.000Z', post: { kind: 'planned' } };
    expect(summarize([request('1')], { round: round({ state: early }) }).asOf).toBe('2024-09-25');
  });

  it('says when late answers changed what was posted, and only then', () => {
    const at = '2024-10-04T08:00:00.000Z';
    const late = request('1', { reports: [report({ late: true, at })] });
    const between = request('1', { reports: [report({ late: true, at: '2024-10-02T05:00:00.000Z' })] });
    expect(summarize([late], { round: round({ state: published }) }).updatedOn).toBe('2024-10-04');
    expect(summarize([between], { round: round({ state: published }) })).not.toHaveProperty('updatedOn');
    expect(summarize([late])).not.toHaveProperty('updatedOn');
  });

  it('has a line for an initiative that is in the table no more', () => {
    expect(summarize([request('1')], { initiatives: [] }).lines).toMatchObject([{ number: '1', title: '1' }]);
  });

  it('has counts that add up to what was asked, for any set of requests', () => {
    const reports = fc.record({
      phase: fc.constantFrom(...phases),
      health: fc.constantFrom(undefined, ...healths),
      period: fc.constantFrom('', 'ultimo 2023', 'Starter januar 2024', 'Løbende', 'medio 2027'),
      late: fc.boolean(),
      kind: fc.constantFrom('answered' as const, 'unchanged' as const),
    });
    const requests = fc.array(fc.array(reports, { maxLength: 3 }), { maxLength: 30 }).map((all) =>
      all.map((given, index) =>
        request(`${index + 1}`, {
          reports: given.map(({ health, ...rest }) => {
            const { health: _, ...unjudged } = report();
            return { ...unjudged, ...(health ? { health } : {}), ...rest };
          }),
        }),
      ),
    );
    fc.assert(
      fc.property(requests, (given) => {
        const content = summarize(given);
        const total = content.counts.reduce((sum, { count }) => sum + count, 0);
        expect([total, content.asked, content.lines.length]).toEqual([given.length, given.length, given.length]);
        expect(content.answered + content.notReported.length).toBe(content.asked);
        expect(content.late).toBeLessThanOrEqual(content.answered);
      }),
      { numRuns: 200 },
    );
  });
});
