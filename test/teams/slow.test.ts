import { afterEach, describe, expect, it } from '@jest/globals';
import { da } from '../../src/words/da';
import { type BotUnderTest, startBot } from './bot-under-test';
import { cardOf } from './card-of';
import { textOf } from './card-text';
import { askedAbout, good, pointer, portfolioId, reportsOf, startAskedBot } from './round';
import { channelId, people } from './teams-client';
import { until } from './until';

let bot: BotUnderTest & { askId: string };
afterEach(async () => {
  letGo();
  end();
  await bot.stop();
});

let letGo = () => {};
let end = () => {};
/** From now on the store takes as long as the test likes. */
function slowStore() {
  bot.storeWaits = new Promise((go) => {
    letGo = () => {
      bot.storeWaits = undefined;
      go();
    };
  });
}

const { coordinator } = people;
const sentence = 'application/vnd.microsoft.activity.message';
const press = (number: string, change: object = {}, id?: string) =>
  bot.teams.press(
    coordinator,
    'report.submit',
    { ...pointer(number), ...good, ...change },
    { replyToId: bot.askId, ...(id ? { id } : {}) },
  );
const puts = () => bot.connector.calls.filter(({ kind }) => kind === 'put');
const repliesTo = (activityId: string) =>
  bot.connector.calls.filter(({ kind, targetId }) => kind === 'post' && targetId === activityId);

async function start() {
  bot = await startAskedBot({ patienceMs: 100 });
}

describe('an answer while the store is slow', () => {
  it('is acknowledged with what is true, leaves the card as it is, and turns it when it is stored', async () => {
    await start();
    const before = bot.sentTo(coordinator).length;
    slowStore();
    const { status, body } = await press('12');
    expect({ status, body }).toEqual({
      status: 200,
      body: { statusCode: 200, type: sentence, value: da.late.report },
    });
    expect(await reportsOf(bot, '12')).toHaveLength(0);
    expect(puts()).toEqual([]);

    letGo();
    const put = await until('the card', () => puts()[0]);
    expect(put.activityId).toBe(bot.askId);
    expect(askedAbout(cardOf(put))).toBe('35');
    expect(await reportsOf(bot, '12')).toHaveLength(1);
    expect(bot.sentTo(coordinator)).toHaveLength(before);
  });

  it('that is tapped again is one report, and both taps end at the same card', async () => {
    await start();
    slowStore();
    const taps = await Promise.all([press('12'), press('12')]);
    expect(taps.map(({ body }) => body.value)).toEqual([da.late.report, da.late.report]);
    letGo();
    await until('both', () => puts().length === 2);
    expect(puts().map((put) => askedAbout(cardOf(put)))).toEqual(['35', '35']);
    expect(await reportsOf(bot, '12')).toHaveLength(1);
  });

  it('that Teams delivers again is handled once, and the last delivery shows the card', async () => {
    await start();
    slowStore();
    await Promise.all([press('12', {}, 'f:slow'), press('12', {}, 'f:slow')]);
    letGo();
    await until('the card', () => puts().length === 1);
    const { body } = await press('12', {}, 'f:slow');
    expect(askedAbout(body.value)).toBe('35');
    expect(puts()).toHaveLength(1);
    expect(await reportsOf(bot, '12')).toHaveLength(1);
  });

  it('that lacks something comes back on the card with what was typed', async () => {
    await start();
    slowStore();
    await press('12', { phase: '', progress: 'Skrevet med omhu.' });
    letGo();
    const put = await until('the card', () => puts()[0]);
    expect(JSON.stringify(cardOf(put))).toContain('Skrevet med omhu.');
    expect(textOf(cardOf(put))).toContain('Vælg, hvor langt indsatsen er');
  });

  it('whose card can no longer be changed is shown in a message', async () => {
    await start();
    bot.connector.behave = ({ kind }) => (kind === 'put' ? { kind: 'answer', status: 404, body: {} } : undefined);
    slowStore();
    const { activityId } = await press('12');
    letGo();
    const [reply] = await until('the message', () => repliesTo(activityId).length > 0 && repliesTo(activityId));
    expect(reply && askedAbout(cardOf(reply))).toBe('35');
  });

  it('that somebody else has taken over meanwhile says so in a message, and no card is touched', async () => {
    await start();
    slowStore();
    const { body, activityId } = await bot.teams.press(
      coordinator,
      'report.submit',
      { portfolioId, roundId: 'hovedstaden-2024.tss.1999-01-01', number: '12', ...good },
      { replyToId: bot.askId },
    );
    expect(body.value).toBe(da.late.report);
    letGo();
    const [reply] = await until('the message', () => repliesTo(activityId).length > 0 && repliesTo(activityId));
    expect(textOf(cardOf(reply as never))).toContain('ændret i mellemtiden');
    expect(puts()).toEqual([]);
  });
});

