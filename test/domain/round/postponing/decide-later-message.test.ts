import { describe, expect, it } from '@jest/globals';
import { decideExtraReminder, decideMessage } from '../../../../src/domain/round/decide-messages';
import type { Delivery } from '../../../../src/domain/round/delivery';
import { ask, request, round, sentAt, times } from '../../../builders/round';

const wednesday = { on: '2024-09-25', at: '2024-09-25T06:00:00.000Z' };
const asked: [string, Delivery] = ['ask', sentAt(times.ask)];
const situation = (now: string, messages: [string, Delivery][] = [asked], later = wednesday) => ({
  round: round(),
  requests: [request('1'), request('2', { assignedAt: '2024-09-19T08:00:00.000Z' })],
  ask: { ...ask(...messages), later },
  seenAt: '',
  now,
});
const purpose = (...given: Parameters<typeof situation>) => decideMessage(situation(...given))?.purpose;

describe('somebody who asked to wait until a day', () => {
  it('hears nothing before it: no reminder, no news, and none that a coordinator asks for', () => {
    expect(purpose(times.remind1)).toBeUndefined();
    expect(purpose('2024-09-25T05:59:59.000Z')).toBeUndefined();
    expect(decideExtraReminder(situation(times.remind1))).toBeUndefined();
  });

  it('hears once in the morning of it, and not of the reminder they skipped as well', () => {
    expect(decideMessage(situation(wednesday.at))).toEqual({
      purpose: 'later-2024-09-25',
      occasion: { kind: 'later', left: 2 },
    });
    const messages: [string, Delivery][] = [asked, ['later-2024-09-25', sentAt(wednesday.at)]];
    expect(purpose(wednesday.at, messages)).toBeUndefined();
    expect(purpose('2024-09-26T09:00:00.000Z', messages)).toBeUndefined();
  });

  it('is reminded as usual after it', () => {
    const messages: [string, Delivery][] = [asked, ['later-2024-09-25', sentAt(wednesday.at)]];
    expect(purpose(times.remind2, messages)).toBe('remind-2');
  });

  it('hears one thing when the day is that of a reminder', () => {
    const day = { on: '2024-09-27', at: times.remind2 };
    expect(purpose(times.remind2, [asked], day)).toBe('later-2024-09-27');
    expect(purpose(times.remind2, [asked, ['later-2024-09-27', sentAt(times.remind2)]], day)).toBeUndefined();
  });

  it('hears the latest alone when the bot was down over both', () => {
    expect(purpose(times.remind2)).toBe('remind-2');
  });

  it('can wait again, until another day', () => {
    const messages: [string, Delivery][] = [asked, ['later-2024-09-25', sentAt(wednesday.at)]];
    const monday = { on: '2024-09-30', at: '2024-09-30T06:00:00.000Z' };
    expect(purpose(times.remind2, messages, monday)).toBeUndefined();
    expect(purpose(monday.at, messages, monday)).toBe('later-2024-09-30');
  });

  it('is not left without a word when the deadline moves to before the day', () => {
    const moved = {
      ...situation(times.remind1),
      round: round({ dueOn: '2024-09-24', dueAt: '2024-09-24T22:00:00.000Z' }),
    };
    expect(decideMessage(moved)?.purpose).toBe('remind-1');
  });

  it('is not written to over and over when Teams refuses', () => {
    const messages: [string, Delivery][] = [
      asked,
      ['later-2024-09-25', { kind: 'refused', at: wednesday.at, reason: 'blocked' }],
    ];
    expect(purpose('2024-09-25T06:01:00.000Z', messages)).toBeUndefined();
  });
});
