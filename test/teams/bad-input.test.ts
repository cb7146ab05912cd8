import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { BotUnderTest } from './bot-under-test';
import { cardOf } from './card-of';
import { textOf } from './card-text';
import { answer, askedAbout, good, own, pointer, portfolioId, reportsOf, roundId, startAskedBot } from './round';
import { people } from './teams-client';

let bot: BotUnderTest & { askId: string };
beforeEach(async () => {
  bot = await startAskedBot();
});
afterEach(() => bot.stop());

const stale = 'Skriv »mine«';

describe('a button that no card of ours has', () => {
  it.each([
    ['an unknown verb', 'report.delete', pointer('12')],
    ['a verb of the object itself', '__proto__', pointer('12')],
    ['no data', 'report.submit', undefined],
    ['ids of another shape', 'report.submit', { portfolioId: '../x', roundId, number: '12' }],
    ['a page that is no number', 'summary.page', { portfolioId, roundId, page: 'x' }],
  ])('%s gets a sentence, and nothing is stored', async (_, verb, data) => {
    const { status, body } = await bot.teams.press(people.coordinator, verb, data);
    expect(status).toBe(200);
    expect(textOf(body.value)).toContain('Den knap kender jeg ikke');
    expect(await reportsOf(bot, '12')).toHaveLength(0);
  });

  it.each([
    ['a portfolio that is not there', { ...pointer('12'), portfolioId: 'another' }],
    ['a round that is not there', { ...pointer('12'), roundId: 'hovedstaden-2024.tss.1999-01-01' }],
    ['an initiative that the round does not ask about', pointer('1')],
  ])('%s says how to go on', async (_, data) => {
    const { status, body } = await bot.teams.press(people.coordinator, 'report.submit', { ...data, ...good });
    expect(status).toBe(200);
    expect(textOf(body.value)).toContain(stale);
  });
});

describe('somebody else’s request', () => {
  it('is not answered, whatever the card claims', async () => {
    const { status, body } = await answer(bot, '38', { owner: { person: 'c1' } });
    expect(status).toBe(200);
    expect(await reportsOf(bot, '38')).toHaveLength(0);
    expect(askedAbout(body.value)).toBe('12');
  });

  it('is told nothing of to a stranger', async () => {
    const { body } = await answer(bot, '12', {}, people.stranger);
    expect(await reportsOf(bot, '12')).toHaveLength(0);
    expect(textOf(body.value)).not.toContain('henvisningspraksis');
  });
});

describe('a card that time has passed', () => {
  it('of an initiative that was given to somebody else does not answer it', async () => {
    await bot.teams.say(people.coordinator, 'tildel 12 midt@example.com');
    await answer(bot, '12');
    expect(await reportsOf(bot, '12')).toHaveLength(0);
  });

  it('of a closed round is a late answer, marked and kept', async () => {
    await bot.teams.say(people.coordinator, 'luk runde TSS');
    const { body } = await answer(bot, '12');
    expect(body.type).toBe('application/vnd.microsoft.card.adaptive');
    expect((await reportsOf(bot, '12')).map(({ late }) => late)).toEqual([true]);
  });

  it('of an answered request changes the answer, and the first one is kept', async () => {
    await answer(bot, '12');
    await answer(bot, '12', { progress: 'Ny tekst.' });
    expect((await reportsOf(bot, '12')).map(({ progress }) => progress)).toEqual([good.progress, 'Ny tekst.']);
  });
});

describe('an answer that lacks something', () => {
  it.each([
    ['no text', { progress: '   ' }, 'Skriv kort, hvad der er sket'],
    ['no phase', { phase: '' }, 'Vælg, hvor langt indsatsen er'],
    ['a phase of one’s own', { phase: 'finished' }, 'Vælg, hvor langt indsatsen er'],
    ['no colour while under way', { health: undefined }, 'Vælg grøn, gul eller rød'],
    ['green while paused', { phase: 'paused', health: 'green' }, 'kan ikke være grøn'],
    ['red without a decision', { health: 'red', decision: '' }, 'hvad det skal beslutte'],
    ['a day that does not exist', { period: '31. februar 2025' }, 'Den dato findes ikke'],
    ['10,000 characters', { progress: 'æ'.repeat(10_000) }, 'Teksten er for lang'],
    ['a number for a text', { progress: 7 }, 'Skriv kort, hvad der er sket'],
  ])('%s is asked for, and what was typed stays', async (_, change, sentence) => {
    const { status, body } = await answer(bot, '12', { nextSteps: 'Dette blev skrevet.', ...change });
    expect(status).toBe(200);
    expect(textOf(body.value)).toContain(sentence);
    expect(JSON.stringify(body.value)).toContain('Dette blev skrevet.');
    expect(await reportsOf(bot, '12')).toHaveLength(0);
  });
});

describe('a decision that is pasted with the whole of the minutes', () => {
  it('is said to be too long, and what was pasted is not gone', async () => {
    const pasted = `Referat. ${'x'.repeat(30_000)}`;
    const data = { portfolioId: pointer('12').portfolioId, number: '12', committeeId: 'tss', text: pasted };
    const { body } = await bot.teams.press(people.coordinator, 'agenda.decide', data);
    expect(textOf(body.value)).toContain('Teksten er for lang.');
    expect(textOf(body.value)).toContain('Referat. xxx');
  });
});

describe('what people write', () => {
  const nasty = '**fed** [her](https://x.example) <b>html</b> <at>alle</at> ${progress} {{x}}';

  it('stays text in the receipt, in vis and in the summary', async () => {
    const texts = { progress: nasty, nextSteps: nasty, period: '${period} <i>', decision: nasty, health: 'red' };
    let receipt: unknown;
    for (const number of own) receipt = (await answer(bot, number, texts)).body.value;
    await bot.teams.say(people.coordinator, 'tilknyt TSS', { channel: 'tss' });
    const shown = cardOf((await bot.teams.say(people.coordinator, 'vis 12')).replies[0]);
    await bot.teams.say(people.coordinator, 'udgiv TSS');
    const posts = bot.connector.calls.filter(
      (c) => c.kind === 'post' && JSON.stringify(c.body).includes('summary.page'),
    );
    expect(posts).toHaveLength(1);
    for (const card of [receipt, shown, cardOf(posts[0])]) {
      expect(runsOf(card)).toContain(nasty);
      expect(markdownOf(card).join('\n')).not.toMatch(/\*\*fed|\$\{|<b>|\[her\]/);
    }
  });

  /** RichTextBlock runs show their text as it is. */
  const runsOf = (card: unknown) => textsOf(card, 'TextRun').join('\n');
  /** TextBlocks read Markdown. */
  const markdownOf = (card: unknown) => textsOf(card, 'TextBlock');

  function textsOf(node: unknown, type: string): string[] {
    if (Array.isArray(node)) return node.flatMap((child) => textsOf(child, type));
    if (typeof node !== 'object' || node === null) return [];
    const own = 'type' in node && node.type === type && 'text' in node ? [String(node.text)] : [];
    return [...own, ...Object.values(node).flatMap((child) => textsOf(child, type))];
  }
});

describe('a store that is down', () => {
  it('gets the sentence with HTTP 200, and the answer can be given again', async () => {
    bot.storeIsDown = true;
    const { status, body } = await answer(bot, '12');
    expect({ status, type: body.type }).toEqual({ status: 200, type: 'application/vnd.microsoft.activity.message' });
    expect(body.value).toContain('Prøv igen om lidt');
    bot.storeIsDown = false;
    await answer(bot, '12');
    expect(await reportsOf(bot, '12')).toHaveLength(1);
  });
});
