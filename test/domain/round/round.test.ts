import { describe, expect, it } from '@jest/globals';
import { isOver, type Round, type RoundState, roundId } from '../../../src/domain/round/round';
import { round, sentAt, times } from '../../builders/round';

const closed: RoundState = { kind: 'closed', at: times.publish, post: { kind: 'planned' } };
const later = (state: RoundState, change: Partial<Round> = {}) =>
  round({ id: 'later', dueAt: '2024-11-26T23:00:00.000Z', state, ...change });
const now = '2024-10-02T07:00:00.000Z';

describe('roundId', () => {
  it('is made of the portfolio, the committee and the meeting', () => {
    expect(roundId('sample', 'tss', { meetingOn: '2024-10-11' })).toBe('sample.tss.2024-10-11');
  });

  it('is made of the deadline where no meeting is planned', () => {
    expect(roundId('sample', 'tss', { dueOn: '2024-10-11' })).toBe('sample.tss.frist-2024-10-11');
  });
});

describe('isOver', () => {
  it('is never an open round, whatever the time', () => {
    expect(isOver(round(), [], '2030-01-01T00:00:00.000Z')).toBe(false);
  });

  it('is a published one', () => {
    expect(isOver(round({ state: { kind: 'published', at: now, post: sentAt(now) } }), [], now)).toBe(true);
  });

  it('is a missed one when it has been told of for two days', () => {
    const missed = round({ state: { kind: 'missed', at: now } });
    expect(isOver(missed, [], '2024-10-04T06:59:00.000Z')).toBe(false);
    expect(isOver(missed, [], '2024-10-04T07:01:00.000Z')).toBe(true);
  });

  it('is a closed one that waits, when the committee’s next round has come', () => {
    const waiting = round({ state: closed });
    expect(isOver(waiting, [waiting], now)).toBe(false);
    expect(isOver(waiting, [waiting, later({ kind: 'open' })], now)).toBe(true);
    expect(isOver(waiting, [waiting, later({ kind: 'missed', at: now })], now)).toBe(false);
    expect(isOver(waiting, [waiting, later({ kind: 'open' }, { committeeId: 'ssu' })], now)).toBe(false);
  });
});
