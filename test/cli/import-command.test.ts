import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { importCommand, tryImportCommand } from '../../src/cli/import-command';
import { type PortfolioStoreInMemory, portfolioStoreInMemory } from '../builders/portfolio-store-in-memory';

const sample = path.join(__dirname, '../../sample/hovedstaden-2024');
const now = '2024-09-17T06:00:00.000Z';

describe('statusrunde import', () => {
  let folder: string;
  let store: PortfolioStoreInMemory;
  let opened: number;

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'import-'));
    store = portfolioStoreInMemory();
    opened = 0;
  });
  afterEach(() => rm(folder, { recursive: true }));

  async function run(file: string, command = importCommand): Promise<{ exitCode: number; out: string; err: string }> {
    const out: string[] = [];
    const err: string[] = [];
    const exitCode = await command(file, {
      cwd: folder,
      now,
      openStore: async () => {
        opened += 1;
        return store;
      },
      findStore: async () => (store.writes.length > 0 ? store : undefined),
      print: (line) => out.push(line),
      complain: (line) => err.push(line),
    });
    return { exitCode, out: out.join('\n'), err: err.join('\n') };
  }

  async function writePortfolio(table: string, changes: Record<string, unknown> = {}): Promise<void> {
    const json: Record<string, unknown> = JSON.parse(await readFile(path.join(sample, 'portfolio.json'), 'utf8'));
    await writeFile(path.join(folder, 'portfolio.json'), JSON.stringify({ ...json, owners: [], ...changes }));
    await writeFile(path.join(folder, 'table.csv'), table);
  }

  it('prints counts first, then what it read per committee and phase, what to look at, and every new row', async () => {
    const { exitCode, out, err } = await run(path.join(sample, 'portfolio.json'));
    expect([exitCode, err]).toEqual([0, '']);
    const [first, rows] = out.split('\n\nNye (43)\n');
    expect(rows?.split('\n')).toHaveLength(43);
    expect(rows).toContain('  linje 13 (nr. 12): Afdækning af henvisningspraksis');
    expect(first).toBe(`Sundhedsaftalen 2024-2027, Region Hovedstaden (hovedstaden-2024)
43 indsatser læst fra table.csv.
1 titel står flere gange · 43 nye.
Porteføljen er ny.

Udvalg
  SSU            4   1 under planlægning · 3 pågår
  TSS            8   1 under planlægning · 1 under opstart · 6 pågår
  Akutområdet    1   1 pågår
  Byen          11   3 under planlægning · 8 pågår
  Midt           5   1 under planlægning · 3 pågår · 1 afsluttet
  Nord           8   4 pågår · 3 pauseret · 1 afventer
  Syd            8   2 under opstart · 6 pågår
  Bornholm       3   1 under opstart · 1 pågår · 1 afsluttet

Faser
  under planlægning    5
  under opstart        4
  pågår               28
  pauseret             3
  afventer             1
  afsluttet            2

13 har en tovholder, 30 mangler en.

Samme titel flere gange (1)
  linje 31 og 32 (nr. 30 og 31): samme titel, »Den gode overgang: Analyse af proces v. udskrivning mhp. at sikre en god og tryg overgang for patienten«; de holdes hver for sig.`);
  });

  it('says what a closed committee leaves without a home, and what goes to its successor', async () => {
    const header = 'Indsats;Forankring;Status\n';
    const [a, b, c] = [
      { id: 'a', name: 'A' },
      { id: 'b', name: 'B' },
      { id: 'c', name: 'C' },
    ];
    const committees = [{ ...a, closed: true }, { ...b, succeededBy: 'c', closedOn: '2024-09-01' }, c];
    await writePortfolio(`${header}Et;A;Pågår\nTo;A/B;Pågår\nTre;B;Pågår\nFire;A;Afsluttet\n`, { committees });
    const { out } = await run('portfolio.json');
    expect(out).toMatch(
      /Mangler et udvalg \(1\)\n {2}linje 2 \(nr\. 1\): »A« er nedlagt; indsatsen mangler et udvalg\.\n\n/,
    );
    expect(out).toMatch(/ {2}A +3 .*\n {2}B +0\n {2}C +2 /);
    expect((await run('portfolio.json')).out).toContain('Intet er ændret.');
  });

  it('says that nothing has changed when run twice', async () => {
    await run(path.join(sample, 'portfolio.json'));
    const { exitCode, out } = await run(path.join(sample, 'portfolio.json'));
    expect(exitCode).toBe(0);
    expect(out).toContain('\n1 titel står flere gange · 43 uændrede.\nIntet er ændret.\n');
  });

  it('says it in English for an English portfolio, row by row', async () => {
    const header = 'No,Initiative,Anchoring,Phase,Period,Shelf\n';
    await writePortfolio(`${header}1,A,TSS,Running,2025,red\n2,B,Vest,Who knows,some day,\n3,C\n4,D,,,,\n`, {
      language: 'en',
    });
    const { exitCode, out } = await run('portfolio.json');
    expect(exitCode).toBe(0);
    expect(out).toContain('3 initiatives read from table.csv.');
    expect(out).toContain('no committee    2   2 planned');
    expect(out).toContain('4 things not understood · 3 new · 1 column kept as a note.');
    expect(out).toContain(`Columns kept as notes (1)
  the column “Shelf” has no known meaning; it is kept as a note.`);
    expect(out).toContain(`Not understood (4)
  line 3 (no. 2): the phase “Who knows” was not understood; its words are kept, and the initiative counts as planned.
  line 3 (no. 2): “Vest” is no known committee; its words are kept.
  line 3 (no. 2): the time “some day” was not understood; its words are kept.
  line 4: not read, it has fewer cells than the header.`);
  });

  it('names what changed, what moved, what is gone and what is back', async () => {
    const header = 'Indsats;Forankring;Status\n';
    await writePortfolio(`${header}A;TSS;Pågår\nB;TSS;Pågår\nC;TSS;Pågår\n`);
    await run('portfolio.json');
    await writePortfolio(`${header}A;TSS;Pauseret\nC;TSS;Pågår\nD;SSU;Pågår\n`, { name: 'Aftalen' });
    const { out } = await run('portfolio.json');
    expect(out).toContain('1 står ikke længere i tabellen · 1 ændret · 1 ny · 1 står på en anden linje.\n');
    expect(out).toContain('Porteføljens oplysninger er ændret.');
    expect(out.slice(out.indexOf('Står ikke'))).toBe(`Står ikke længere i tabellen (1)
  nr. 2: B

Ændret (1)
  linje 2 (nr. 1): A: fase »Pågår« → »Pauseret«

Nye (1)
  linje 4 (nr. 4): D`);
    await writePortfolio(`${header}A;TSS;Pauseret\nB;TSS;Pågår\nC;TSS;Pågår\nD;SSU;Pågår\n`, { name: 'Aftalen' });
    expect((await run('portfolio.json')).out).toContain('Står i tabellen igen (1)\n  linje 3 (nr. 2): B');
  });

  it('tries it: says what would change against what is stored, and writes nothing', async () => {
    await writePortfolio('Indsats;Forankring;Noter\nA;TSS;før\nB;TSS;\n');
    const first = await run('portfolio.json', tryImportCommand);
    expect(first.out).toContain('2 nye.');
    expect(first.out).toContain('Prøve: intet er skrevet.');
    expect([store.writes, opened]).toEqual([[], 0]);
    await run('portfolio.json');
    const writes = store.writes.length;
    await writePortfolio('Indsats;Forankring;Noter\nA;SSU;efter\n');
    const { exitCode, out } = await run('portfolio.json', tryImportCommand);
    expect(exitCode).toBe(0);
    expect(out).toContain('linje 2 (nr. 1): A: forankring »TSS« → »SSU«, »Noter« »før« → »efter«');
    expect(out).toContain('Står ikke længere i tabellen (1)\n  nr. 2: B');
    expect([store.writes.length, opened]).toEqual([writes, 1]);
  });

  it('refuses with every fault and its field, exit code 1, and never opens the store', async () => {
    await writePortfolio('Indsats\nA\n', { id: 'Å', timeZone: 'Mars/Olympus', rhythm: undefined });
    expect(await run('portfolio.json')).toEqual({
      exitCode: 1,
      out: '',
      err: `Intet er importeret:
  id: »Å« skal bestå af a-z, 0-9 og bindestreg, højst 40 tegn.
  timeZone: tidszonen »Mars/Olympus« findes ikke; skriv den som Europe/Copenhagen.
  rhythm: mangler.`,
    });
    expect(opened).toBe(0);
  });

  it('refuses a table without a title column, with the headings it saw', async () => {
    await writePortfolio('Vision;Tidsplan\nx;y\n');
    expect(await run('portfolio.json')).toMatchObject({
      exitCode: 1,
      err: expect.stringContaining('Overskrifterne er: Vision | Tidsplan.'),
    });
  });

  it('tells the rows it could not read even when it could read none', async () => {
    await writePortfolio('Indsats;Status\n;Pågår\n', { language: 'en' });
    expect((await run('portfolio.json')).err).toBe(`Nothing was imported:
  the table has no row that can be read.
  line 2: not read, it has no title.`);
  });

  it('prints nothing from a cell that a terminal would obey', async () => {
    await writePortfolio('Indsats;Status\nA;\u001b[2J\u202Epågår\n');
    const { out } = await run('portfolio.json');
    expect(out.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
  });

  describe('with a table of indicators beside it', () => {
    const table = 'Indsats;Forankring\nAlfa;TSS\n';
    const indicators = (value: string) =>
      writeFile(path.join(folder, 'tal.csv'), `Indikator;Enhed;Indsatser;2024\nVentetid;dage;1;${value}\n`);
    const file = () => path.join(folder, 'portfolio.json');

    it('reads it after the initiatives, and again without news', async () => {
      await writePortfolio(table, { indicators: 'tal.csv' });
      await indicators('12,5');
      const tried = await run(file(), tryImportCommand);
      expect(tried.out).toContain('1 indikator læst fra tal.csv.\n1 ny indikator.\n\nNye indikatorer (1)');
      expect(store.writes).toEqual([]);
      const { exitCode, out } = await run(file());
      expect([exitCode, out.split('tal.csv')[1]]).toEqual([0, tried.out.split('tal.csv')[1]]);
      expect(await store.listIndicators('hovedstaden-2024')).toMatchObject([
        { name: 'Ventetid', unit: 'dage', initiatives: ['1'], values: [{ amount: { value: 12.5 } }] },
      ]);
      const writes = store.writes.length;
      expect((await run(file())).out).toContain('1 siger det samme som før.');
      expect(store.writes).toHaveLength(writes);
      await indicators('11');
      expect((await run(file())).out).toContain('Linje 2: Ventetid: 2024: 12,5 dage → 11 dage');
    });

    it('reads what else it can where a number cannot be read, and says where', async () => {
      await writePortfolio(table, { indicators: 'tal.csv' });
      await indicators('12.5');
      const { exitCode, out } = await run(file());
      expect([exitCode, out]).toEqual([
        0,
        expect.stringContaining('Linje 2: »12.5« under »2024« er ikke et tal, jeg kan læse'),
      ]);
      expect(await store.listIndicators('hovedstaden-2024')).toMatchObject([{ name: 'Ventetid', values: [] }]);
    });

    it.each([
      ['other.csv', 'other.csv'],
      ['table.csv', 'indicators: tabellen har ingen kolonne med indikatorer'],
      ['../tal.csv', 'indicators'],
    ])('refuses »%s«, and imports nothing', async (name, fault) => {
      await writePortfolio(table, { indicators: name });
      const { exitCode, err } = await run(file());
      expect([exitCode, err]).toEqual([1, expect.stringContaining(fault)]);
      expect(store.writes).toEqual([]);
    });
  });
});
