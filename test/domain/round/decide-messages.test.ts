import { describe, expect, it } from '@jest/globals';
import type { Request } from '../../../src/domain/answer/request';
import { returnedWith } from '../../../src/domain/review/review-changes';
import type { Ask, AskMessage } from '../../../src/domain/round/ask';
import { decideExtraReminder, decideMessage } from '../../../src/domain/round/decide-messages';
import type { Delivery } from '../../../src/domain/round/delivery';
import type { Round } from '../../../src/domain/round/round';
import { ask, report, request, round, sentAt, times } from '../../builders/round';

interface Case {
  now: string;
  messages?: [string, Delivery][];
  requests?: Request[];
  seenAt?: string;
  round?: Round;
}

const waiting = [request('1'), request('2')];
const answered = request('3', { reports: [report()] });
const situation = ({ now, messages, requests = waiting, seenAt = '', round: r = round() }: Case) => {
  const kept: Ask | undefined = messages && ask(...messages);
  return { round: r, requests, ask: kept, seenAt, now };
};
const purpose = (given: Case) => decideMessage(situation(given))?.purpose;
const refused = (at: string): Delivery => ({ kind: 'refused', at, reason: 'blocked' });
const late = '2024-09-25T09:00:00.000Z';
const minuteAfter = '2024-09-25T09:01:00.000Z';

