import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Browser, chromium, type Page } from 'playwright-core';

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
const root = path.resolve(__dirname, '../..');
const pictures = path.join(root, 'test', 'screenshots');
const browserArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** What a newcomer does, in the browser they do it in: without one there is nothing to test. */
const inBrowser = existsSync(executablePath) ? describe : describe.skip;

inBrowser('npm start, in a browser', () => {
  let rehearsal: ChildProcess;
  let browser: Browser;
  let page: Page;
  const dataDir = mkdtempSync(path.join(tmpdir(), 'statusrunde-browser-'));

  beforeAll(async () => {
    const [port, playgroundPort] = [await freePort(), await freePort()];
    mkdirSync(pictures, { recursive: true });
    rehearsal = spawn(process.execPath, [path.join(root, 'scripts', 'start.mjs')], {
      // The morning before the owners' last day: two days, of fifteen seconds each, until the summary.
      env: {
        PATH: process.env.PATH,
        PORT: String(port),
        PLAYGROUND_PORT: String(playgroundPort),
        DATA_DIR: dataDir,
        CLOCK_START: '2024-09-30T05:59:00Z',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const url = await addressToOpen(rehearsal);
    browser = await chromium.launch({ executablePath, args: browserArgs });
    page = await browser.newPage({ viewport: { width: 1300, height: 1100 } });
    await page.goto(url);
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    rehearsal?.kill('SIGTERM');
    if (rehearsal && rehearsal.exitCode === null) await new Promise((resolve) => rehearsal.once('exit', resolve));
    rmSync(dataDir, { recursive: true, force: true });
  }, 30_000);

  it('goes from the greeting to a summary in the channel', async () => {
    await page.getByText('Hej, jeg er Statusrunde').waitFor();
    await page.getByText('1 af 3').waitFor();
    await picture('1-greeting-and-ask');

    await answer('Grøn: forløber planmæssigt', 'Kortlægningen er begyndt.');
    await page.getByText('2 af 3').waitFor();
    await picture('2-second-question');
    await answer('Gul: kræver opmærksomhed', 'Tre kommuner mangler at svare.');
    // Its period is over since June: said once, and taken as it is.
    await page.getByText('er gået, men indsatsen er ikke afsluttet').first().waitFor();
    await picture('3-period-has-passed');
    await page.getByRole('button', { name: 'Send alligevel' }).click();
    await page.getByText('3 af 3').waitFor();
    await card().getByLabel('Forventet periode').fill('ultimo 2024');
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

    await say('vis 37');
    await page.getByText('Revidere samarbejdsaftale om de kommunale').last().waitFor();
    await picture('6-show');

    await page.getByText('TSS', { exact: true }).first().click();
    await page.getByRole('button', { name: 'Tilknyt' }).click();
    await page.getByText('Til beslutning').waitFor({ timeout: 60_000 });
    await page.getByText('Svar på 3 af 8 indsatser').waitFor();
    await picture('7-summary');
    await page.getByRole('button', { name: 'Alle 8' }).click();
    await page.getByText('Alle indsatser · TSS').waitFor();
    await picture('8-every-initiative');
  }, 120_000);

  const card = () => page.locator('.ac-adaptiveCard', { hasText: 'Indsend' }).last();

  async function answer(health: string, progress: string, decision?: string): Promise<void> {
    await card().getByText(health).click();
    await card().locator('textarea').first().fill(progress);
    if (decision) await card().locator('textarea').nth(2).fill(decision);
    await card().getByRole('button', { name: 'Indsend' }).click();
  }

  async function say(text: string): Promise<void> {
    await page.locator('[role=textbox][contenteditable=true]').last().click();
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  }

  async function picture(name: string): Promise<void> {
    await page.screenshot({ path: path.join(pictures, `${name}.png`) });
  }
});

function addressToOpen(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const listen = (chunk: Buffer) => {
      said += String(chunk);
      const address = /Open (http:\/\/127\.0\.0\.1:\d+)/.exec(said)?.[1];
      if (address) resolve(address);
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.once('exit', (code) => reject(new Error(`npm start ended with ${code}: ${said}`)));
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
