import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { publishedLimits, SendLimits } from '../../../src/teams/sending/send-limits';
import { startBot } from '../bot-under-test';
import { people } from '../teams-client';

const forever = Number.POSITIVE_INFINITY;

/** When messages go that all want to go at once, to these conversations. */
function timesOf(conversations: string[], limits = new SendLimits(publishedLimits(50)), tenant = 'a') {
  return conversations.map((conversation) => limits.take(tenant, conversation, 0, forever).wait);
}

describe('the published limits', () => {
  it('let fifty of one tenant go in a second, evenly, and leave room for some that are held up on the way', () => {
    const times = timesOf(Array.from({ length: 101 }, (_, n) => `chat ${n}`));
    expect(times[0]).toBe(0);
    for (const [n, time] of times.entries()) expect(time).toBeCloseTo(n * 20.6);
  });

  it('let seven to one chat go in a second, eight in two, sixty in thirty', () => {
    const limits = new SendLimits({ ...publishedLimits(50), perTenant: [] });
    const times = timesOf(
      Array.from({ length: 61 }, () => 'one chat'),
      limits,
    );
    expect(times.slice(0, 9)).toEqual([0, 0, 0, 0, 0, 0, 0, 1000, 2000]);
    expect(times[60]).toBeGreaterThanOrEqual(30_000);
  });

  it('of one tenant are not those of another', () => {
    const limits = new SendLimits(publishedLimits(50));
    const chats = (tenant: string) => Array.from({ length: 50 }, (_, n) => `${tenant} ${n}`);
    expect(timesOf(chats('a'), limits, 'a')).toEqual(timesOf(chats('b'), limits, 'b'));
  });

  it('take no place for a message that would wait too long', () => {
    const limits = new SendLimits(publishedLimits(1));
    expect(limits.take('a', 'x', 0, 500)).toEqual({ wait: 0, taken: true });
    for (const _ of [1, 2, 3]) expect(limits.take('a', 'y', 0, 500)).toEqual({ wait: 1030, taken: false });
    expect(limits.take('a', 'y', 1030, 500)).toEqual({ wait: 0, taken: true });
  });

  it('hold every window, whatever wants to go when', () => {
    const wish = fc.record({ after: fc.integer({ min: 0, max: 400 }), chat: fc.integer({ min: 0, max: 3 }) });
    fc.assert(
      fc.property(fc.array(wish, { maxLength: 300 }), (wishes) => {
        const limits = new SendLimits({ ...publishedLimits(10), perTenant: [{ most: 10, seconds: 1 }] });
        let now = 0;
        const went: { at: number; chat: number }[] = [];
        for (const { after, chat } of wishes) {
          now += after;
          went.push({ at: now + limits.take('a', `${chat}`, now, forever).wait, chat });
        }
        const most = (all: number[], seconds: number) =>
          Math.max(0, ...all.map((from) => all.filter((at) => at >= from && at < from + seconds * 1000).length));
        expect(
          most(
            went.map(({ at }) => at),
            1,
          ),
        ).toBeLessThanOrEqual(10);
        for (const one of [0, 1, 2, 3]) {
          const own = went.filter(({ chat }) => chat === one).map(({ at }) => at);
          expect(most(own, 1)).toBeLessThanOrEqual(7);
          expect(most(own, 2)).toBeLessThanOrEqual(8);
          expect(most(own, 30)).toBeLessThanOrEqual(60);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('a tenant that Teams throttles', () => {
  const throttle = (limits: SendLimits, chats: string[], until: number) => {
    for (const chat of chats) limits.throttle('a', chat, until, 0);
  };

  it('waits in that chat alone, and goes a tenth slower for each such chat, until their time is over', () => {
    const limits = new SendLimits(publishedLimits(50));
    throttle(limits, ['x', 'y'], 7_000);
    expect(limits.take('a', 'x', 0, 500)).toEqual({ wait: 7_000, taken: false });
    expect(limits.take('a', 'z', 0, 500)).toEqual({ wait: 0, taken: true });
    expect(limits.take('a', 'z', 0, 500).wait).toBeCloseTo(1.2 * 20.6);
    expect(limits.take('a', 'x', 7_000, 0)).toEqual({ wait: 0, taken: true });
    expect(limits.take('a', 'z', 7_000, 500).wait).toBeCloseTo(20.6);
  });

  it('waits altogether where five of its chats are to wait, and another tenant does not', () => {
    const limits = new SendLimits(publishedLimits(50));
    throttle(limits, ['s', 't', 'u', 'v'], 7_000);
    expect(limits.held('a', 'z', 0)).toBe(0);
    throttle(limits, ['w'], 9_000);
    expect(limits.held('a', 'z', 0)).toBe(9_000);
    expect(limits.take('a', 'z', 0, 500)).toEqual({ wait: 9_000, taken: false });
    expect(limits.held('b', 'z', 0)).toBe(0);
    expect(limits.held('a', 'z', 9_000)).toBe(0);
  });

  it('gets no reply either in a chat that is to wait', async () => {
    const bot = await startBot();
    try {
      for (const who of [people.midt, people.byen]) await bot.teams.install(who);
      bot.connector.behave = () => ({ kind: 'answer', status: 429 });
      await bot.teams.say(people.midt, 'hjælp');
      bot.connector.behave = () => undefined;
      const posts = () => bot.connector.calls.filter(({ kind }) => kind === 'post').length;
      const before = posts();
      const { replies } = await bot.teams.say(people.midt, 'hjælp');
      expect({ replies, more: posts() - before }).toEqual({ replies: [], more: 0 });
      expect(bot.log.map(({ text }) => text)).toContain('a reply could not be sent');
      expect((await bot.teams.say(people.byen, 'hjælp')).replies).toHaveLength(1);
    } finally {
      await bot.stop();
    }
  });
});
