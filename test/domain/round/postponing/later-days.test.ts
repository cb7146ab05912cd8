import { describe, expect, it } from '@jest/globals';
import { isLaterDay, offerLaterDays } from '../../../../src/domain/round/postponing/later-days';
import { round } from '../../../builders/round';

const open = round({ dueOn: '2024-10-01' });

describe('the days to wait until', () => {
  it('are the next business day, one half-way and the last before the deadline', () => {
    expect(offerLaterDays(open, '2024-09-17', {})).toEqual(['2024-09-18', '2024-09-24', '2024-09-30']);
  });

  it('skip weekends', () => {
    expect(offerLaterDays(open, '2024-09-27', {})).toEqual(['2024-09-30']);
  });

  it('skip the portfolio’s own closed days and quiet weeks', () => {
    const quiet = [{ from: '09-18', to: '09-26' }];
    expect(offerLaterDays(open, '2024-09-17', { closedDays: ['09-27'], quiet })).toEqual(['2024-09-30']);
  });

  it.each(['2024-09-30', '2024-10-01', '2024-10-02'])(
    'are none on %s, when none is left before the deadline',
    (today) => {
      expect(offerLaterDays(open, today, {})).toEqual([]);
    },
  );

  it('are none in a round that does not ask any more', () => {
    const closed = round({ state: { kind: 'closed', at: '2024-09-20T08:00:00.000Z', post: { kind: 'planned' } } });
    expect(offerLaterDays(closed, '2024-09-17', {})).toEqual([]);
  });

  it.each([
    ['today', '2024-09-17', false],
    ['a day that has passed', '2024-09-16', false],
    ['a Saturday', '2024-09-21', false],
    ['the deadline', '2024-10-01', false],
    ['after the deadline', '2024-10-03', false],
    ['any business day before it', '2024-09-19', true],
  ])('%s: %s is %s', (_, day, expected) => {
    expect(isLaterDay(open, day, '2024-09-17', {})).toBe(expected);
  });
});