describe('decideMessage', () => {
  it('asks once, however many initiatives somebody owns', () => {
    expect(purpose({ now: times.ask })).toBe('ask');
    expect(purpose({ now: times.ask, messages: [['ask', sentAt(times.ask)]] })).toBeUndefined();
  });

  it('reminds when a reminder is due, saying how many are left and whether it is the last', () => {
    const messages: [string, Delivery][] = [['ask', sentAt(times.ask)]];
    expect(decideMessage(situation({ now: times.remind1, messages, requests: [...waiting, answered] }))).toEqual({
      purpose: 'remind-1',
      occasion: { kind: 'reminder', nth: 1, last: false, left: 2 },
    });
    expect(decideMessage(situation({ now: times.remind3, messages }))?.occasion).toMatchObject({ nth: 3, last: true });
  });

  it('counts what was given back with a question along with what has no answer, as the card does', () => {
    const back = returnedWith(answered, 'Hvornår?', { by: 'coordinator', at: times.remind1 });
    const requests = [...waiting, answered, back];
    const given = situation({ now: times.remind1, messages: [['ask', sentAt(times.ask)]], requests });
    expect(decideMessage(given)?.occasion).toMatchObject({ kind: 'reminder', left: 3 });
    expect(decideExtraReminder(given)?.occasion).toMatchObject({ kind: 'reminder', left: 3 });
  });

  it('sends the latest reminder only, when several times have passed', () => {
    const messages: [string, Delivery][] = [['ask', sentAt(times.ask)]];
    expect(purpose({ now: '2024-09-30T08:00:00.000Z', messages })).toBe('remind-2');
    messages.push(['remind-2', sentAt('2024-09-30T08:00:00.000Z')]);
    expect(purpose({ now: '2024-09-30T09:00:00.000Z', messages })).toBeUndefined();
  });

  it('makes no reminder up whose time passed before the ask', () => {
    expect(purpose({ now: minuteAfter, messages: [['ask', sentAt(late)]] })).toBeUndefined();
  });

  it('says nothing to somebody who has answered all', () => {
    expect(purpose({ now: times.remind1, requests: [answered] })).toBeUndefined();
    expect(purpose({ now: times.remind1, requests: [] })).toBeUndefined();
  });

  it('says nothing from the deadline on, or in a round that is not open', () => {
    expect(purpose({ now: times.due })).toBeUndefined();
    const closed = round({ state: { kind: 'closed', at: times.ask, post: { kind: 'planned' } } });
    expect(purpose({ now: times.remind1, round: closed })).toBeUndefined();
  });

  it('leaves alone what another process has claimed', () => {
    const claimed: Delivery = { kind: 'claimed', by: 'other', until: minuteAfter };
    expect(purpose({ now: late, messages: [['ask', claimed]] })).toBeUndefined();
    expect(
      purpose({
        now: late,
        messages: [
          ['ask', sentAt(times.ask)],
          ['remind-1', claimed],
        ],
      }),
    ).toBeUndefined();
  });

  it('does not repeat an ask whose outcome is unknown; the next reminder carries it', () => {
    const messages: [string, Delivery][] = [['ask', { kind: 'unknown', at: times.ask }]];
    expect(purpose({ now: '2024-09-18T08:00:00.000Z', messages })).toBeUndefined();
    expect(purpose({ now: times.remind1, messages })).toBe('remind-1');
    messages.push(['remind-1', { kind: 'unknown', at: times.remind1 }]);
    expect(purpose({ now: '2024-09-25T08:00:00.000Z', messages })).toBeUndefined();
    expect(purpose({ now: times.remind2, messages })).toBe('remind-2');
  });

  it('tries a throttled message again when its wait is over, and nothing else before that', () => {
    const throttled: Delivery = { kind: 'planned', notBefore: minuteAfter };
    expect(purpose({ now: late, messages: [['ask', throttled]] })).toBeUndefined();
    expect(purpose({ now: minuteAfter, messages: [['ask', throttled]] })).toBe('ask');
    const messages: [string, Delivery][] = [
      ['ask', sentAt(times.ask)],
      ['remind-1', throttled],
    ];
    expect(purpose({ now: late, messages })).toBeUndefined();
    expect(purpose({ now: minuteAfter, messages })).toBe('remind-1');
  });

  it('asks somebody who refused again when they have been seen since', () => {
    const messages: [string, Delivery][] = [['ask', refused(times.ask)]];
    expect(purpose({ now: '2024-09-18T08:00:00.000Z', messages, seenAt: '2024-09-01T08:00:00.000Z' })).toBeUndefined();
    expect(purpose({ now: '2024-09-18T08:00:00.000Z', messages, seenAt: '2024-09-18T07:00:00.000Z' })).toBe('ask');
  });

  it('sends no reminder on the heels of an ask that was refused, but at the next reminder time', () => {
    const messages: [string, Delivery][] = [['ask', refused(late)]];
    expect(purpose({ now: minuteAfter, messages })).toBeUndefined();
    expect(purpose({ now: times.remind2, messages })).toBe('remind-2');
  });

  it('sends somebody who comes back the ask alone, not the reminder they refused as well', () => {
    const seenAt = '2024-09-25T08:00:00.000Z';
    const messages: [string, Delivery][] = [
      ['remind-1', refused(times.remind1)],
      ['ask', sentAt(late)],
    ];
    expect(purpose({ now: minuteAfter, messages, seenAt })).toBeUndefined();
  });

  it('tries a refused reminder again when they have been seen since', () => {
    const messages: [string, Delivery][] = [
      ['ask', sentAt(times.ask)],
      ['remind-1', refused(times.remind1)],
    ];
    expect(purpose({ now: late, messages, seenAt: times.ask })).toBeUndefined();
    expect(purpose({ now: late, messages, seenAt: '2024-09-25T08:00:00.000Z' })).toBe('remind-1');
  });

  describe('after a hand-over', () => {
    const handed = request('7', { assignedAt: '2024-09-19T10:00:00.000Z' });
    const now = '2024-09-19T10:01:00.000Z';

    it('asks a new owner who was not in the round', () => {
      expect(purpose({ now, requests: [handed] })).toBe('ask');
    });

    it('tells one who was asked already, once', () => {
      const messages: [string, Delivery][] = [['ask', sentAt(times.ask)]];
      expect(purpose({ now, requests: [handed], messages })).toBe('assigned-7');
      messages.push(['assigned-7', sentAt(now)]);
      expect(purpose({ now, requests: [handed], messages })).toBeUndefined();
    });

    it('does not tell again and again somebody who refuses', () => {
      const messages: [string, Delivery][] = [
        ['ask', sentAt(times.ask)],
        ['assigned-7', refused(now)],
      ];
      expect(purpose({ now: '2024-09-19T10:02:00.000Z', requests: [handed], messages })).toBeUndefined();
      const seenAt = '2024-09-19T11:00:00.000Z';
      expect(purpose({ now: '2024-09-19T11:01:00.000Z', requests: [handed], messages, seenAt })).toBe('assigned-7');
    });

    it('waits with the news while it is throttled', () => {
      const throttled: Delivery = { kind: 'planned', notBefore: '2024-09-19T10:30:00.000Z' };
      const messages: [string, Delivery][] = [
        ['ask', sentAt(times.ask)],
        ['assigned-7', throttled],
      ];
      expect(purpose({ now: '2024-09-19T10:02:00.000Z', requests: [handed], messages })).toBeUndefined();
      expect(purpose({ now: '2024-09-19T10:30:00.000Z', requests: [handed], messages })).toBe('assigned-7');
    });

    it('lets a reminder that is due say it', () => {
      expect(purpose({ now: times.remind1, requests: [handed], messages: [['ask', sentAt(times.ask)]] })).toBe(
        'remind-1',
      );
    });
  });
});

