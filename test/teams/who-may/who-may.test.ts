import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BotUnderTest } from '../bot-under-test';
import { cardOf } from '../card-of';
import { textOf } from '../card-text';
import { pointer, portfolioId, roundId, startAskedBot } from '../round';
import { objectIdOf, people } from '../teams-client';

let bot: BotUnderTest;
const tss = { channel: 'tss' };
beforeAll(async () => {
  bot = await startAskedBot();
  await bot.teams.install(people.byen);
  await bot.teams.say(people.coordinator, 'tilknyt TSS', tss);
});
afterAll(() => bot.stop());

let before: { portfolio: unknown; initiative: unknown };
beforeAll(async () => {
  const initiative = await bot.store.findInitiative(portfolioId, '12');
  before = { portfolio: await bot.store.findPortfolio(portfolioId), initiative };
});

const read = async (...args: Parameters<BotUnderTest['teams']['say']>) => {
  const { status, replies } = await bot.teams.say(...args);
  expect(status).toBe(200);
  return textOf(cardOf(replies[0]));
};

const steering = [
  'start runde Byen',
  'påmind TSS',
  'luk runde TSS',
  'udgiv TSS',
  'tildel 12 x@example.com',
  'mangler TSS',
  'historik 12',
  'flyt 12 til Byen',
  'omdøb TSS til TVS',
  'afløs TSS med Byen',
  'nedlæg TSS',
  'genåbn TSS',
];
/** How portfolio.json calls people. */
const names = /Indsatsejer|midt@example|Rollen/;

describe('steering is for coordinators', () => {
  it.each(steering)('an owner who writes »%s« is refused, and nothing changes', async (command) => {
    const said = await read(people.byen, command);
    expect(said).toMatch(/koordinator|kan jeg ikke|må/i);
    expect(said).not.toMatch(names);
    expect((await bot.store.findRound(portfolioId, roundId))?.state.kind).toBe('open');
    expect(await bot.store.findPortfolio(portfolioId)).toEqual(before.portfolio);
    expect(await bot.store.findInitiative(portfolioId, '12')).toEqual(before.initiative);
  });

  it.each(steering.filter((c) => !c.startsWith('tildel')))(
    'a member in the channel who writes »%s« is refused',
    async (command) => {
      expect(await read(people.member, command, tss)).not.toMatch(/Mangler svar|er i gang|Overblikket/);
      expect((await bot.store.findRound(portfolioId, roundId))?.state.kind).toBe('open');
    },
  );

  it('a stranger cannot connect a channel', async () => {
    await read(people.stranger, 'tilknyt Byen', { channel: 'byen' });
    expect((await bot.store.listChannels(portfolioId)).map((c) => c.committeeId)).toEqual(['tss']);
  });
});

describe('reading', () => {
  it('an owner sees their own initiatives and no others', async () => {
    expect(await read(people.byen, 'vis 12')).not.toContain('henvisningspraksis');
    expect(await read(people.byen, 'status')).not.toContain('43 indsatser');
  });

  it('a member of the channel sees its committee, in the channel', async () => {
    expect(await read(people.member, 'status', tss)).toContain('8 indsatser');
    expect(await read(people.member, 'vis 12', tss)).toContain('henvisningspraksis');
    expect(await read(people.member, 'vis 2', tss)).not.toContain('BUC');
    expect(await read(people.member, 'status Byen', tss)).not.toContain('Klynge Byen');
    expect(await read(people.member, 'status')).not.toContain('indsatser ·');
  });

  it('not even a coordinator gets another committee’s initiatives into a channel, nor anybody’s name', async () => {
    expect(await read(people.coordinator, 'vis 2', tss)).not.toContain('BUC');
    expect(await read(people.coordinator, 'vis 12', tss)).not.toMatch(names);
    expect(await read(people.coordinator, 'mangler', tss)).not.toMatch(names);
  });

  it('a stranger is refused without a name', async () => {
    for (const command of ['status', 'vis 12', 'mangler TSS', 'plan', 'mine', 'oversigt']) {
      const said = await read(people.stranger, command);
      expect(said).not.toMatch(names);
      expect(said).not.toContain('henvisningspraksis');
    }
  });

  it('a summary is not opened from elsewhere', async () => {
    const { body } = await bot.teams.press(people.stranger, 'summary.page', { portfolioId, roundId, page: 1 });
    expect(textOf(body.value)).not.toContain('henvisningspraksis');
  });

  it.each([
    ['no object id', {}],
    ['an object id of zeros', { aadObjectId: '00000000-0000-0000-0000-000000000000' }],
    ['a mail for an object id', { aadObjectId: 'koordinator@example.com' }],
    ['an object id with something behind it', { aadObjectId: `${objectIdOf(people.coordinator)}\n` }],
  ])('a sender with %s is a stranger, whatever else they claim', async (_, claimed) => {
    const { from, ...activity } = bot.teams.activity(people.coordinator);
    const { aadObjectId: __, ...rest } = from as Record<string, unknown>;
    const { replies } = await bot.teams.post({
      ...activity,
      from: { ...rest, ...claimed },
      type: 'message',
      text: 'mine',
    });
    expect(textOf(cardOf(replies[0]))).toContain('ikke knyttet');
    expect(await bot.store.findPerson('00000000-0000-0000-0000-000000000000')).toBeUndefined();
  });

  it('nobody is somebody by saying so: the object id of the sender decides', async () => {
    const { id: _, ...activity } = bot.teams.activity(people.stranger);
    const forged = { ...activity, type: 'message', text: 'mangler TSS', value: { aadObjectId: people.coordinator } };
    const { replies } = await bot.teams.post({ ...forged, id: 'f:forged' });
    expect(textOf(cardOf(replies[0]))).not.toContain('Mangler svar');
    expect((await bot.teams.press(people.stranger, 'ask.open', pointer('12'))).body.value).toBeDefined();
  });
});
