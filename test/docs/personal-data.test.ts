import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from '@jest/globals';
import type { Command } from '../../src/domain/people/command';
import { settings } from '../../src/settings';
import { phrases } from '../../src/teams/commands/phrases';

const read = (file: string) => readFileSync(path.join(__dirname, '../..', file), 'utf8');
const page = read('docs/personal-data.md');

it('the page on personal data has a row for every type of document there is', () => {
  const [, union = ''] = /export type DocumentType =([^;]+);/.exec(read('src/store/documents.ts')) ?? [];
  const types = [...union.matchAll(/'(\w+)'/g)].map(([, type]) => type);
  expect(types.length).toBeGreaterThan(10);
  const rows = [...page.matchAll(/^\| `(\w+)` \|/gm)].map(([, type]) => type);
  expect(types.filter((type) => !rows.includes(type))).toEqual([]);
});

it('the page on personal data names every setting of how long something is kept, and no other', () => {
  const kept = Object.keys(settings).filter((name) => name.startsWith('KEEP_'));
  expect([...new Set(page.match(/KEEP_[A-Z]+_MONTHS/g))].sort()).toEqual(kept.sort());
});

it('the page on personal data names the commands as people write them', () => {
  for (const name of ['myData', 'forgetMe'] satisfies Command['name'][]) {
    expect(page).toContain(phrases[name].da[0]);
    expect(page).toContain(phrases[name].en[0]);
  }
});
