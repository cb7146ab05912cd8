import { describe, expect, it } from '@jest/globals';
import { isHeldForReview, isReviewedStill, reviewEndsOn } from '../../../src/domain/review/release';
import { approved } from '../../../src/domain/review/review-changes';
import type { RoundState } from '../../../src/domain/round/round';
import { portfolio } from '../../builders/portfolio';
import { report, request, round, times } from '../../builders/round';

const state: RoundState = { kind: 'closed', at: times.publish, post: { kind: 'planned' } };
const office = portfolio();
const open = request('1', { reports: [report()] });
const done = approved(open, { by: 'coordinator', at: times.publish });
const before = '2024-10-04T05:59:00.000Z';
const morning = '2024-10-04T06:00:00.000Z';
const closed = round({ state });

describe('a round that is reviewed before it is posted', () => {
  const held = (change: Partial<Parameters<typeof isHeldForReview>[0]>) =>
    isHeldForReview({ round: closed, requests: [open], rule: 'required', office, now: before, ...change });

  it('waits until the morning of the agenda deadline, approved or not, unless a coordinator says otherwise', () => {
    expect(held({})).toBe(true);
    expect(held({ requests: [done] })).toBe(true);
    expect(held({ round: round({ state: { ...state, releasedAt: times.publish } }) })).toBe(false);
    expect(held({ rule: undefined })).toBe(false);
  });

  it('then waits no more, but for what is not approved where that is required', () => {
    expect(held({ now: morning })).toBe(true);
    expect(held({ now: morning, requests: [done] })).toBe(false);
    expect(held({ now: morning, requests: [request('1')] })).toBe(false);
    expect(held({ now: morning, rule: 'untilAgenda' })).toBe(false);
  });

  it('ends with the working day before an agenda deadline on a day off, and follows a meeting that moves', () => {
    expect(reviewEndsOn(round({ agendaDeadlineOn: '2024-10-06' }), office)).toBe('2024-10-04');
    expect(reviewEndsOn(round({ agendaDeadlineOn: '2024-10-09' }), office)).toBe('2024-10-09');
    const { meetingOn: _, agendaDeadlineOn: __, ...without } = round();
    expect(reviewEndsOn(without, office) > without.dueOn).toBe(true);
  });

  it('is reviewed until its meeting, whatever is asked meanwhile', () => {
    expect(isReviewedStill(closed, 'required', office, '2024-10-11T12:00:00.000Z')).toBe(true);
    expect(isReviewedStill(closed, 'required', office, '2024-10-12T12:00:00.000Z')).toBe(false);
    expect(isReviewedStill(closed, undefined, office, morning)).toBe(false);
    expect(isReviewedStill(round(), 'required', office, morning)).toBe(false);
  });
});
