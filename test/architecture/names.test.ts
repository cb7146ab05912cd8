import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';

const root = path.resolve(__dirname, '../..');

/** Names in the agreements that this was built on, whether or not a sample here has them. */
const seen = [
  'DAK',
  'SKU',
  'SOF',
  'PSOF',
  'SSU',
  'TSS',
  'Sundhedsaftalen',
  'Sundhedsaftale',
  'Lillebælt',
  'Hovedstaden',
  'Syddanmark',
];

interface Sample {
  id: string;
  name: string;
  committees: { id: string; name: string; aliases?: string[] }[];
}

const samples = readdirSync(path.join(root, 'sample'))
  .flatMap((folder) =>
    readdirSync(path.join(root, 'sample', folder)).map((file) => path.join(root, 'sample', folder, file)),
  )
  .filter((file) => path.basename(file) === 'portfolio.json')
  .map((file): Sample => JSON.parse(readFileSync(file, 'utf8')));

/** `midt i 2025`: ordinary words that happen to be somebody's id. */
const ordinary = ['midt'];

const names = [
  ...new Set([
    ...seen,
    ...samples.flatMap(({ id, name, committees }) => [
      id,
      name,
      ...committees.flatMap((committee) => [committee.id, committee.name, ...(committee.aliases ?? [])]),
    ]),
  ]),
].filter((name) => !ordinary.includes(name));

/** Comments show what a thing looks like, and samples of cards are samples. */
function codeOf(folder: string, ending: string): { file: string; code: string }[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .map((file) => {
      const text = readFileSync(path.join(root, folder, file), 'utf8');
      return { file: `${folder}/${file}`, code: text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '') };
    });
}

const files = [...codeOf('src', '.ts'), ...codeOf('cards', '.template.json')];

describe('the code and the words', () => {
  it('are looked through for the names of a whole sample', () => {
    expect(samples.length).toBeGreaterThan(0);
    expect(names.length).toBeGreaterThan(20);
    expect(files.length).toBeGreaterThan(100);
  });

  it.each(names)('do not know »%s«: names of agreements and committees are data', (name) => {
    const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    const whole = new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'u');
    expect(files.filter(({ code }) => whole.test(code)).map(({ file }) => file)).toEqual([]);
  });
});
