import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { cardOf } from './card-of';
import { actionsOf, textOf } from './card-text';
import { answer, pointer, portfolioId, reportsOf, roundId, startAskedBot } from './round';
import { objectIdOf, people, type Somebody, type Where } from './teams-client';
import { until } from './until';

let bot: Awaited<ReturnType<typeof startAskedBot>>;
beforeEach(async () => {
  bot = await startAskedBot();
});
afterEach(() => bot.stop());

async function read(who: Somebody, text: string, where: Where = 'chat', ...mentioned: Somebody[]): Promise<string> {
  const { status, replies } = await bot.teams.say(who, text, where, ...mentioned);
  expect(status).toBe(200);
  return textOf(cardOf(replies[0]));
}
const ownerOf = async (number: string) => (await bot.store.findInitiative(portfolioId, number))?.owner?.person;
const absencesOf = async (who: Somebody) => (await bot.store.findPerson(objectIdOf(who)))?.absences;
const { coordinator, midt, syd, member, stranger } = people;

describe('»sprog en«', () => {
  it('makes every word to this person English, and none to others', async () => {
    expect(await read(coordinator, 'sprog en')).toContain('From now on I write to you in English.');
    expect(await read(coordinator, 'status')).toContain('43 initiatives');
    expect(await read(coordinator, 'vis 999')).toContain('There is no initiative');
    expect(textOf((await answer(bot, '12', { progress: '' })).body.value)).toContain('Write briefly');
    const receipt = textOf((await answer(bot, '12')).body.value);
    expect(receipt).toContain('How is it going?');
    expect(receipt).not.toContain('Indsend');
    expect(await read(midt, 'hjælp')).toContain('Det kan du skrive');
  });

  it('leaves a channel in the portfolio’s language', async () => {
    await read(coordinator, 'language english');
    expect(await read(coordinator, 'status', { channel: 'tss' })).toContain('Kanalen er ikke tilknyttet');
    expect(await read(coordinator, 'sprog en', { channel: 'tss' })).toContain('i vores egen chat');
  });

  it('says in their language that the store is down', async () => {
    await read(coordinator, 'sprog en');
    await read(coordinator, 'plan');
    bot.storeIsDown = true;
    expect(await read(coordinator, 'status')).toContain('Try again');
    const { body } = await bot.teams.press(coordinator, 'ask.open', pointer('12'));
    expect(body.value).toContain('Try again');
  });

  it('is for everybody, and back again', async () => {
    expect(await read(stranger, 'language en')).toContain('in English');
    expect(await read(stranger, 'status')).toContain('You are not connected');
    expect(await read(stranger, 'language danish')).toContain('skriver jeg dansk');
    expect(await read(stranger, 'sprog')).toContain('Hvilket sprog');
  });

  it('of a language there is not lists those there are, each a button', async () => {
    const { replies } = await bot.teams.say(coordinator, 'sprog fransk');
    expect(textOf(cardOf(replies[0]))).toContain('»fransk« kan jeg ikke skrive på. Jeg kan: Dansk, Engelsk.');
    const [, english] = actionsOf(cardOf(replies[0]));
    const pressed = await bot.teams.press(coordinator, 'command.run', english?.data);
    expect(textOf(cardOf(pressed.replies[0]))).toContain('in English');
  });

  it('asks in their language', async () => {
    await read(midt, 'sprog en');
    await read(coordinator, 'tildel 34 @', 'chat', midt);
    const asked = await bot.asked(midt);
    expect(textOf(cardOf(asked))).toContain('How is it going?');
  });
});

describe('»fravær«', () => {
  it('takes a deputy by mention, and says back the days it understood', async () => {
    const said = await read(coordinator, 'fravær 1/10-4/10 @', 'chat', midt);
    expect(said).toContain('Fravær fra tirsdag 1. oktober til fredag 4. oktober.');
    expect(said).toContain('Jeg spørger Rollen D2 imens.');
    expect(await absencesOf(coordinator)).toMatchObject([
      { from: '2024-10-01', to: '2024-10-04', deputy: { person: objectIdOf(midt) } },
    ]);
  });

  it('takes two mentions from a coordinator: who is away, and who answers', async () => {
    await read(coordinator, 'tildel 41 @', 'chat', syd);
    const said = await read(coordinator, 'absence week 43 for @ @', 'chat', syd, midt);
    expect(said).toMatch(/Rollen D5 er fraværende fra mandag 21. oktober/);
    expect(await absencesOf(syd)).toMatchObject([{ deputy: { person: objectIdOf(midt) } }]);
    expect(await absencesOf(coordinator)).toBeUndefined();
  });

  it('for another is refused from whoever is no coordinator, and from a stranger for themselves', async () => {
    await read(coordinator, 'tildel 41 @', 'chat', syd);
    expect(await read(syd, 'fravær 1/10-4/10 for @ @', 'chat', coordinator, syd)).toContain('kun en koordinator');
    expect(await read(stranger, 'fravær 1/10-4/10')).toContain('ikke knyttet til');
    expect([await absencesOf(coordinator), await absencesOf(stranger)]).toEqual([undefined, undefined]);
  });

  it('lets the deputy answer on a card of their own, exactly what they stand in for', async () => {
    await read(member, 'hej');
    await read(coordinator, 'fravær i dag til 4/10 @', 'chat', member);
    expect((await answer(bot, '34', {}, member)).body.value).toBeDefined();
    expect(await reportsOf(bot, '34')).toEqual([]);
    await answer(bot, '12', {}, member);
    expect(await reportsOf(bot, '12')).toMatchObject([{ by: objectIdOf(member) }]);
    await answer(bot, '35', {}, stranger);
    expect(await reportsOf(bot, '35')).toEqual([]);
    await read(coordinator, 'fravær slut');
    await answer(bot, '35', {}, member);
    expect(await reportsOf(bot, '35')).toEqual([]);
  });
});

