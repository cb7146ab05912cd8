import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type BotUnderTest, startBot } from '../bot-under-test';
import { cardOf } from '../card-of';
import { textOf } from '../card-text';
import { people, type Somebody, type Where } from '../teams-client';

let bot: BotUnderTest;
beforeAll(async () => {
  bot = await startBot({ at: '2024-09-10T08:00:00.000Z' });
});
afterAll(() => bot.stop());

const said = async (who: Somebody, text: string, where: Where = 'chat') => {
  const { replies } = await bot.teams.say(who, text, where);
  expect(replies).toHaveLength(1);
  return textOf(cardOf(replies[0]));
};

describe('a message that is no command and no question', () => {
  it.each([
    'tak',
    'Tak, det er sendt',
    'tak for kortet!',
    'Mange tak 🙂',
    'jeg har sendt det',
    'ok',
    '👍',
    'thanks, done',
    'Hvor finder jeg kortet?',
    'kan jeg få kortet igen',
    'jeg kan ikke se kortet',
    'hvordan svarer jeg?',
    'Hvad skal jeg gøre nu?',
    'Jeg er ikke tovholder længere',
    'det er ikke mig',
    'Ikke mig',
    'det er ikke min indsats',
    'not me',
    'senere',
    'Kan jeg rette mit svar?',
    'I already answered',
    'nej tak',
    'where is my card?',
    "I can't find the card",
    'how do I answer',
  ])('»%s« shows an owner what waits for them, and anybody else help', async (text) => {
    expect(await said(people.byen, text)).toMatch(/^Dine indsatser/);
    for (const [who, where] of [
      [people.stranger, 'chat'],
      [people.byen, { channel: 'tss' }],
    ] as const) {
      const help = await said(who, text, where);
      expect(help).toContain('Det kan du skrive');
      expect(help).not.toContain('forstod');
    }
  });

  it.each([
    'Uændret',
    'intet nyt',
    'Der er ikke noget nyt fra mig',
    'ingen ændringer siden sidst',
    'No changes',
    'nothing new to report',
  ])('»%s« is no answer: an owner sees what waits, and a coordinator asks which answers say so', async (text) => {
    expect(await said(people.byen, text)).toMatch(/^Dine indsatser/);
    expect(await said(people.coordinator, text)).not.toMatch(/^Dine indsatser/);
  });

  it.each([
    'hej',
    'Hej med dig',
    'god morgen',
    'Good morning!',
    'hvad kan du?',
    'Hej, hvad kan du hjælpe med?',
    'hvem er du',
    'hvad kan jeg skrive',
    'kan du hjælpe mig',
    'help me',
    'what can you do?',
    'who are you',
  ])('»%s« is answered with help alone', async (text) => {
    for (const who of [people.coordinator, people.byen, people.stranger]) {
      expect(await said(who, text)).toMatch(/^Det kan du skrive/);
    }
  });

  it.each([
    'start',
    'Hej, jeg er ny koordinator',
    "I'm new here",
    'hvordan kommer jeg i gang?',
    'How do we get started?',
  ])('»%s« leads a coordinator to the first round', async (text) => {
    expect(await said(people.coordinator, text)).toMatch(/^Opsætning/);
    expect(await said(people.byen, text)).toMatch(/^Det kan du skrive/);
  });

  it.each(['english please', 'In English', 'engelsk'])('»%s« chooses the language', async (text) => {
    expect(await said(people.syd, text)).toContain('From now on I write to you in English.');
    expect(await said(people.syd, 'på dansk, tak')).toContain('Fra nu af skriver jeg dansk til dig.');
  });

  it.each([
    ['tak, hvad mangler vi fra Byen?', 'Byen'],
    ['Hej, vis 12', 'henvisningspraksis'],
    ['ok, vis røde', 'Røde'],
    ['hvem er tovholder for 12', 'Indsatsejer, TSS'],
    ['hvad kan du sige om de gule', 'Gule'],
    ['start runde TSS frist i dag', 'TSS'],
  ])('»%s« is more than that', async (text, answer) => {
    expect(await said(people.coordinator, text)).toContain(answer);
  });
});

it('nobody is offered a command they would be refused', async () => {
  expect(await said(people.coordinator, 'opsatning')).toContain('Mente du »opsætning«?');
  expect(await said(people.byen, 'opsatning')).not.toContain('Mente du');
  expect(await said(people.stranger, 'dokumant')).not.toContain('Mente du');
  expect(await said(people.stranger, 'hjlp')).toContain('Mente du »hjælp«?');
});