describe('what passes between an owner and a deputy', () => {
  /** What the other of the two was sent, about initiatives 1 and 2. */
  const told = (purpose: string, at: string, about = ['1', '2']): AskMessage => ({
    purpose,
    delivery: sentAt(at),
    about,
  });
  const passed = (now: string, elsewhere: AskMessage[], own: AskMessage[] = [], requests = waiting) =>
    decideMessage({
      ...situation({ now, requests }),
      ask: own.length > 0 ? { ...ask(), messages: own } : undefined,
      elsewhere,
    })?.purpose;

  it('waits for the next reminder, and does not bring one the other has had', () => {
    const elsewhere = [told('ask', times.ask), told('remind-1', times.remind1)];
    expect(passed(late, elsewhere)).toBeUndefined();
    expect(passed(times.remind2, elsewhere)).toBe('remind-2');
    expect(passed('2024-09-27T06:01:00.000Z', elsewhere, [told('remind-2', times.remind2)])).toBeUndefined();
    expect(passed(times.remind3, elsewhere, [told('remind-2', times.remind2)])).toBe('remind-3');
  });

  it('is asked about at once when no reminder is to come', () => {
    const elsewhere = [told('ask', times.ask), told('remind-3', times.remind3)];
    expect(passed('2024-10-01T09:00:00.000Z', elsewhere)).toBe('ask');
    expect(passed('2024-10-01T09:01:00.000Z', elsewhere, [told('ask', '2024-10-01T09:00:00.000Z')])).toBeUndefined();
  });

  it('is news, at once, to a deputy who was asked about their own when no reminder is to come', () => {
    const own = [told('ask', times.ask, ['3']), told('remind-3', times.remind3, ['3'])];
    const elsewhere = [told('ask', times.ask)];
    const requests = [...waiting, request('3')];
    expect(passed('2024-10-01T09:00:00.000Z', elsewhere, own, requests)).toBe('assigned-1');
    const news = told('assigned-1', '2024-10-01T09:00:00.000Z', ['1', '2', '3']);
    expect(passed('2024-10-01T09:01:00.000Z', elsewhere, [...own, news], requests)).toBeUndefined();
  });

  it('is asked about at once when the other was not reached, or only about something else', () => {
    const refusedAsk = { purpose: 'ask', delivery: refused(times.ask), about: ['1', '2'] };
    expect(passed(late, [refusedAsk])).toBe('ask');
    expect(passed(late, [told('ask', times.ask, ['7'])])).toBe('ask');
    expect(passed(late, [{ purpose: 'ask', delivery: sentAt(times.ask) }])).toBe('ask');
  });

  it('is no hand-over: who was given it since the other was asked is asked at once', () => {
    const requests = waiting.map((one) => ({ ...one, assignedAt: late }));
    expect(passed(late, [told('ask', times.ask)], [], requests)).toBe('ask');
  });
});

describe('decideExtraReminder', () => {
  const extra = (given: Case) => decideExtraReminder(situation(given))?.purpose;

  it('asks who was never asked', () => {
    expect(extra({ now: times.ask })).toBe('ask');
  });

  it('is numbered after those of the rhythm, each its own', () => {
    const messages: [string, Delivery][] = [
      ['ask', sentAt(times.ask)],
      ['remind-1', sentAt(times.remind1)],
    ];
    expect(extra({ now: late, messages })).toBe('remind-4');
    messages.push(['remind-4', sentAt(late)]);
    expect(extra({ now: minuteAfter, messages })).toBe('remind-5');
  });

  it('is for nobody who has answered, and for no round that is closed', () => {
    expect(extra({ now: late, requests: [answered] })).toBeUndefined();
    const closed = round({ state: { kind: 'closed', at: times.ask, post: { kind: 'planned' } } });
    expect(extra({ now: late, round: closed })).toBeUndefined();
  });
});
