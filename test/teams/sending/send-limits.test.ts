import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { publishedLimits, SendLimits } from '../../../src/teams/sending/send-limits';
import { startBot } from '../bot-under-test';
import { people } from '../teams-client';
import { until } from '../until';

const forever = Number.POSITIVE_INFINITY;

/** When messages go that all want to go at once, to these conversations. */
function timesOf(conversations: string[], limits = new SendLimits(publishedLimits(50)), tenant = 'a') {
  return conversations.map((conversation) => limits.take(tenant, conversation, 0, forever).wait);
}

describe('the published limits', () => {
  it('let fifty of one tenant go at once, and the rest a second later', () => {
    const times = timesOf(Array.from({ length: 120 }, (_, n) => `chat ${n}`));
    expect([times[0], times[49], times[50], times[99], times[100]]).toEqual([0, 0, 1000, 1000, 2000]);
  });

  it('let seven to one chat go in a second, eight in two, sixty in thirty', () => {
    const times = timesOf(Array.from({ length: 61 }, () => 'one chat'));
    expect(times.slice(0, 9)).toEqual([0, 0, 0, 0, 0, 0, 0, 1000, 2000]);
    expect(times[60]).toBeGreaterThanOrEqual(30_000);
  });

  it('of one tenant are not those of another', () => {
    const limits = new SendLimits(publishedLimits(50));
    const chats = (tenant: string) => Array.from({ length: 50 }, (_, n) => `${tenant} ${n}`);
    expect(timesOf(chats('a'), limits, 'a').concat(timesOf(chats('b'), limits, 'b'))).toEqual(Array(100).fill(0));
  });

  it('take no place for a message that would wait too long', () => {
    const limits = new SendLimits(publishedLimits(1));
    expect(limits.take('a', 'x', 0, 500)).toEqual({ wait: 0, taken: true });
    for (const _ of [1, 2, 3]) expect(limits.take('a', 'y', 0, 500)).toEqual({ wait: 1000, taken: false });
    expect(limits.take('a', 'y', 1000, 500)).toEqual({ wait: 0, taken: true });
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
  it('is written to no more until its time is over, whoever the next message is for', async () => {
    const bot = await startBot();
    try {
      for (const who of [people.midt, people.byen, people.syd]) await bot.teams.install(who);
      bot.connector.behave = (call) =>
        JSON.stringify(call.body ?? '').includes('report.submit') ? { kind: 'answer', status: 429 } : undefined;
      await bot.teams.install(people.coordinator);
      await until('the throttled ask', () => bot.log.some(({ text }) => text === 'a message could not be sent'));
      const posts = () => bot.connector.calls.filter(({ kind }) => kind === 'post').length;
      const before = posts();
      const { replies } = await bot.teams.say(people.midt, 'hjælp');
      expect({ replies, more: posts() - before }).toEqual({ replies: [], more: 0 });
      expect(bot.log.map(({ text }) => text)).toContain('a reply could not be sent');
    } finally {
      await bot.stop();
    }
  });
});
