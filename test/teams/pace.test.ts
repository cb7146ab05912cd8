import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { da } from '../../src/words/da';
import type { BotUnderTest } from './bot-under-test';
import { startBot } from './bot-under-test';
import { answer, own, reportsOf, startAskedBot } from './round';
import { people } from './teams-client';

let bot: BotUnderTest;
beforeEach(async () => {
  bot = await startAskedBot({ mostActivities: 40 });
});
afterEach(() => bot.stop());

describe('somebody who is faster than anybody can be', () => {
  const flood = (times: number) => Promise.all(Array.from({ length: times }, () => bot.teams.say(people.syd, 'hjælp')));

  it('is told once, then met with silence, and the others are answered all the while', async () => {
    const said = await flood(100);
    const replies = said.flatMap(({ replies }) => replies);
    expect(said.every(({ status }) => status < 300)).toBe(true);
    expect(replies).toHaveLength(41);
    expect(replies.filter((reply) => JSON.stringify(reply.body).includes(da.refused.tooFast))).toHaveLength(1);
    await answer(bot, own[0] ?? '');
    expect(await reportsOf(bot, own[0] ?? '')).toHaveLength(1);
  });

  it('gets the same sentence for a tap, which is not carried out', async () => {
    await Promise.all(Array.from({ length: 60 }, () => bot.teams.say(people.coordinator, 'hjælp')));
    const { status, body } = await answer(bot, own[1] ?? '');
    expect({ status, value: body.value }).toEqual({ status: 200, value: da.refused.tooFast });
    expect(await reportsOf(bot, own[1] ?? '')).toEqual([]);
  });
});

describe('an object id that no directory gives', () => {
  it.each(['admin', '../../people', '00000000', ''])('%j is nobody', async (aadObjectId) => {
    await bot.stop();
    bot = await startBot();
    const activity = bot.teams.activity(people.coordinator);
    const from = { ...(activity.from as object), aadObjectId };
    const { status, replies } = await bot.teams.post({ ...activity, from, type: 'message', text: 'status' });
    expect(status).toBe(200);
    expect(JSON.stringify(replies)).toContain(da.refused.noPortfolio);
    expect(await bot.store.listPeople()).toEqual([]);
  });
});
