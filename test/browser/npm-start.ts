import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe } from '@jest/globals';
import { type Browser, chromium, type Locator, type Page } from 'playwright-core';

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

/** What people do, in the browser they do it in: without one there is nothing to test. */
export const inBrowser = existsSync(executablePath) ? describe : describe.skip;

/** The bot and the client as `npm start` starts them, in a folder of their own. */
export interface Rehearsal {
  url: string;
  stop(): Promise<void>;
}

export async function startRehearsal(settings: Record<string, string>): Promise<Rehearsal> {
  build();
  const dataDir = mkdtempSync(path.join(tmpdir(), 'statusrunde-browser-'));
  const child = spawn(process.execPath, [path.join(root, 'scripts', 'start.mjs')], {
    env: {
      PATH: process.env.PATH,
      PORT: String(await freePort()),
      PLAYGROUND_PORT: String(await freePort()),
      DATA_DIR: dataDir,
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stop = async () => {
    child.kill('SIGTERM');
    if (child.exitCode === null) await new Promise((resolve) => child.once('exit', resolve));
    rmSync(dataDir, { recursive: true, force: true });
  };
  return { url: await addressToOpen(child), stop };
}

export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath, args: browserArgs });
}

/**
 * Opens the client, which has the bot greet whoever opens it. What the bot says before the client listens is lost: who sees
 * an empty chat loads the page again.
 */
export async function openClient(browser: Browser, url: string, viewport: { width: number; height: number }) {
  const page = await browser.newPage({ viewport });
  for (let triesLeft = 2; ; triesLeft -= 1) {
    await page.goto(url);
    try {
      await page
        .getByText(/Hej, jeg er Statusrunde|I am Statusrunde/)
        .first()
        .waitFor({ timeout: 10_000 });
      return page;
    } catch (fault) {
      if (triesLeft === 0) throw fault;
    }
  }
}

/** Writes to the bot, as one does: into the box, and Enter. */
export async function say(page: Page, text: string): Promise<void> {
  await page.locator('[role=textbox][contenteditable=true]').last().click();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

/**
 * Waits until the client stands still, as whoever reads before they press. It draws a card when its press is answered, and
 * again when the message is changed: what is pressed or typed in between is lost. It is also as fast as the bot listens to
 * anybody (`usualPace`).
 */
async function stillness(page: Page): Promise<void> {
  await page.evaluate(untilNothingIsDrawn);
}

/** A script for the browser: resolves when nothing has been drawn for 300 ms. */
const untilNothingIsDrawn = `new Promise((still) => {
  const observer = new MutationObserver(() => begin());
  let timer;
  const begin = () => {
    clearTimeout(timer);
    timer = setTimeout(() => { observer.disconnect(); still(); }, 300);
  };
  observer.observe(document.body, { childList: true, subtree: true });
  begin();
})`;

export async function press(what: Locator): Promise<void> {
  await what.waitFor();
  await stillness(what.page());
  await what.click();
}

export async function write(what: Locator, text: string): Promise<void> {
  await what.waitFor();
  await stillness(what.page());
  await what.fill(text);
}

export async function takePicture(what: Page | Locator, name: string): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  await what.screenshot({ path: path.join(pictures, `${name}.png`) });
}

/** `npm start` compiles first, and so does a test that is run alone. */
function build(): void {
  const { status, stderr } = spawnSync(process.execPath, [path.join(root, 'scripts', 'build.mjs')], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The build failed: ${stderr}`);
}

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

export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
