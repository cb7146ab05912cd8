import { describe, expect, it } from '@jest/globals';
import { withLatest } from '../../../src/domain/agenda/asking';
import type { Decision, Escalation } from '../../../src/domain/agenda/decision';
import type { Request } from '../../../src/domain/answer/request';
import type { Initiative } from '../../../src/domain/portfolio/initiative';
import type { ReviewRule } from '../../../src/domain/review/review';
import { approved, leftOut, reworded } from '../../../src/domain/review/review-changes';
import type { RoundState } from '../../../src/domain/round/round';
import { type RoundReading, summarizeRound } from '../../../src/domain/summary/summarize-round';
import { committee, initiative, portfolio } from '../../builders/portfolio';
import { report, request, round, sentAt, times } from '../../builders/round';

const closed: RoundState = { kind: 'closed', at: times.publish, post: { kind: 'planned' } };
const published: RoundState = { kind: 'published', at: times.publish, post: sentAt('2024-10-02T06:00:05.000Z') };
const asks = report({ health: 'red', decision: 'Skal den stoppe?' });
const asking = (change: Partial<Initiative> = {}) =>
  withLatest(initiative('1', change), { roundId: 'sample.tss.2024-10-11', report: asks }, []);
const decided = (at: string, change: Partial<Decision> = {}): Decision => ({
  id: '1',
  committeeId: 'tss',
  asked: 'Skal den stoppe?',
  text: 'Nej.',
  on: at.slice(0, 10),
  by: 'coordinator',
  at,
  ...change,
});
const takenOn = (at: string): Escalation => ({ from: 'tss', to: 'dak', reportId: 'r1', by: 'coordinator', at });
const dak = round({ id: 'sample.dak.2024-10-11', committeeId: 'dak', initiatives: ['2'], state: closed });
const summarize = (one: Initiative, change: Partial<RoundReading> = {}) =>
  summarizeRound({
    portfolio: portfolio({ committees: [committee('tss', { parent: 'dak' }), committee('dak')] }),
    round: round({ state: closed }),
    requests: [request('1', { reports: [asks] })],
    initiatives: [one],
    rounds: [round({ state: closed }), dak],
    now: times.publish,
    ...change,
  });

describe('the agenda in a summary', () => {
  it('shows what is asked with its answer, also when that came after the post', () => {
    const [line] = summarize(asking()).lines;
    expect(line).not.toHaveProperty('decided');
    const after = summarize(asking({ decisions: [decided('2024-10-11T10:00:00.000Z')] }), {
      round: round({ state: published }),
      now: '2024-10-11T12:00:00.000Z',
    });
    expect(after.lines).toMatchObject([{ decided: { committee: 'TSS', on: '2024-10-11', text: 'Nej.' } }]);
    expect(after).not.toHaveProperty('standing');
    expect(after.updatedOn).toBe('2024-10-11');
  });

  it('keeps what was decided before until it is carried out', () => {
    const decision = decided('2024-08-30T10:00:00.000Z');
    const quiet = request('1', { reports: [report()] });
    const standing = summarize(initiative('1', { decisions: [decision] }), { requests: [quiet] });
    expect(standing.standing).toMatchObject([{ number: '1', committee: 'TSS', on: '2024-08-30', text: 'Nej.' }]);
    const done = { by: 'coordinator', at: '2024-10-05T10:00:00.000Z' };
    const later = initiative('1', { decisions: [{ ...decision, done }] });
    const posted = { requests: [quiet], round: round({ state: published }), now: done.at };
    // This summary had it: it was carried out afterwards.
    expect(summarize(later, posted).standing).toHaveLength(1);
    const early = initiative('1', { decisions: [{ ...decision, done: { ...done, at: times.remind1 } }] });
    expect(summarize(early, { requests: [quiet] })).not.toHaveProperty('standing');
  });

  it('has what was taken on to it, asked about in its round or not', () => {
    const one = asking({ escalations: [takenOn('2024-10-01T08:00:00.000Z')] });
    expect(summarize(one).lines).toMatchObject([{ escalated: { from: 'TSS', to: 'DAK', on: '2024-10-01' } }]);
    const above = summarize(one, { round: dak, requests: [request('2', { roundId: dak.id })] });
    expect(above.escalated).toMatchObject([{ number: '1', escalated: { from: 'TSS' } }]);
    expect(above.lines.map(({ number }) => number)).toEqual(['2']);
    const answered = { ...one, decisions: [decided('2024-10-11T10:00:00.000Z', { committeeId: 'dak' })] };
    const posted = { ...dak, state: published };
    expect(summarize(answered, { round: posted, requests: [] }).escalated).toMatchObject([
      { number: '1', decided: { committee: 'DAK', text: 'Nej.' } },
    ]);
  });

  it('has it in the words of the coordinator who took it on', () => {
    const one = asking({ escalations: [takenOn('2024-10-01T08:00:00.000Z')] });
    const texts = { progress: 'Midlerne er brugt.', nextSteps: '', decision: 'Skal indsatsen stoppe?' };
    const request1 = request('1', { reports: [asks] });
    const elsewhere = [reworded(request1, texts, { by: 'coordinator', at: '2024-10-01T07:00:00.000Z' })];
    expect(summarize(one, { round: dak, requests: [], elsewhere }).escalated).toMatchObject([
      { asked: texts.decision, why: { progress: texts.progress } },
    ]);
  });

  it('has nothing of it that is not read where it was asked', () => {
    const one = asking({ escalations: [takenOn('2024-10-01T08:00:00.000Z')] });
    const deed = { by: 'coordinator', at: '2024-10-01T07:00:00.000Z' };
    const given = request('1', { reports: [asks] });
    const above = (elsewhere: Request, review?: ReviewRule) =>
      summarize(one, {
        round: dak,
        requests: [],
        elsewhere: [elsewhere],
        portfolio: portfolio({ committees: [committee('tss', review ? { review } : {}), committee('dak')] }),
      });
    expect(above(leftOut(given, deed))).not.toHaveProperty('escalated');
    for (const rule of ['required', 'untilAgenda'] as const) {
      expect(above(given, rule)).not.toHaveProperty('escalated');
      expect(above(approved(given, deed), rule).escalated).toMatchObject([{ asked: 'Skal den stoppe?' }]);
      // What was approved is read until what came after it is.
      const edited = report({ id: 'r2', health: 'red', decision: 'HEMMELIG?', progress: 'HEMMELIGT.' });
      const again = { ...approved(given, deed), reports: [asks, edited] };
      const latest = { ...one, latest: { roundId: given.roundId, report: edited } };
      const shown = summarize(latest, {
        round: dak,
        requests: [],
        elsewhere: [again],
        portfolio: portfolio({ committees: [committee('tss', { review: rule }), committee('dak')] }),
      });
      expect(shown.escalated).toMatchObject([{ asked: 'Skal den stoppe?' }]);
      expect(JSON.stringify(shown)).not.toContain('HEMMELIG');
    }
  });

  it('leaves what was taken on after it was posted to the next', () => {
    const one = asking({ escalations: [takenOn('2024-10-03T08:00:00.000Z')] });
    expect(summarize(one, { round: { ...dak, state: published }, requests: [] })).not.toHaveProperty('escalated');
  });
});
