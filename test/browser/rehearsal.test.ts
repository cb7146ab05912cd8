import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import {
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

inBrowser('npm start, in a browser', () => {
  let rehearsal: Rehearsal;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    // The morning before the owners' last day: two days, of fifteen seconds each, until the summary.
    rehearsal = await startRehearsal({ CLOCK_START: '2024-09-30T05:59:00Z' });
    browser = await openBrowser();
    page = await openClient(browser, rehearsal.url, { width: 1300, height: 1100 });
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await rehearsal?.stop();
  }, 30_000);

  it('goes from the greeting to a summary in the channel', async () => {
    await page.getByText('1 af 3').waitFor();
    await picture('1-greeting-and-ask');

    await answer('Grøn: forløber planmæssigt', 'Kortlægningen er begyndt.');
    await page.getByText('2 af 3').waitFor();
    await picture('2-second-question');
    await answer('Gul: kræver opmærksomhed', 'Tre kommuner mangler at svare.');
    // Its period is over since June: said once, and taken as it is.
    await page.getByText('er gået, men indsatsen er ikke afsluttet').first().waitFor();
    await picture('3-period-has-passed');
    await press(page.getByRole('button', { name: 'Send alligevel' }));
    await page.getByText('3 af 3').waitFor();
    await write(card().getByLabel('Forventet periode'), 'ultimo 2024');
    await answer('Rød: kræver handling', 'Aftalen er <b>forsinket</b> og ${venter}.');
    // Red without a decision: the card says what is missing, and keeps what was typed.
    await page.getByText('skal udvalget vide, hvad det skal beslutte').first().waitFor();
    expect(await card().locator('textarea').first().inputValue()).toContain('forsinket');
    await picture('4-red-needs-a-decision');
    await answer(
      'Rød: kræver handling',
      'Aftalen er <b>forsinket</b> og ${venter}.',
      'Skal aftalen sendes i fornyet høring?',
    );
    await page.getByText('Dine 3 svar er modtaget').waitFor();
    await page.getByText('Aftalen er <b>forsinket</b> og ${venter}.').first().waitFor();
    await picture('5-receipt');

    await say(page, 'vis 37');
    await page.getByText('Revidere samarbejdsaftale om de kommunale').last().waitFor();
    await picture('6-show');

    await page.getByText('TSS', { exact: true }).first().click();
    await press(page.getByRole('button', { name: 'Tilknyt' }));
    await page.getByText('Til beslutning · 1').waitFor({ timeout: 60_000 });
    await page.getByText('Svar på 3 af 8 indsatser').waitFor();
    await picture('7-summary');
    await press(page.getByRole('button', { name: 'Alle 8' }));
    await page.getByText('Alle indsatser · TSS').waitFor();
    await picture('8-every-initiative');
  }, 120_000);

  const card = () => page.locator('.ac-adaptiveCard', { hasText: 'Indsend' }).last();

  async function answer(health: string, progress: string, decision?: string): Promise<void> {
    await press(card().getByText(health));
    await card().locator('textarea').first().fill(progress);
    if (decision) await card().locator('textarea').nth(2).fill(decision);
    await press(card().getByRole('button', { name: 'Indsend' }));
  }

  const picture = (name: string) => takePicture(page, name);
});
