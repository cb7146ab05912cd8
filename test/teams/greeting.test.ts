import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type BotUnderTest, startBot } from './bot-under-test';
import { cardOf } from './card-of';
import { textOf } from './card-text';
import { people } from './teams-client';

let bot: BotUnderTest;
// Before the round, so that a greeting is all there is to say.
beforeEach(async () => {
  bot = await startBot({ at: '2024-09-10T08:00:00.000Z' });
});
afterEach(() => bot.stop());

const greetings = () => bot.connector.messages().filter((call) => textOf(cardOf(call)).includes('jeg er Statusrunde'));
const five = [1, 2, 3, 4, 5];

describe('an installation', () => {
  it('delivered five times in a row is greeted once, in the chat, by a card in Danish', async () => {
    for (const _ of five) expect((await bot.teams.install(people.byen)).status).toBe(200);
    expect(greetings()).toHaveLength(1);
    expect(textOf(cardOf(greetings()[0]))).toContain('Før hvert møde spørger jeg dig');
  });

  it('delivered five times at once is greeted once', async () => {
    await Promise.all(five.map(() => bot.teams.install(people.byen)));
    expect(greetings()).toHaveLength(1);
  });

  it('of the same activity delivered five times at once is greeted once', async () => {
    await Promise.all(five.map(() => bot.teams.install(people.byen, 'chat', 'add', 'f:same')));
    expect(greetings()).toHaveLength(1);
  });

  it('of two people at once greets both', async () => {
    await Promise.all([people.byen, people.syd].flatMap((who) => five.map(() => bot.teams.install(who))));
    expect(greetings()).toHaveLength(2);
  });

  it('in a channel is greeted once, whoever of the team it is delivered for', async () => {
    const members = [people.byen, people.syd, people.member];
    await Promise.all(members.flatMap((who) => five.map(() => bot.teams.install(who, { channel: 'tss' }))));
    for (const who of members) await bot.teams.install(who, { channel: 'tss' });
    expect(greetings()).toHaveLength(1);
  });

  it('in a channel says who added the bot, as Teams tells', async () => {
    await bot.teams.install(people.coordinator, { channel: 'tss' });
    expect(textOf(cardOf(greetings()[0]))).toContain('Rollen C1 har tilføjet mig her.');
    await bot.teams.install(people.stranger, { channel: 'byen' });
    expect(textOf(cardOf(greetings()[1]))).toMatch(/Rollen F6 har tilføjet mig her[\s\S]*@Statusrunde tilknyt/);
  });

  it('after an uninstallation is greeted again', async () => {
    await bot.teams.install(people.byen);
    await bot.teams.install(people.byen, 'chat', 'remove');
    await bot.teams.install(people.byen);
    expect(greetings()).toHaveLength(2);
  });

  it('keeps where to write to, and forgets it when the bot is uninstalled', async () => {
    const address = async () => (await bot.store.listPeople())[0]?.address?.conversationId;
    await bot.teams.install(people.byen);
    expect(await address()).toBe('a:chat-d4');
    await bot.teams.install(people.byen, 'chat', 'remove');
    expect(await address()).toBeUndefined();
  });

  it('asks for the principal name once and keeps it', async () => {
    await bot.teams.install(people.byen);
    await bot.teams.say(people.byen, 'mine');
    expect(bot.connector.calls.filter(({ kind }) => kind === 'member')).toHaveLength(1);
    expect((await bot.store.listPeople())[0]?.upn).toBe('byen@example.com');
  });
});

describe('a channel', () => {
  const tss = { channel: 'tss' };
  const greeted = (at: BotUnderTest) =>
    at.connector.messages().filter((call) => textOf(cardOf(call)).includes('jeg er Statusrunde')).length;

  it('is greeted once by all processes on one store, after a restart too, and anew when the bot is added anew', async () => {
    const dataDir = mkdtempSync(path.join(tmpdir(), 'statusrunde-greeting-'));
    const start = () => startBot({ greetsAgain: false, storeAt: { kind: 'embedded', dataDir } });
    try {
      const before = await start();
      for (const _ of five) await before.teams.install(people.coordinator, tss);
      expect(greeted(before)).toBe(1);
      await before.stop();

      const after = await start();
      for (const who of [people.coordinator, people.member]) await after.teams.install(who, tss);
      await after.teams.install(people.coordinator, tss, 'add-upgrade');
      expect(greeted(after)).toBe(0);
      await after.teams.install(people.coordinator, { channel: 'byen' });
      await after.teams.install(people.coordinator, tss, 'remove');
      await after.teams.install(people.coordinator, tss);
      expect(greeted(after)).toBe(2);
      await after.stop();
    } finally {
      rmSync(dataDir, { recursive: true, force: true });
    }
  });
});

describe('other activities', () => {
  it.each(['conversationUpdate', 'messageReaction', 'typing', 'event', 'endOfConversation'])(
    '%s is taken without a word',
    async (type) => {
      const { status, replies } = await bot.teams.post({ ...bot.teams.activity(people.byen), type });
      expect({ status, replies }).toEqual({ status: 200, replies: [] });
    },
  );
});
