import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openStore } from '../../src/store/open-store';
import { typed } from './typed';

const sample = path.join(__dirname, '../../sample/hovedstaden-2024/portfolio.json');

const next = {
  id: 'oest-2027',
  name: 'Aftalen 2027',
  language: 'da',
  timeZone: 'Europe/Copenhagen',
  table: 'table.csv',
  coordinators: ['koordinator@region.dk'],
  committees: [{ id: 'oest', name: 'Sundhedsråd Øst', aliases: ['Øst', 'TSS'] }],
  rhythm: { askDaysBefore: 10, remindDaysBefore: [5, 2, 0], reviewDays: 3 },
};

describe('statusrunde succeed', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'succeed-'));
    await run('import', sample);
    await write({});
  });
  afterEach(() => rm(folder, { recursive: true }));

  const run = (...args: string[]) => typed(args, { folder, now: '2027-01-04T09:00:00.000Z' });
  const write = async (change: object) => {
    await writeFile(path.join(folder, 'next.json'), JSON.stringify({ ...next, ...change }));
    await writeFile(
      path.join(folder, 'table.csv'),
      'Nr;Indsats;Forankring;Status\n1;Fælles elevråd;Øst;Pågår\n2;Revision af kommunikationsaftalen;Øst;Pågår\n',
    );
  };
  async function stored() {
    const store = await openStore({ kind: 'embedded', dataDir: path.join(folder, 'data') });
    const [old, initiatives] = [
      await store.findPortfolio('hovedstaden-2024'),
      await store.listInitiatives('oest-2027'),
    ];
    await store.close();
    return { old, initiatives: initiatives.map(({ version: _, ...rest }) => rest) };
  }

  it('prints what it would carry, with new numbers and what has no committee, and writes nothing', async () => {
    const { exitCode, out } = await run(
      'succeed',
      'hovedstaden-2024',
      'next.json',
      '--numbers',
      '1, 37-39',
      '--dry-run',
    );
    expect(exitCode).toBe(0);
    expect(out).toContain(
      'Sundhedsaftalen 2024-2027, Region Hovedstaden (hovedstaden-2024) videreføres i Aftalen 2027 (oest-2027).\nDet er en prøve. Intet er skrevet.\n\nNye i den nye portefølje\n  40 ',
    );
    expect(out).toContain('(var nr. 1)');
    expect(out).toMatch(/får historikken med\n {2}2 Revision af kommunikationsaftalen \(var nr\. 38\)/);
    expect(out).toMatch(/Mangler et udvalg i den nye\n {2}40 .*: Bornholm/);
    expect(out).toContain('3 nye, 1 med historikken fra før, 0 uændrede.');
    expect(out).toMatch(/Bliver stående i den gamle\n {2}2 /);
    const { old, initiatives } = await stored();
    expect([old?.ended, initiatives]).toEqual([undefined, []]);
  });

  it('does what it printed, imports the file first, and changes nothing the second time', async () => {
    const planned = await run('succeed', 'hovedstaden-2024', 'next.json', '--dry-run');
    const { out } = await run('succeed', 'hovedstaden-2024', 'next.json');
    expect(planned.out).toBe(out.replace('\n\nNye i', '\nDet er en prøve. Intet er skrevet.\n\nNye i'));
    const after = await stored();
    expect(after.old?.ended).toEqual({ on: '2027-01-04', successor: 'oest-2027' });
    expect(after.initiatives.find(({ number }) => number === '2')).toMatchObject({
      anchoring: { committees: ['oest'] },
      predecessor: { portfolioId: 'hovedstaden-2024', number: '38' },
    });
    const again = await run('succeed', 'hovedstaden-2024', 'oest-2027');
    expect(again.out).toMatch(
      /Intet nyt at videreføre\. \d+ er det allerede\.\nhovedstaden-2024 er lukket i forvejen\./,
    );
    expect(await stored()).toEqual(after);
  });

  it('leaves what it carried in the new portfolio when its table, which lacks it, is imported again', async () => {
    await run('succeed', 'hovedstaden-2024', 'next.json', '--numbers', '37');
    const { out } = await run('import', 'next.json');
    expect(out).toContain('Intet er ændret.');
    expect((await stored()).initiatives.map(({ number, gone }) => [number, gone])).toEqual([
      ['1', undefined],
      ['2', undefined],
      ['37', undefined],
    ]);
    expect((await run('import', sample)).out).toContain('Intet er ændret.');
    expect((await stored()).old?.ended).toBeDefined();
  });

  it('an import of a file that says whom it succeeds carries what both tables have, and closes the old', async () => {
    await write({ succeeds: 'hovedstaden-2024' });
    expect((await run('import', 'next.json')).exitCode).toBe(0);
    const { old, initiatives } = await stored();
    expect(old?.ended?.successor).toBe('oest-2027');
    expect(initiatives.map(({ number, predecessor }) => [number, predecessor?.number])).toEqual([
      ['1', undefined],
      ['2', '38'],
    ]);
    expect((await run('import', 'next.json')).out).toContain('Intet er ændret.');
  });

  it.each([['ukendt'], ['oest-2027']])('a file that says it succeeds »%s« is refused whole', async (succeeds) => {
    await write({ succeeds });
    expect(await run('import', 'next.json')).toMatchObject({
      exitCode: 1,
      err: `Intet er importeret:\n  succeeds: der er ingen tidligere portefølje med id »${succeeds}«.`,
    });
    expect((await stored()).initiatives).toEqual([]);
  });

  it.each([
    [['nowhere', 'next.json'], 'Der er ingen portefølje med id »nowhere«.'],
    [['hovedstaden-2024', 'nowhere'], 'Der er ingen portefølje med id »nowhere«.'],
    [['hovedstaden-2024', 'hovedstaden-2024'], 'En portefølje kan ikke videreføres i sig selv.'],
    [['hovedstaden-2024', 'next.json', '--numbers', '1, 99'], 'Intet er videreført. Ingen indsats har nr. 99.'],
    [['hovedstaden-2024', 'missing.json'], 'filen missing.json findes ikke.'],
  ])('refuses %j with a sentence and changes nothing', async (operands, sentence) => {
    const { exitCode, err } = await run('succeed', ...operands);
    expect([exitCode, err]).toEqual([1, expect.stringContaining(sentence)]);
    expect((await stored()).initiatives).toEqual([]);
  });

  it.each([[[]], [['a']], [['a', 'b', 'c']], [['a', 'b', '--numbers']], [['a', 'b', '--fast']]])(
    'answers wrong usage %j with how it is used',
    async (operands) => {
      const { exitCode, err } = await run('succeed', ...operands);
      expect(exitCode).toBe(2);
      expect(err).toContain('statusrunde succeed <gammelt id>');
    },
  );
});
