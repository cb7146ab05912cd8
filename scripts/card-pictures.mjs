// Draws every golden card as Teams would, on a phone and a desktop, light and dark: node scripts/card-pictures.mjs [folder] [name pattern]
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const [folder = 'data/pictures', pattern = '.'] = process.argv.slice(2);
const root = join(import.meta.dirname, '..');
const golden = join(root, 'test/cards/golden');
const renderer = createRequire(import.meta.url).resolve('adaptivecards/dist/adaptivecards.js');
const names = readdirSync(golden)
  .map((file) => file.replace('.golden.json', ''))
  .filter((name) => new RegExp(pattern).test(name));

mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
  ],
});
for (const width of [340, 620]) {
  for (const theme of ['light', 'dark']) {
    const page = await browser.newPage({ viewport: { width, height: 400 }, deviceScaleFactor: 1.5 });
    await page.goto('about:blank');
    await page.setContent(readFileSync(join(root, 'scripts/card-page.html'), 'utf8'));
    await page.addScriptTag({ path: renderer });
    await page.addScriptTag({ path: join(root, 'scripts/card-page.js') });
    for (const name of names) {
      const card = JSON.parse(readFileSync(join(golden, `${name}.golden.json`), 'utf8'));
      await page.evaluate(([json, look]) => globalThis.showCard(json, look), [card, theme]);
      await page.locator('#card').screenshot({ path: join(folder, `${name}.${width}.${theme}.png`) });
    }
    await page.close();
  }
}
await browser.close();
process.stdout.write(`${names.length * 4} pictures in ${folder}\n`);
