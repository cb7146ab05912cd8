import { describe, expect, it } from '@jest/globals';
import { planStartedRound, type Wish } from '../../../src/domain/round/plan-started-round';
import { committee, portfolio } from '../../builders/portfolio';

const meetings = ['2024-12-06', '2024-10-11'].map((on) => ({ on }));
const plan = (change: Partial<Wish>) => {
  const wish = {
    portfolio: portfolio(),
    committee: committee('tss', { meetings }),
    numbers: ['1'],
    taken: new Set<string>(),
  };
  const { id, dueOn, meetingOn } = planStartedRound({
    ...wish,
    dueOn: undefined,
    now: '2024-09-17T08:00:00.000Z',
    ...change,
  });
  return { id, dueOn, meetingOn };
};
const october = 'sample.tss.2024-10-11';

describe('planStartedRound', () => {
  it('is for the next meeting that has not been asked for', () => {
    expect(plan({})).toEqual({ id: october, dueOn: '2024-10-08', meetingOn: '2024-10-11' });
    expect(plan({ taken: new Set([october]) })).toMatchObject({ meetingOn: '2024-12-06', dueOn: '2024-12-03' });
  });

  it('is for the first meeting after a given deadline', () => {
    expect(plan({ dueOn: '2024-09-20' })).toEqual({ id: october, dueOn: '2024-09-20', meetingOn: '2024-10-11' });
    expect(plan({ dueOn: '2024-10-20' })).toMatchObject({ meetingOn: '2024-12-06' });
  });

  it('does not take a later meeting from the calendar when the next has been asked for', () => {
    expect(plan({ dueOn: '2024-09-20', taken: new Set([october]) })).toEqual({
      id: 'sample.tss.frist-2024-09-20',
      dueOn: '2024-09-20',
    });
  });

  it('never has its deadline after its meeting', () => {
    const now = '2024-10-09T08:00:00.000Z';
    expect(plan({ now })).toMatchObject({ dueOn: '2024-10-23', meetingOn: '2024-12-06' });
  });

  it('has an id of its own after one with the same deadline', () => {
    const bare = { committee: committee('tss', { meetings: [] }), dueOn: '2024-09-20' };
    const taken = new Set(['sample.tss.frist-2024-09-20', 'sample.tss.frist-2024-09-20.2']);
    expect(plan({ ...bare, taken }).id).toBe('sample.tss.frist-2024-09-20.3');
  });
});
