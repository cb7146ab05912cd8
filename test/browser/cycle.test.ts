import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Locator, Page } from 'playwright-core';
import { wordsIn } from '../../src/words/words-in';
import {
  freePort,
  inBrowser,
  openBrowser,
  openClient,
  press,
  type Rehearsal,
  say,
  startRehearsal,
  takePicture,
  write,
} from './npm-start';
import { writeWholeCommittee } from './whole-committee';

const words = wordsIn('da');
const initiatives = 43;
/** What only a program would write. */
const leftBehind = /\$\{|undefined|\[object|NaN/;
const decision = 'Aftalen sendes i fornyet høring, og SSU får den i marts.';
const asked = 'Skal aftalen sendes i fornyet høring?';

inBrowser('a committee with 43 initiatives, from one meeting to the next', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'statusrunde-cycle-'));
  let rehearsal: Rehearsal;
  let ports: Record<string, string>;
  let browser: Browser;
  let desktop: Page;

  beforeAll(async () => {
    ports = { PORT: `${await freePort()}`, PLAYGROUND_PORT: `${await freePort()}` };
    browser = await openBrowser();
    await begin('2024-10-28T09:00:00Z');
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await rehearsal?.stop();
    rmSync(folder, { recursive: true, force: true });
  }, 30_000);

  it('the committee has a channel', async () => {
    await inTheChannel();
    await press(desktop.getByRole('button', { name: words.button.connect }));
    await card(words.done.connected('TSS')).waitFor();
    await look('01-channel');
    await inTheChat();
  }, 60_000);

  it('its owner is asked about them all, and answers', async () => {
    await say(desktop, 'start runde TSS frist 12/11');
    for (let at = 1; at <= initiatives; at++) {
      const card = question(at);
      await card.waitFor();
      if (at === 1) await look('02-question', card);
      if (at === 2) await answer(card, words.field.red, 'Parterne er ikke enige om finansieringen.', asked);
      else if (at === 4) await answer(card, words.field.yellow, 'Tre kommuner mangler at svare.');
      else await confirm(card);
      await goOnFrom(at);
    }
    await card(words.receipt.thanks(initiatives)).waitFor();
    await look('03-receipt', card(words.receipt.thanks(initiatives)));
  }, 240_000);

  it('the coordinator reviews them, and gives one back', async () => {
    await say(desktop, 'luk runde TSS');
    await desktop.getByText(words.review.closedInReview('TSS')).last().waitFor();
    await look('04-status-in-review', await reply('status TSS', words.review.round.inReview));
    const list = await reply('gennemgå TSS', words.review.card.title('TSS'));
    await look('05-review', list);
    await press(list.getByRole('button', { name: `${words.review.card.open} 2`, exact: true }));
    await press(list.getByRole('button', { name: words.review.button.edit }));
    await write(list.locator('textarea').first(), 'Parterne forhandler stadig om finansieringen.');
    await look('06-review-reword', list);
    await press(list.getByRole('button', { name: words.review.button.save }));
    await list.getByText(words.review.card.shown).waitFor();
    await look('07-review-one', list);
    await press(list.getByRole('button', { name: words.review.button.list }));
    await press(list.getByRole('button', { name: `${words.review.card.open} 4`, exact: true }));
    await press(list.getByRole('button', { name: words.review.button.ask }));
    await write(list.locator('textarea').first(), 'Hvilke tre kommuner?');
    await press(list.getByRole('button', { name: words.review.button.send }));
    await desktop.getByText(words.review.notice.returnedTop('Hvilke tre kommuner?')).last().waitFor();
    await look('08-returned');
    const again = desktop
      .locator('.ac-adaptiveCard', { hasText: 'Hvilke tre kommuner?' })
      .filter({ has: desktop.locator('textarea') })
      .last();
    await answer(
      again,
      words.field.yellow,
      'Halsnæs, Gribskov og Hørsholm mangler at svare.',
      undefined,
      words.button.save,
    );
    await look('09-review-published', await approveAndPublish());
  }, 120_000);

  it('the committee reads it, decides, and the owner is told', async () => {
    await inTheChannel();
    await desktop.getByText(words.summary.decisions).last().waitFor();
    await look('10-summary', card(words.summary.decisions));
    await press(desktop.getByRole('button', { name: words.button.all(initiatives) }).last());
    await desktop.getByText(words.summary.page(1, 2)).last().waitFor();
    await look('11-summary-page', card(words.summary.page(1, 2)));
    await inTheChat();
    await look('12-agenda', await reply('dagsorden TSS', words.agenda.title('TSS')));
    await say(desktop, `beslut 2 ${decision}`);
    await desktop.getByText(words.agenda.done.decided).last().waitFor();
    await desktop.getByText(decision).nth(1).waitFor();
    await look('13-decided');
    await look('13-owner-told', desktop.locator('.ac-adaptiveCard', { hasText: decision }).last());
  }, 120_000);

  it('the next round knows of it, and its summary shows it', async () => {
    // The meeting has been held. What the bot knows it has kept; the chat window begins anew.
    await rehearsal.stop();
    await begin('2024-11-25T09:00:00Z');
    await say(desktop, 'start runde TSS frist 9/12');
    await question(1).waitFor();
    await confirm(question(1));
    await question(2).waitFor();
    await look('14-next-question', question(2));
    await answer(question(2), words.field.yellow, 'Aftalen er sendt i høring.');
    await question(3).waitFor();
    await say(desktop, 'luk runde TSS');
    await desktop.getByText(words.review.closedInReview('TSS')).last().waitFor();
    await approveAndPublish();
    await look('15-changes', await reply('ændringer TSS', 'TSS'));
    await look('16-story', await reply('vis 2', 'Analyser af henvisninger'));
    await inTheChannel();
    await card('Ændret siden sidst').waitFor();
    await look('17-next-summary', card(decision));
  }, 120_000);

  async function begin(at: string): Promise<void> {
    rehearsal = await startRehearsal({
      ...ports,
      DATA_DIR: path.join(folder, 'data'),
      PORTFOLIO: writeWholeCommittee(folder),
      CLOCK_START: at,
      // An hour in a minute: there is time to answer 43 cards, and no night comes between.
      CLOCK_SPEED: '60',
    });
    desktop = await open();
  }

  async function open(): Promise<Page> {
    const page = await openClient(browser, rehearsal.url, { width: 1280, height: 1400 });
    await page.getByRole('button', { name: 'Hide log panel' }).click();
    return page;
  }

  const card = (text: string): Locator => desktop.locator('.ac-adaptiveCard', { hasText: text }).last();
  const question = (at: number): Locator => card(words.count.position(at, initiatives));

  /** What the bot answers, in a card of its own. */
  async function reply(text: string, title: string): Promise<Locator> {
    const cards = desktop.locator('.ac-adaptiveCard', { hasText: title });
    const before = await cards.count();
    await say(desktop, text);
    const answer = cards.nth(before);
    await answer.waitFor();
    return answer;
  }

  async function approveAndPublish(): Promise<Locator> {
    const all = await reply('gennemgå TSS', 'Godkend alle');
    await press(all.getByRole('button', { name: 'Godkend alle' }));
    await press(desktop.getByRole('button', { name: words.review.button.publish, exact: true }).last());
    const published = card(words.review.card.published).or(card(words.review.card.closed)).last();
    await published.waitFor();
    return published;
  }

  async function inTheChannel(): Promise<void> {
    await desktop.getByText('TSS', { exact: true }).first().click();
  }
  async function inTheChat(): Promise<void> {
    await desktop.getByText('Personal Chat').first().click();
  }

  /** As it is filled in: once more if something speaks against it. */
  async function confirm(one: Locator): Promise<void> {
    await press(one.getByRole('button', { name: words.button.submit, exact: true }));
  }

  /** Until the next question or the receipt: once more if something speaks against the answer. */
  async function goOnFrom(at: number): Promise<void> {
    const next = at === initiatives ? card(words.receipt.thanks(initiatives)) : question(at + 1);
    const anyway = question(at).getByRole('button', { name: words.despite.submit });
    await next.or(anyway).first().waitFor();
    if (await anyway.isVisible()) await press(anyway);
    await next.waitFor();
  }

  async function answer(
    one: Locator,
    health: string,
    progress: string,
    asks?: string,
    send = words.button.submit,
  ): Promise<void> {
    await press(one.getByText(health));
    await one.locator('textarea').first().fill(progress);
    if (asks) await one.locator('textarea').nth(2).fill(asks);
    await press(one.getByRole('button', { name: send, exact: true }));
  }

  /** On a desktop, and as narrow as Teams draws a card on a phone. */
  async function look(name: string, what = desktop.locator('.ac-adaptiveCard').last()): Promise<void> {
    expect((await what.textContent()) ?? '').not.toMatch(leftBehind);
    await takePicture(what, `cycle-${name}`);
    const narrow = await desktop.addStyleTag({ content: '.ac-adaptiveCard { width: 310px !important }' });
    await takePicture(what, `cycle-${name}-phone`);
    await narrow.evaluate((style) => style.parentNode?.removeChild(style));
  }
});
