import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { typed } from './typed';

const sample = path.join(__dirname, '../../sample/hovedstaden-2024/portfolio.json');
const id = 'hovedstaden-2024';

describe('statusrunde export', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'export-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const run = (...args: string[]) => typed(args, { folder, now: '2024-09-20T09:00:00.000Z' });
  const fileNamed = (name: string) => readFile(path.join(folder, name));

  it('writes a table of every kind, named after the portfolio and the day, the same bytes each time', async () => {
    await run('import', sample);
    for (const format of ['csv', 'xlsx']) {
      const { exitCode, out } = await run('export', id, '--format', format);
      expect(exitCode).toBe(0);
      expect(out).toContain(`43 indsatser er skrevet i ${id}-eksport-2024-09-20.${format}.`);
      expect((await run('export', id, '--format', format, `again.${format}`)).exitCode).toBe(0);
      const [first, again] = [
        await fileNamed(`${id}-eksport-2024-09-20.${format}`),
        await fileNamed(`again.${format}`),
      ];
      expect(again.equals(first)).toBe(true);
      expect(first.length).toBeGreaterThan(5_000);
    }
  });

  it('leaves a file alone that is there already', async () => {
    await run('import', sample);
    await run('export', id, '--format', 'csv', 'x.csv');
    const before = await fileNamed('x.csv');
    const { exitCode, err } = await run('export', id, '--format', 'csv', 'x.csv');
    expect([exitCode, err]).toEqual([1, 'x.csv findes allerede. Vælg et andet navn.']);
    expect((await fileNamed('x.csv')).equals(before)).toBe(true);
    expect((await readdir(folder)).sort()).toEqual(['data', 'x.csv']);
  });

  it('says which portfolios there are, and makes no store', async () => {
    expect((await run('export', id, '--format', 'csv')).exitCode).toBe(1);
    expect(await readdir(folder)).toEqual([]);
    await run('import', sample);
    const { exitCode, err } = await run('export', 'nowhere', '--format', 'csv');
    expect(exitCode).toBe(1);
    expect(err).toContain('Porteføljen »nowhere« findes ikke. Der er: hovedstaden-2024.');
  });

  it.each([
    ['export'],
    ['export', id],
    ['export', id, '--format'],
    ['export', id, '--format', 'pdf'],
    ['export', id, 'a.csv', 'b.csv', '--format', 'csv'],
    ['export', '--format', 'csv'],
  ])('answers wrong usage %j with how it is used', async (...args) => {
    const { exitCode, err } = await run(...args);
    expect(exitCode).toBe(2);
    expect(err).toContain('statusrunde export <portefølje> --format');
  });
});
