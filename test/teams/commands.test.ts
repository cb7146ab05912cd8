import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { askTime, type BotUnderTest, startBot } from './bot-under-test';
import { cardOf } from './card-of';
import { actionsOf, textOf } from './card-text';
import { people, type Where } from './teams-client';

let bot: BotUnderTest;
beforeAll(async () => {
  bot = await startBot();
  await bot.teams.install(people.coordinator);
  await bot.asked(people.coordinator);
});
afterAll(() => bot.stop());

/** What the coordinator reads when they write this. */
async function reply(text: string, where: Where = 'chat') {
  const { status, replies } = await bot.teams.say(people.coordinator, text, where);
  expect(status).toBe(200);
  expect(replies).toHaveLength(1);
  return textOf(cardOf(replies[0]));
}

const tss = { channel: 'tss' };
// In this order: a round runs from being started to being published.
const said: [string, string, Where, string | RegExp][] = [
  ['hjælp', 'help', 'chat', 'Det kan du skrive'],
  ['status', 'overview', 'chat', '43 indsatser'],
  ['status TSS', 'status for TSS', 'chat', 'Runde i gang: 0 af'],
  ['vis 12', 'show 12', 'chat', '12'],
  ['mine', 'my initiatives', 'chat', 'Dine indsatser'],
  ['mangler TSS', 'missing TSS', 'chat', 'Mangler svar · TSS'],
  ['plan', 'calendar', 'chat', 'Plan for statusrunder'],
  ['start runde TSS', 'start round TSS', 'chat', 'TSS har allerede en runde i gang'],
  ['start runde Byen frist 1/10', 'start round Byen due 1/10', 'chat', /Byen (er i gang|har allerede)/],
  ['påmind TSS', 'remind TSS', 'chat', 'får en påmindelse til TSS'],
  ['tildel 41 midt@example.com', 'assign 41 to midt@example.com', 'chat', 'Ny tovholder: midt@example.com'],
  ['tilknyt TSS', 'connect TSS', tss, 'Kanalen er tilknyttet TSS'],
  ['status', 'status', tss, 'Tværsektoriel Strategisk Styregruppe'],
  ['vis 12', 'show 12', tss, '12'],
  ['mangler', 'missing', tss, 'Mangler svar · TSS'],
];

describe('every command, in Danish and in English', () => {
  it.each(said)('»%s« and »%s«', async (da, en, where, expected) => {
    expect(await reply(da, where)).toMatch(expected);
    expect(await reply(en, where)).toMatch(expected);
  });

  it('»luk runde« and »close round«, which close it', async () => {
    expect(await reply('luk runde TSS')).toContain('Runden for TSS er lukket med 0 af');
    expect(await reply('close round TSS')).toContain('TSS har ingen runde i gang');
  });

  it('»udgiv« and »publish«, which post it once', async () => {
    expect(await reply('udgiv TSS')).toContain('Overblikket ligger');
    expect(await reply('publish TSS')).toContain('Overblikket ligger allerede i kanalen for TSS');
    const posts = bot.connector.calls.filter(
      (c) => c.kind === 'post' && c.conversationId === '19:tss@thread.tacv2' && c.targetId === undefined,
    );
    expect(posts).toHaveLength(1);
  });
});

describe('what is not quite a command', () => {
  it('gets the nearest one, to press', async () => {
    const { replies } = await bot.teams.say(people.coordinator, 'tilkynt TSS');
    expect(textOf(cardOf(replies[0]))).toContain('Mente du »tilknyt«?');
  });

  it.each([
    ['vis', 'Hvilken indsats?'],
    ['vis 999', 'Der er ingen indsats »999«'],
    ['status Rådet', 'Jeg kender ikke udvalget »Rådet«'],
    ['mangler', 'Hvilket udvalg?'],
    ['start runde Nord frist i overmorgenen', 'Jeg forstår ikke datoen'],
    ['start runde Nord frist 31/2', 'Jeg forstår ikke datoen'],
    ['start runde Nord frist 1/1 2020', 'er allerede gået'],
    ['tildel 12', 'Skriv fx »tildel 1 @navn«.'],
    ['tildel 12 Rolle Ukendt', 'Jeg kan ikke finde »Rolle Ukendt«'],
    ['tilknyt TSS', 'i udvalgets kanal'],
    ['x'.repeat(10_000), 'Det forstod jeg ikke'],
  ])('%s', async (text, sentence) => {
    expect(await reply(text)).toContain(sentence);
  });

  it.each(['mine', 'tildel 12 midt@example.com'])('»%s« in a channel is for the chat', async (text) => {
    expect(await reply(text, tss)).toContain('i vores egen chat');
  });

  it('another committee than the channel’s is not told of there', async () => {
    for (const text of ['status Byen', 'mangler Byen']) {
      expect(await reply(text, tss)).toContain('Her i kanalen gælder det kun kanalens eget udvalg.');
    }
    expect(await reply('vis 2', tss)).toContain('i vores egen chat');
    expect(await reply('hvem ejer 37', tss)).toContain('Skriv det til mig i vores egen chat.');
  });

  it('a list that was asked for by its ends keeps what was asked for from page to page', async () => {
    const { replies } = await bot.teams.say(people.coordinator, 'oversigt efter slut');
    const card = cardOf(replies[0]);
    expect(textOf(card)).toMatch(/Efter slutdato · Sundhedsaftalen[^·]* · 43 af 43/);
    const next = actionsOf(card).find(({ verb }) => verb === 'list.page');
    expect(next?.data).toEqual({ only: 'byEnd', page: 2 });
    const { body } = await bot.teams.press(people.coordinator, 'list.page', next?.data);
    expect(textOf(body.value)).toMatch(/Efter slutdato(.|\n)*side 2 af/);
    const within = { only: 'expiring', within: '2. kvartal 2025', page: 1 };
    const { body: expiring } = await bot.teams.press(people.coordinator, 'list.page', within);
    expect(textOf(expiring.value)).toMatch(/Udløber 2\. kvartal 2025 · .*\n(.|\n)*1\. april 2025 til 30\. juni 2025/);
    const { body: bad } = await bot.teams.press(people.coordinator, 'list.page', { only: 'secrets', page: 1 });
    expect(textOf(bad.value)).toContain('Den knap kender jeg ikke');
  });

  it('comes as a button, and is answered below the card', async () => {
    const { status, body, replies } = await bot.teams.press(people.coordinator, 'command.run', { text: 'plan' });
    expect(status).toBe(200);
    expect(body).toEqual({
      statusCode: 200,
      type: 'application/vnd.microsoft.activity.message',
      value: 'Svaret står herunder.',
    });
    expect(textOf(cardOf(replies[0]))).toContain('Plan for statusrunder');
  });
});

describe('a mention', () => {
  it('assigns the initiative to the object id that Teams tells, not to what is typed', async () => {
    bot.clock.set(askTime);
    const { replies } = await bot.teams.say(people.coordinator, 'tildel 40', 'chat', people.syd);
    expect(textOf(cardOf(replies[0]))).toContain('Ny tovholder');
    const initiative = await bot.store.findInitiative('hovedstaden-2024', '40');
    expect(initiative?.owner?.person).toBe('00000000-0000-0000-0000-0000000000d5');
  });
});
