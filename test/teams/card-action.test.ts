import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { BotUnderTest } from './bot-under-test';
import { cardOf } from './card-of';
import { actionsOf, textOf } from './card-text';
import { answer, askedAbout, good, own, pointer, reportsOf, startAskedBot } from './round';
import { people } from './teams-client';
import { until } from './until';

let bot: BotUnderTest & { askId: string };
beforeEach(async () => {
  bot = await startAskedBot();
});
afterEach(() => bot.stop());

const card = 'application/vnd.microsoft.card.adaptive';

/** Answers on the message of the ask itself, as Teams says which it was. */
const pressOnAsk = (number: string) =>
  bot.teams.press(people.coordinator, 'report.submit', { ...pointer(number), ...good }, { replyToId: bot.askId });
const changes = () => bot.connector.calls.filter(({ kind }) => kind === 'put');

describe('an answer', () => {
  it('is stored, and the reply is the next question, then the receipt', async () => {
    expect(askedAbout(cardOf(await bot.asked(people.coordinator)))).toBe('12');
    for (const [at, number] of own.entries()) {
      const { status, body } = await answer(bot, number);
      expect({ status, statusCode: body.statusCode, type: body.type }).toEqual({
        status: 200,
        statusCode: 200,
        type: card,
      });
      expect(await reportsOf(bot, number)).toHaveLength(1);
      expect(askedAbout(body.value)).toBe(own[at + 1]);
    }
    const { body } = await bot.teams.press(people.coordinator, 'ask.open', pointer('12'));
    expect(body.type).toBe(card);
  });

  it('ends in a receipt whose every line can be edited', async () => {
    let last: unknown;
    for (const number of own) last = (await answer(bot, number)).body.value;
    expect(textOf(last)).toContain('Tak. Dine 3 svar er modtaget.');
    const edits = actionsOf(last).filter(({ verb }) => verb === 'report.edit');
    expect(edits.map(({ data }) => data)).toEqual(own.map(pointer));

    const { body } = await bot.teams.press(people.coordinator, 'report.edit', edits[1]?.data);
    expect(askedAbout(body.value)).toBe('35');
    expect(textOf(body.value)).toContain(good.progress);
    await answer(bot, '35', { progress: 'Rettet.' });
    const reports = await reportsOf(bot, '35');
    expect(reports.map(({ progress }) => progress)).toEqual([good.progress, 'Rettet.']);
    expect(reports[1]?.supersedes).toBe(reports[0]?.id);
  });

  it('changes the message itself, so that it says the same tomorrow', async () => {
    const { body } = await pressOnAsk('12');
    const put = await until('the change of the message', () =>
      bot.connector.calls.find((c) => c.kind === 'put' && c.targetId === bot.askId),
    );
    expect(cardOf(put)).toEqual(body.value);
  });

  it('that follow each other while a change is on its way leave the last card standing, and none between is shown', async () => {
    let arrive = () => {};
    const arrived = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    bot.connector.behave = ({ kind }) =>
      kind === 'put' && changes().length === 0
        ? { kind: 'answer', body: { id: bot.askId }, after: arrived }
        : undefined;
    await pressOnAsk('12');
    await until('the first change', () => changes().length === 1);
    await pressOnAsk('35');
    const { body } = await pressOnAsk('37');
    expect(changes().map((change) => askedAbout(cardOf(change)))).toEqual(['35']);
    arrive();
    await until('the second change', () => changes().length === 2);
    expect(cardOf(changes()[1])).toEqual(body.value);
  });

  it('that follow each other while the limits of Teams hold a change back are one change', async () => {
    await bot.stop();
    bot = await startAskedBot({ limits: { perTenant: [], perConversation: [{ most: 1, seconds: 4 }] } });
    await pressOnAsk('12');
    const { body } = await pressOnAsk('35');
    await until('the change', () => changes().length > 0);
    expect(changes().map(cardOf)).toEqual([body.value]);
  });

  it('by a message that can no longer be changed is stored all the same', async () => {
    bot.connector.behave = ({ kind }) => (kind === 'put' ? { kind: 'answer', status: 404 } : undefined);
    const { status } = await pressOnAsk('12');
    expect(status).toBe(200);
    expect(await reportsOf(bot, '12')).toHaveLength(1);
  });

  it('"not mine" leaves it to the coordinator, and nothing is lost', async () => {
    const { body } = await bot.teams.press(people.coordinator, 'request.notMine', pointer('12'));
    expect(askedAbout(body.value)).toBe('35');
    const request = await bot.store.findRequest('hovedstaden-2024', pointer('12').roundId, '12');
    expect({ owner: request?.owner, returns: request?.returns.length }).toEqual({ owner: undefined, returns: 1 });
    await until('the notice', () =>
      bot.sentTo(people.coordinator).find((c) => textOf(cardOf(c)).includes('»Ikke mig«')),
    );
  });

  it('"unchanged" where nothing was reported asks for what is missing', async () => {
    const { status, body } = await bot.teams.press(people.coordinator, 'report.unchanged', pointer('12'));
    expect(status).toBe(200);
    expect(askedAbout(body.value)).toBe('12');
    expect(await reportsOf(bot, '12')).toHaveLength(0);
  });
});

describe('the same delivery twice', () => {
  it('is one report, one after the other', async () => {
    const press = () =>
      bot.teams.press(people.coordinator, 'report.submit', { ...pointer('12'), ...good }, { id: 'f:one' });
    const replies = [await press(), await press()];
    expect(replies.map(({ status }) => status)).toEqual([200, 200]);
    expect(await reportsOf(bot, '12')).toHaveLength(1);
  });

  it('is one report, both at once', async () => {
    const press = () =>
      bot.teams.press(people.coordinator, 'report.submit', { ...pointer('12'), ...good }, { id: 'f:one' });
    await Promise.all([press(), press(), press()]);
    expect(await reportsOf(bot, '12')).toHaveLength(1);
  });

  it('of an older answer after a newer one changes nothing', async () => {
    const press = (id: string, progress: string) =>
      bot.teams.press(people.coordinator, 'report.submit', { ...pointer('12'), ...good, progress }, { id });
    await press('f:one', 'Først.');
    await press('f:two', 'Så.');
    await press('f:one', 'Først.');
    expect((await reportsOf(bot, '12')).map(({ progress }) => progress)).toEqual(['Først.', 'Så.']);
  });

  it('is not what two answers without an id are', async () => {
    for (const progress of ['Først.', 'Så.']) {
      const { id: _, ...activity } = bot.teams.activity(people.coordinator);
      const action = { type: 'Action.Execute', verb: 'report.submit', data: { ...pointer('12'), ...good, progress } };
      await bot.teams.post({ ...activity, type: 'invoke', name: 'adaptiveCard/action', value: { action } });
    }
    expect((await reportsOf(bot, '12')).map(({ progress }) => progress)).toEqual(['Først.', 'Så.']);
  });

  it('is not needed for a double tap: the same answer twice is one report', async () => {
    await Promise.all([answer(bot, '12'), answer(bot, '12')]);
    expect(await reportsOf(bot, '12')).toHaveLength(1);
  });
});
