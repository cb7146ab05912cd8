import { describe, expect, it } from '@jest/globals';
import { baselineOf, isAskedBy } from '../../../../src/domain/answer/standing';
import { askAboutGone, unsettledOf } from '../../../../src/domain/portfolio/gone/ask-about-gone';
import { settleGone } from '../../../../src/domain/portfolio/gone/settle-gone';
import { initiative, portfolio } from '../../../builders/portfolio';
import { report } from '../../../builders/round';

const goneAt = '2024-09-01T08:00:00.000Z';
const now = '2024-09-02T08:00:00.000Z';
const gone = (number: string, change = {}) => initiative(number, { gone: true, goneAt, ...change });
const said = (as: 'kept' | 'closed') => ({ as, by: 'coordinator', at: now });

describe('a row that vanished', () => {
  it('is asked about once for each import and coordinator', () => {
    const two = portfolio({ coordinators: ['c1', 'c2'] });
    const later = gone('3', { goneAt: now });
    const notices = askAboutGone(two, [gone('1'), gone('2'), later, initiative('4')], now);
    expect(notices.map(({ id }) => id)).toEqual([
      `gone.${goneAt}.c1`,
      `gone.${goneAt}.c2`,
      `gone.${now}.c1`,
      `gone.${now}.c2`,
    ]);
    expect(unsettledOf([gone('1'), later], goneAt).map(({ number }) => number)).toEqual(['1']);
  });

  it('is not asked about when it was answered, is long past, or vanished before this was kept', () => {
    expect(askAboutGone(portfolio(), [gone('1', { settled: said('closed') })], now)).toEqual([]);
    expect(askAboutGone(portfolio(), [gone('1')], '2024-10-02T08:00:00.000Z')).toEqual([]);
    expect(askAboutGone(portfolio(), [initiative('1', { gone: true })], now)).toEqual([]);
  });

  it('is asked about in rounds again when it is kept, and is not gone', () => {
    const kept = settleGone(gone('1'), said('kept'));
    expect(kept).toMatchObject({ gone: false, settled: { as: 'kept', by: 'coordinator' } });
    expect(kept && isAskedBy(kept, 'tss')).toBe(true);
  });

  it('is closed on the coordinator’s word, whatever was reported before, and not against a later report', () => {
    const before = report({ at: '2024-08-01T08:00:00.000Z', health: 'red', decision: 'Flere midler' });
    const closed = settleGone(gone('1', { latest: { roundId: 'r', report: before } }), said('closed'));
    if (!closed) throw new Error('It was not settled.');
    const baseline = baselineOf(closed, 'Europe/Copenhagen');
    expect(baseline).toMatchObject({ phase: 'closed', decision: '', progress: before.progress });
    expect(baseline.health).toBeUndefined();
    const after = { ...closed, latest: { roundId: 'r', report: report({ at: '2024-09-03T08:00:00.000Z' }) } };
    expect(baselineOf(after, 'Europe/Copenhagen').phase).toBe('running');
  });

  it('is settled twice as once, and the last word counts', () => {
    const closed = settleGone(gone('1'), said('closed'));
    if (!closed) throw new Error('It was not settled.');
    expect(settleGone(closed, { ...said('closed'), at: 'later' })).toBe(closed);
    expect(settleGone(closed, said('kept'))).toMatchObject({ gone: false, settled: { as: 'kept' } });
  });

  it('is nothing to settle while it has its row', () => {
    expect(settleGone(initiative('1'), said('closed'))).toBeUndefined();
  });
});
