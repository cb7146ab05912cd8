import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Locator, Page } from 'playwright-core';
import type { Language } from '../../src/domain/people/language';
import { wordsIn } from '../../src/words/words-in';
import {
  inBrowser,
  openBrowser,
  openClient,
  press,
  type Rehearsal,
  say,
  startRehearsal,
  takePicture,
} from './npm-start';
import { titles, writePortfolio } from './seven-initiatives';

/** Each walks its own committee's round: one bot, one client, four rounds. */
const walks: { committee: string; language: Language; width: number }[] = [
  { committee: 'Nord', language: 'da', width: 1280 },
  { committee: 'Midt', language: 'en', width: 1280 },
  { committee: 'Syd', language: 'da', width: 390 },
  { committee: 'Byen', language: 'en', width: 390 },
];

/** What only a program would write. */
const leftBehind = /\$\{|undefined|\[object|NaN/;

inBrowser('an owner of seven initiatives, at a first ask that the table has filled in', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'statusrunde-seven-'));
  let rehearsal: Rehearsal;
  let browser: Browser;
  let page: Page;
  let clicks = 0;

  beforeAll(async () => {
    const portfolio = writePortfolio(
      folder,
      walks.map(({ committee }) => committee),
    );
    // No round is near, and time passes as it does: what is asked is what the test begins.
    rehearsal = await startRehearsal({
      PORTFOLIO: portfolio,
      CLOCK_START: '2024-10-01T08:00:00Z',
      CLOCK_SPEED: '1',
    });
    browser = await openBrowser();
  }, 60_000);

  afterEach(async () => {
    await page?.close();
  });

  afterAll(async () => {
    await browser?.close();
    await rehearsal?.stop();
    rmSync(folder, { recursive: true, force: true });
  }, 30_000);

  it.each(walks)(
    'answers them in a click or two each: $language, $width pixels',
    async (walk) => {
      const { committee, language, width } = walk;
      const words = wordsIn(language);
      await open(width);
      await say(page, language === 'da' ? 'sprog dansk' : 'language English');
      await page.getByText(words.language.chosen).last().waitFor();
      await say(page, `${words.command.startRound} ${committee}`);
      await ask(words.count.position(1, 7)).waitFor();
      // The coordinator's own messages come last, and the client draws every card again for each.
      await page.getByText(words.notice.channelMissingOnly(committee)).waitFor();

      const perInitiative: number[] = [];
      const beganAt = performance.now();
      for (const [at, title] of titles.entries()) {
        const card = ask(words.count.position(at + 1, 7));
        await card.waitFor();
        expect(await card.textContent()).toContain(title);
        expect(await card.textContent()).toContain(words.walk.left(7 - at));
        await look(card, `ask-${at + 1}`, walk);
        if (at === 2) await lookAtTheList(walk);
        if (at === 3) await lookAtHandingOver(walk, title);
        clicks = 0;
        // The second has become yellow, the fifth has news; the others are as the table has them.
        if (at === 1) await click(card.getByText(words.field.yellow));
        if (at === 4) await click(card.locator('textarea').first());
        if (at === 4) await card.locator('textarea').first().fill('Det fjerde spor er på vej.');
        await click(card.getByRole('button', { name: words.button.submit, exact: true }));
        perInitiative.push(clicks);
      }
      const receipt = page.locator('.ac-adaptiveCard', { hasText: words.receipt.thanks(7) });
      await receipt.waitFor();
      const seconds = (performance.now() - beganAt) / 1000;
      if (process.env.SHOW_TIMES) process.stderr.write(`${language} ${width}: ${seconds.toFixed(1)} s\n`);

      expect(perInitiative).toEqual([1, 2, 1, 1, 2, 1, 1]);
      const said = (await receipt.textContent()) ?? '';
      expect(titles.filter((title) => said.includes(title))).toEqual(titles);
      expect(said).toContain('Det fjerde spor er på vej.');
      expect(said).toContain(words.shade.yellow);
      expect(await receipt.getByText(words.button.edit, { exact: true }).count()).toBe(7);
      await look(receipt, 'receipt', walk);
    },
    60_000,
  );

  async function open(width: number): Promise<void> {
    page = await openClient(browser, rehearsal.url, { width, height: 900 });
    if (width > 500) return;
    // The client itself is made for a desktop: its log goes, and its cards are as narrow as Teams draws them on a phone.
    await page.getByRole('button', { name: 'Hide log panel' }).click();
    await page.addStyleTag({ content: `.ac-adaptiveCard { max-width: ${width - 80}px }` });
  }

  /** To the list of all seven and back: the third still waits, and nothing is lost on the way. */
  async function lookAtTheList(walk: { language: Language; width: number }): Promise<void> {
    const words = wordsIn(walk.language);
    await press(ask(words.count.position(3, 7)).getByText(words.walk.seeAll));
    const list = page.locator('.ac-adaptiveCard', { hasText: words.walk.title });
    await list.waitFor();
    const said = (await list.textContent()) ?? '';
    expect(titles.filter((title) => said.includes(title))).toEqual(titles);
    expect(said).toContain(words.walk.left(5));
    await look(list, 'list', walk);
    await press(list.getByRole('button', { name: words.button.answerOn }));
    await ask(words.count.position(3, 7)).waitFor();
  }

  /** To who else is to answer, and back: it is still theirs. */
  async function lookAtHandingOver(walk: { language: Language; width: number }, title: string): Promise<void> {
    const words = wordsIn(walk.language);
    const card = ask(words.count.position(4, 7));
    const notMine = card.getByRole('button', { name: words.button.notMine, exact: true });
    // The client draws its cards anew when a message comes, and what was folded out is folded in again.
    for (let pressed = false; !pressed; ) {
      if (!(await notMine.isVisible()))
        await card.getByRole('button', { name: words.button.more, exact: true }).click();
      pressed = await notMine.click({ timeout: 2_000 }).then(
        () => true,
        () => false,
      );
    }
    const form = page.locator('.ac-adaptiveCard', { hasText: words.handOver.question });
    await form.waitFor();
    expect(await form.textContent()).toContain(title);
    await look(form, 'hand-over', walk);
    await press(form.getByRole('button', { name: words.button.back, exact: true }));
    await card.waitFor();
  }

  const ask = (position: string) => page.locator('.ac-adaptiveCard', { hasText: position }).last();

  async function click(what: Locator): Promise<void> {
    await press(what);
    clicks += 1;
  }

  /** Whatever is shown: nothing a program left behind, and nothing beside its card or the window. */
  async function look(
    card: Locator,
    name: string,
    { language, width }: { language: Language; width: number },
  ): Promise<void> {
    await takePicture(card, `seven-${language}-${width}-${name}`);
    expect((await page.locator('.ac-adaptiveCard').allTextContents()).join('\n')).not.toMatch(leftBehind);
    expect(await page.locator('.ac-textBlock, .ac-richTextBlock').evaluateAll(whatDoesNotFit, width)).toEqual([]);
    expect(await page.evaluate(brokenWords)).toEqual([]);
    expect(await page.locator('.ac-adaptiveCard button').evaluateAll(whatDoesNotFit, width)).toEqual([]);
  }
});

/** What the browser lends of an element. */
interface Part {
  textContent: string | null;
  clientWidth: number;
  scrollWidth: number;
  getBoundingClientRect(): { right: number };
}

/** What reaches out of the window, and what its own words reach out of. Runs in the browser. */
function whatDoesNotFit(parts: Part[], windowWidth: number): (string | null)[] {
  return parts
    .filter((part) => part.scrollWidth > part.clientWidth + 1 || part.getBoundingClientRect().right > windowWidth)
    .map((part) => part.textContent);
}

/** Words of cards that go on in a next line without a hyphen. A script for the browser. */
const brokenWords = `[...document.querySelectorAll('.ac-textBlock, .ac-richTextBlock')].flatMap((block) => {
  const broken = [];
  const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    for (const word of text.data.matchAll(/[\\p{L}\\d]+/gu)) {
      const range = document.createRange();
      range.setStart(text, word.index);
      range.setEnd(text, word.index + word[0].length);
      if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) broken.push(word[0]);
    }
  }
  return broken;
})`;
