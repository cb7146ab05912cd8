import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type BotUnderTest, startBot } from './bot-under-test';
import { cardOf } from './card-of';
import { textOf } from './card-text';
import { good, pointer, portfolioId, reportsOf, roundId } from './round';
import { objectIdOf, people } from './teams-client';

let bot: BotUnderTest;
beforeEach(async () => {
  bot = await startBot({ sendTimeoutMs: 200 });
});
afterEach(() => bot.stop());

describe('a reply that Teams does not take', () => {
  it.each([500, 502, 503, 504, 408, 429])('with %i is posted once, and what was asked for is done', async (status) => {
    bot.connector.behave = ({ kind }) => (kind === 'post' ? { kind: 'answer', status } : undefined);
    const said = await bot.teams.say(people.coordinator, 'tildel 12 midt@example.com');
    expect({ status: said.status, posts: said.replies.length }).toEqual({ status: 200, posts: 1 });
    expect((await bot.store.findInitiative(portfolioId, '12'))?.owner?.person).toBe('midt@example.com');
  });

  it('because the connection was cut is posted once', async () => {
    bot.connector.behave = ({ kind }) => (kind === 'post' ? { kind: 'reset', recorded: true } : undefined);
    const { status, replies } = await bot.teams.say(people.coordinator, 'hjælp');
    expect({ status, posts: replies.length }).toEqual({ status: 200, posts: 1 });
  });

  it('is given up when there is no answer, as is asking who somebody is', async () => {
    bot.connector.behave = () => ({ kind: 'hang' });
    const began = performance.now();
    const { status, replies } = await bot.teams.say(people.coordinator, 'hjælp');
    expect({ status, posts: replies.length }).toEqual({ status: 200, posts: 1 });
    expect(performance.now() - began).toBeLessThan(3_000);
  });

  it('to a button does not undo the answer: it is in the reply to the press itself', async () => {
    await bot.teams.install(people.coordinator);
    await bot.asked(people.coordinator);
    bot.connector.behave = () => ({ kind: 'answer', status: 502 });
    const { body } = await bot.teams.press(people.coordinator, 'report.submit', { ...pointer('12'), ...good });
    expect(body.type).toBe('application/vnd.microsoft.card.adaptive');
    expect(await reportsOf(bot, '12')).toHaveLength(1);
  });
});

describe('who is not known', () => {
  it.each([undefined, null, ''])(
    'with the object id %j is refused, and is nobody to the store',
    async (aadObjectId) => {
      const activity = bot.teams.activity(people.coordinator);
      const from = { id: '29:c1', name: 'Rollen C1', aadObjectId };
      const { status, replies } = await bot.teams.post({ ...activity, from, type: 'message', text: 'mangler TSS' });
      expect(status).toBe(200);
      expect(textOf(cardOf(replies[0]))).toContain('Tal med din koordinator');
      expect(await bot.store.listPeople()).toEqual([]);
    },
  );

  it('is refused a button as well, with HTTP 200 and a card', async () => {
    const activity = bot.teams.activity(people.coordinator);
    const action = { type: 'Action.Execute', verb: 'report.submit', data: { ...pointer('12'), ...good } };
    const { status, body } = await bot.teams.post({
      ...activity,
      from: { id: '29:c1' },
      type: 'invoke',
      name: 'adaptiveCard/action',
      value: { action },
    });
    expect(status).toBe(200);
    expect(textOf(body.value)).toContain('Tal med din koordinator');
    expect(await reportsOf(bot, '12')).toHaveLength(0);
  });

  it('is not made a coordinator by a user id, a name or a principal name that the message claims', async () => {
    const activity = bot.teams.activity(people.stranger);
    const from = { id: '29:c1', name: 'Rollen C1', aadObjectId: objectIdOf(people.stranger) };
    const { replies } = await bot.teams.post({
      ...activity,
      from: { ...from, userPrincipalName: 'koordinator@example.com' },
      type: 'message',
      text: 'start runde Byen',
    });
    expect(textOf(cardOf(replies[0]))).toContain('Tal med din koordinator');
  });

  it('is the same person in capital letters', async () => {
    const activity = bot.teams.activity(people.coordinator);
    const from = { id: '29:c1', aadObjectId: objectIdOf(people.coordinator).toUpperCase() };
    const { replies } = await bot.teams.post({ ...activity, from, type: 'message', text: 'mangler TSS' });
    expect(textOf(cardOf(replies[0]))).toContain('Mangler svar · TSS');
  });
});

describe('a card of an earlier round', () => {
  it('is not answered when the committee asks again already: the newer card is the one to answer', async () => {
    await bot.teams.install(people.coordinator);
    await bot.asked(people.coordinator);
    await bot.teams.say(people.coordinator, 'luk runde TSS');
    await bot.teams.say(people.coordinator, 'start runde TSS');
    const { body } = await bot.teams.press(people.coordinator, 'report.submit', { ...pointer('12'), ...good });
    expect(textOf(body.value)).toContain('Spørgsmålet er ikke længere åbent');
    expect(await reportsOf(bot, '12')).toHaveLength(0);
  });
});

describe('a card in a channel', () => {
  it('asks nobody anything, and the post it stands in stays as it is', async () => {
    await bot.teams.install(people.coordinator);
    await bot.asked(people.coordinator);
    const channel = { channel: 'tss' };
    await bot.teams.say(people.coordinator, 'tilknyt TSS', channel);
    for (const verb of ['ask.open', 'report.edit', 'report.submit', 'report.unchanged', 'request.notMine']) {
      const data = { ...pointer('12'), ...good };
      const { status, body } = await bot.teams.press(people.coordinator, verb, data, {
        where: channel,
        replyToId: 'act-of-the-summary',
      });
      expect(status).toBe(200);
      expect(textOf(body.value)).toContain('i vores egen chat');
    }
    expect(await reportsOf(bot, '12')).toHaveLength(0);
    expect(bot.connector.calls.filter(({ kind }) => kind === 'put')).toEqual([]);
    expect((await bot.store.findRound(portfolioId, roundId))?.state.kind).toBe('open');
  });
});

describe('a store that goes down', () => {
  it.each(['status', 'mine', 'påmind TSS', 'vis 12'])('is said in a sentence to whoever writes »%s«', async (text) => {
    bot.storeIsDown = true;
    const { status, replies } = await bot.teams.say(people.coordinator, text);
    expect(status).toBe(200);
    expect(replies.map((call) => textOf(cardOf(call)))).toEqual([expect.stringContaining('Prøv igen om lidt')]);
  });

  it('during an installation is not said, and whoever writes afterwards is known', async () => {
    bot.storeIsDown = true;
    expect((await bot.teams.install(people.coordinator)).status).toBe(200);
    bot.storeIsDown = false;
    await bot.teams.say(people.coordinator, 'mine');
    expect((await bot.asked(people.coordinator)).conversationId).toBe('a:chat-c1');
  });

  it('between two ticks loses none of them', async () => {
    await bot.teams.install(people.coordinator);
    await bot.asked(people.coordinator);
    bot.storeIsDown = true;
    await bot.teams.press(people.coordinator, 'report.submit', { ...pointer('12'), ...good });
    bot.storeIsDown = false;
    await bot.teams.press(people.coordinator, 'report.submit', { ...pointer('12'), ...good });
    expect(await reportsOf(bot, '12')).toHaveLength(1);
  });
});
