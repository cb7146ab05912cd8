import { describe, expect, it } from '@jest/globals';
import { asksForDecision, openAsking, withLatest } from '../../../src/domain/agenda/asking';
import type { Decision } from '../../../src/domain/agenda/decision';
import type { Report } from '../../../src/domain/answer/report';
import type { Request } from '../../../src/domain/answer/request';
import { initiative } from '../../builders/portfolio';
import { answer, report, request } from '../../builders/round';

const red = (at: string, change: Partial<Report> = {}) =>
  report({ id: at, at: `2024-${at}T08:00:00.000Z`, health: 'red', decision: 'Skal den stoppe?', ...change });
const green = (at: string) => red(at, { health: 'green', decision: '' });
const inRound = (roundId: string, ...reports: Report[]): Request => request('1', { roundId, reports });
const decision = (at: string): Decision => ({
  id: '1',
  committeeId: 'tss',
  asked: '',
  text: 'Ja.',
  on: at,
  by: 'coordinator',
  at: `2024-${at}T08:00:00.000Z`,
});

describe('what asks for a decision', () => {
  it('is red, or has something to decide in words, and is not closed', () => {
    expect(asksForDecision(answer({ health: 'red' }))).toBe(true);
    expect(asksForDecision(answer({ health: 'yellow', decision: 'Skal vi vente?' }))).toBe(true);
    expect(asksForDecision(answer({ health: 'yellow', decision: '  ' }))).toBe(false);
    expect(asksForDecision({ phase: 'closed', decision: 'Skal den lukkes?' })).toBe(false);
  });
});

describe('a question that was answered', () => {
  const asked = (report: Report, ...decisions: Decision[]) =>
    openAsking(initiative('1', { latest: { roundId: 'b', report }, decisions }));
  const answered: Decision = { ...decision('04-12'), asked: 'Skal den stoppe?' };

  it('is not asked anew by the same words in the next round', () => {
    expect(asked(red('06-10'), answered)).toBeUndefined();
    expect(asked(red('06-10', { decision: ' skal den  stoppe? ' }), answered)).toBeUndefined();
  });

  it('is by other words, and when what was decided is carried out', () => {
    expect(asked(red('06-10', { decision: 'Skal den så flyttes?' }), answered)).toBeDefined();
    expect(asked(red('06-10'), { ...answered, done: { by: 'anna', at: '2024-05-01T08:00:00.000Z' } })).toBeDefined();
  });
});

describe('since when a decision is asked', () => {
  const since = (history: Request[], decisions?: Decision[]) => {
    const latest = history.at(-1) as Request;
    const last = { roundId: latest.roundId, report: latest.reports.at(-1) as Report };
    return withLatest(initiative('1', decisions ? { decisions } : {}), last, history).asking;
  };

  it('begins with the first report of the run', () => {
    expect(since([inRound('a', green('01-10')), inRound('b', red('04-10')), inRound('c', red('06-10'))])).toEqual({
      since: '2024-04-10T08:00:00.000Z',
      roundId: 'b',
    });
  });

  it('is not broken by an answer that was a slip and edited at once', () => {
    expect(since([inRound('a', red('04-10')), inRound('b', green('06-10'), red('06-11'))])).toMatchObject({
      roundId: 'a',
    });
  });

  it('does not count an answer that was edited and no longer asks', () => {
    const history = [inRound('a', red('04-10'), green('04-11')), inRound('b', red('06-10'))];
    expect(since(history)).toMatchObject({ roundId: 'b' });
  });

  it('counts what was given in another round there alone', () => {
    const shared = inRound('b', red('04-10', { givenIn: 'a' }));
    expect(since([inRound('a', red('04-10')), shared, inRound('c', red('06-10'))])).toMatchObject({ roundId: 'a' });
  });

  it('begins anew after a decision', () => {
    const history = [inRound('a', red('04-10')), inRound('b', red('06-10'))];
    expect(since(history, [decision('05-01')])).toMatchObject({ roundId: 'b' });
  });

  it('is nothing when the latest report does not ask, and told again it is the same', () => {
    const asked = withLatest(initiative('1'), { roundId: 'a', report: red('04-10') }, []);
    expect(withLatest(asked, { roundId: 'a', report: red('04-10') }, [])).toEqual(asked);
    expect(withLatest(asked, { roundId: 'b', report: green('06-10') }, []).asking).toBeUndefined();
  });
});

describe('what is asked and not decided', () => {
  const asked = withLatest(initiative('1'), { roundId: 'a', report: red('04-10') }, []);

  it('is answered by a decision made after the report, and opened again by a later report that asks', () => {
    expect(openAsking(asked)).toMatchObject({ roundId: 'a' });
    const decided = { ...asked, decisions: [decision('05-01')] };
    expect(openAsking(decided)).toBeUndefined();
    const again = withLatest(decided, { roundId: 'b', report: red('06-10') }, [inRound('a', red('04-10'))]);
    expect(openAsking(again)).toMatchObject({ since: '2024-06-10T08:00:00.000Z', roundId: 'b' });
  });

  it('begins with the latest report where its beginning was not kept', () => {
    const { asking: _, ...before } = asked;
    expect(openAsking(before)).toMatchObject({ since: '2024-04-10T08:00:00.000Z', roundId: 'a' });
  });

  it('is nothing of what is over or has no row', () => {
    const settled = { as: 'closed', by: 'coordinator', at: '2024-05-01T08:00:00.000Z' } as const;
    expect(openAsking({ ...asked, settled })).toBeUndefined();
    expect(openAsking({ ...asked, gone: true })).toBeUndefined();
    const later = { roundId: 'b', report: red('06-10') };
    expect(openAsking({ ...withLatest(asked, later, []), settled })).toMatchObject({ roundId: 'b' });
  });
});