describe('»Ikke mig«', () => {
  it('opens a page with a people picker, a name or mail, and the way back', async () => {
    const { body } = await bot.teams.press(coordinator, 'request.toWhom', pointer('12'), { replyToId: bot.askId });
    expect(textOf(body.value)).toContain('Hvem skal svare?');
    expect(JSON.stringify(body.value)).toContain('graph.microsoft.com/users');
    expect(actionsOf(body.value).map(({ verb }) => verb)).toEqual(['request.handOver', 'ask.open', 'request.notMine']);
    const back = actionsOf(body.value).find(({ verb }) => verb === 'ask.open');
    const { body: question } = await bot.teams.press(coordinator, 'ask.open', back?.data);
    const submit = actionsOf(question.value).find(({ verb }) => verb === 'report.submit');
    expect(submit?.data).toMatchObject(pointer('12'));
  });

  it('gives the initiative to whom a picker names, who is asked, and the coordinator is told', async () => {
    // Time stands still here: what is given on comes after what was asked, and the ask must have been written down.
    await until('the ask is written down', async () => {
      const ask = await bot.store.findAsk(portfolioId, roundId, objectIdOf(coordinator));
      return ask?.messages.some(({ delivery }) => delivery.kind === 'sent');
    });
    bot.clock.pass(5);
    await read(member, 'hej');
    const picked = { ...pointer('12'), person: objectIdOf(member).toUpperCase() };
    const { body } = await bot.teams.press(coordinator, 'request.handOver', picked);
    expect(textOf(body.value)).toContain('Indsats 12 er givet videre til Rollen E5.');
    expect(await ownerOf('12')).toBe(objectIdOf(member));
    const asked = await bot.asked(member);
    expect(actionsOf(cardOf(asked))[0]?.data).toMatchObject(pointer('12'));
    await until('the notice', () =>
      bot.sentTo(coordinator).find((call) => textOf(cardOf(call)).includes('Rollen C1 har givet indsatsen videre')),
    );
  });

  it('keeps somebody the bot has never met by their object id, and calls them no number', async () => {
    const unmet = '00000000-0000-4000-8000-00000000abcd';
    const { body } = await bot.teams.press(coordinator, 'request.handOver', { ...pointer('12'), person: unmet });
    expect(textOf(body.value)).toContain('givet videre til en ny kollega');
    expect(await ownerOf('12')).toBe(unmet);
    await until('the notice', () =>
      bot.sentTo(coordinator).find((call) => textOf(cardOf(call)).includes('En ny kollega kan ikke få besked endnu')),
    );
  });

  it.each([
    ['another’s request', midt, pointer('12')],
    ['a number that is not in the round', coordinator, pointer('999')],
    ['another round', coordinator, { ...pointer('12'), roundId: 'hovedstaden-2024.tss.2024-12-06' }],
    ['another portfolio', coordinator, { ...pointer('12'), portfolioId: 'other' }],
    ['an id that is none', coordinator, { ...pointer('12'), roundId: '../..' }],
  ])('changes nothing for %s', async (_, who, data) => {
    for (const verb of ['request.toWhom', 'request.handOver']) {
      const { status } = await bot.teams.press(who, verb, { ...data, person: objectIdOf(stranger), name: '' });
      expect(status).toBe(200);
    }
    expect(await ownerOf('12')).toBe(objectIdOf(coordinator));
  });

  it('in a channel is for the chat', async () => {
    const { body } = await bot.teams.press(coordinator, 'request.toWhom', pointer('12'), { where: { channel: 'tss' } });
    expect(textOf(body.value)).toContain('i vores egen chat');
  });
});

describe('»tildel 12 @navn fra 1/10«', () => {
  it('is said back with the day, and takes effect on it', async () => {
    const said = await read(coordinator, 'tildel 12 @ fra 1/10', 'chat', midt);
    expect(said).toContain('Rollen D2 bliver tovholder tirsdag 1. oktober 2024.');
    expect(await ownerOf('12')).toBe(objectIdOf(coordinator));
    expect(await read(coordinator, 'vis 12')).toContain('Ny tovholder fra 1. oktober: Rollen D2');
    expect(await read(coordinator, 'tildel 12 @ fra engang', 'chat', midt)).toContain('Jeg forstår ikke datoen');
  });
});
