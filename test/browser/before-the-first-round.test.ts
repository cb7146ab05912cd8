import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import {
  inBrowser,
  openBrowser,
  openClient,
  press,
  type Rehearsal,
  startRehearsal,
  takePicture,
  write,
} from './npm-start';

inBrowser('before the first round, in a browser', () => {
  let rehearsal: Rehearsal;
  let browser: Browser;

  beforeAll(async () => {
    // Nobody is asked before the morning after, which does not come.
    rehearsal = await startRehearsal({ CLOCK_START: '2024-09-16T10:00:00Z', CLOCK_SPEED: '1' });
    browser = await openBrowser();
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await rehearsal?.stop();
  }, 30_000);

  it.each([
    ['desktop', 1300],
    ['narrow', 700],
  ])(
    'a coordinator is led to it and sees it beforehand: %s',
    async (name, width) => {
      const page = await openClient(browser, rehearsal.url, { width, height: 1400 });
      const card = () => page.locator('.ac-adaptiveCard').last();
      const pressOn = (title: string) => press(card().getByRole('button', { name: title, exact: true }).last());
      const see = (text: string | RegExp) => card().getByText(text).first().waitFor();
      const picture = (what: string) => takePicture(page, `before-${name}-${what}`);

      await see('Hej, jeg er Statusrunde');
      await pressOn('Opsætning');
      await see('4. Tovholdere');
      await picture('1-steps');
      await press(card().getByText('4. Tovholdere'));
      await see('Trin 4 af 5 · Tovholdere');
      const first = card().getByPlaceholder('Mailadresse eller navn').first();
      await write(first, `rolle-${name}@example.com`);
      await pressOn('Gem');
      await see(`Ny tovholder: rolle-${name}@example.com`);
      await picture('2-owners');
      await pressOn('Næste');
      await see('Trin 5 af 5 · Første runde');
      await pressOn('Prøverunde');
      await turnThrough(page);
      await picture('3-overview');
      await page.close();
    },
    60_000,
  );

  /** From the plan to the overview in the channel, by the button that leads on. */
  async function turnThrough(page: Page): Promise<void> {
    const card = page.locator('.ac-adaptiveCard', { hasText: 'Prøverunde · TSS' }).last();
    await card.getByText('Runden til mødet i TSS').waitFor();
    const of = Number(/1 af (\d+)/.exec((await card.textContent()) ?? '')?.[1]);
    expect(of).toBeGreaterThan(4);
    for (let nth = 2; nth <= of; nth += 1) {
      await press(card.getByRole('button', { name: 'Næste', exact: true }));
      await card.getByText(`${nth} af ${of}`, { exact: true }).first().waitFor();
    }
    await card.getByText('Status til møde i TSS fredag 11. oktober 2024').waitFor();
    expect(await card.getByRole('button').allTextContents()).toEqual(['Forrige']);
  }
});