describe('what else is slow', () => {
  it('a command is answered when its turn is over', async () => {
    await start();
    slowStore();
    const { status, replies, activityId } = await bot.teams.say(coordinator, 'mine');
    expect({ status, replies }).toEqual({ status: 200, replies: [] });
    letGo();
    await until('the reply', () => repliesTo(activityId).length === 1);
  });

  it('a button that asks for something answers in a message, with one acknowledgement', async () => {
    await start();
    slowStore();
    const asked = await bot.teams.press(coordinator, 'command.run', { text: 'status' });
    expect(asked.body.value).toBe(da.late.other);
    const paged = await bot.teams.press(coordinator, 'mine.page', { page: 1 });
    letGo();
    await until('both', () => repliesTo(asked.activityId).length + repliesTo(paged.activityId).length === 2);
    expect(puts()).toEqual([]);
  });

  it('a button in a channel changes no message that others read', async () => {
    await start();
    slowStore();
    const where = { channel: 'tss' };
    const pressed = await bot.teams.press(
      coordinator,
      'channel.connect',
      { committee: 'tss' },
      { where, replyToId: 'x' },
    );
    letGo();
    const [reply] = await until(
      'the reply',
      () => repliesTo(pressed.activityId).length > 0 && repliesTo(pressed.activityId),
    );
    expect(reply?.conversationId).toContain(channelId('tss'));
    expect(puts()).toEqual([]);
  });

  it('a look-up in Teams does not hold up the answer, and the person is known by it afterwards', async () => {
    bot = Object.assign(await startBot({ patienceMs: 100 }), { askId: '' });
    bot.connector.behave = ({ kind, targetId }) =>
      kind === 'member' ? { kind: 'answer', body: bot.connector.members.get(targetId ?? ''), delayMs: 400 } : undefined;
    const { status, replies, activityId } = await bot.teams.say(people.byen, 'mine');
    expect({ status, replies }).toEqual({ status: 200, replies: [] });
    const [reply] = await until('the reply', () => repliesTo(activityId).length > 0 && repliesTo(activityId));
    expect(textOf(cardOf(reply as never))).not.toContain(da.refused.noPortfolio);
  });

  it('is waited for when the bot stops', async () => {
    await start();
    slowStore();
    await press('12');
    const stopped = bot.app.stop();
    letGo();
    await stopped;
    expect(puts().map((put) => askedAbout(cardOf(put)))).toEqual(['35']);
  });
});

describe('a store that never answers', () => {
  const never = () => {
    bot.storeWaits = new Promise((go) => {
      end = go;
    });
    letGo = () => {
      bot.storeWaits = undefined;
    };
  };

  it('is said in a sentence, the card and what was typed on it stay, and it can be sent again', async () => {
    bot = await startAskedBot({ patienceMs: 100, storeTimeoutMs: 300 });
    never();
    const { body, activityId } = await press('12');
    expect(body.value).toBe(da.late.report);
    const [reply] = await until('the sentence', () => repliesTo(activityId).length > 0 && repliesTo(activityId));
    expect(reply?.body.text).toBe(da.refused.storeDownTyped);
    expect(puts()).toEqual([]);

    letGo();
    await press('12');
    await until('the answer', async () => (await reportsOf(bot, '12')).length === 1);
    await until('the card', () => puts().some((put) => askedAbout(cardOf(put)) === '35'));
  });

  it('is said at once where the turn can still say it', async () => {
    bot = await startAskedBot({ patienceMs: 5_000, storeTimeoutMs: 100 });
    never();
    expect((await press('12')).body).toEqual({ statusCode: 200, type: sentence, value: da.refused.storeDownTyped });
    const said = await bot.teams.say(coordinator, 'status');
    expect(said.replies.map((call) => textOf(cardOf(call)))).toEqual([expect.stringContaining(da.refused.storeDown)]);
  });

  it('does not hold up what others are sent for ever, nor the ticks that come after', async () => {
    bot = await startAskedBot({ patienceMs: 100, storeTimeoutMs: 200 });
    never();
    bot.app.start();
    await until('the tick that failed', () => bot.log.some(({ text }) => text.includes('a tick failed')));
    letGo();
    // The tick that follows asks whoever is new.
    await bot.teams.install(people.midt);
    await bot.asked(people.midt);
  });

  it('is not ready, which is said well before the store is given up', async () => {
    bot = await startAskedBot();
    never();
    const response = await fetch(`${bot.url}/readyz`);
    expect(response.status).toBe(503);
    expect(await response.json()).toEqual({ status: 'not ready', reasons: ['the store does not answer'] });
  });
});
