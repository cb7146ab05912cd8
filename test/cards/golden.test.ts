import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { sampleCards } from './samples/cards';

const folder = join(__dirname, 'golden');
const updating = process.env.UPDATE_GOLDEN === '1';

describe('whole cards', () => {
  it.each(sampleCards)('%s is what it was', (name, card) => {
    const file = join(folder, `${name}.golden.json`);
    if (updating) writeFileSync(file, `${JSON.stringify(card, null, 1)}\n`);
    expect(existsSync(file)).toBe(true);
    expect(card).toEqual(JSON.parse(readFileSync(file, 'utf8')));
  });

  it('keeps no golden file of a sample that is gone', () => {
    const expected = sampleCards.map(([name]) => `${name}.golden.json`);
    const extra = readdirSync(folder).filter((file) => !expected.includes(file));
    if (updating) for (const file of extra) rmSync(join(folder, file));
    else expect(extra).toEqual([]);
  });

  afterAll(() => {
    expect(sampleCards.length).toBeGreaterThan(100);
  });
});
