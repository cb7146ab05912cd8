import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { previews } from './samples/previews';

const cards = join(__dirname, '..', '..', 'cards');

describe('cards/', () => {
  it.each(Object.entries(previews))('%s.data.json is what its view makes of the sample', (name, view) => {
    const file = join(cards, `${name}.data.json`);
    const text = `${JSON.stringify(view, null, 2)}\n`;
    if (process.env.UPDATE_GOLDEN === '1') writeFileSync(file, text);
    expect(readFileSync(file, 'utf8')).toBe(text);
  });

  it('holds a template and its data for each card, and nothing else', () => {
    const expected = Object.keys(previews).flatMap((name) => [`${name}.data.json`, `${name}.template.json`]);
    expect(readdirSync(cards).sort()).toEqual(expected.sort());
  });
});
