import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { refuseNode } from '../../src/cli/node-version';
import { openStore } from '../../src/store/open-store';
import { typed } from './typed';

const sample = path.join(__dirname, '../../sample/hovedstaden-2024/portfolio.json');

describe('statusrunde', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'statusrunde-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const run = (args: string[], env: Record<string, string> = {}) =>
    typed(args, { folder, now: '2024-09-17T06:00:00.000Z', env });

  it('imports into the store its environment names', async () => {
    const { exitCode } = await run(['import', sample], { DATA_DIR: 'kept' });
    expect(exitCode).toBe(0);
    const store = await openStore({ kind: 'embedded', dataDir: path.join(folder, 'kept') });
    expect(await store.listInitiatives('hovedstaden-2024')).toHaveLength(43);
    await store.close();
  });

  it('changes nothing in that store when the same file is imported again', async () => {
    await run(['import', sample]);
    expect((await run(['import', sample])).out).toContain('Intet er ændret.');
  });

  it('tries an import and makes no store for it', async () => {
    const { exitCode, out } = await run(['import', '--dry-run', sample], { DATA_DIR: 'kept' });
    expect(exitCode).toBe(0);
    expect(out).toContain('Prøve: intet er skrevet.');
    expect(out).toContain('43 nye');
    expect(await readdir(folder)).toEqual([]);
  });

  it('tries an import on a store and leaves its file as it was, byte for byte', async () => {
    await run(['import', sample]);
    const changed = path.join(folder, 'changed');
    await cp(path.dirname(sample), changed, { recursive: true });
    const table = await readFile(path.join(changed, 'table.csv'), 'utf8');
    await writeFile(path.join(changed, 'table.csv'), `${table.trimEnd().split('\n').slice(0, -1).join('\n')}\n`);
    const file = path.join(folder, 'data/statusrunde.sqlite');
    const before = await readFile(file);
    const { exitCode, out } = await run(['import', path.join(changed, 'portfolio.json'), '--dry-run']);
    expect(exitCode).toBe(0);
    expect(out).toContain('1 står ikke længere i tabellen');
    expect(before.equals(await readFile(file))).toBe(true);
    const store = await openStore({ kind: 'embedded', dataDir: path.join(folder, 'data') });
    expect((await store.listInitiatives('hovedstaden-2024')).some(({ gone }) => gone)).toBe(false);
    await store.close();
  });

  describe('meetings', () => {
    const calendar = (...days: [uid: string, day: string][]) =>
      writeFile(
        path.join(folder, 'tss.ics'),
        [
          'BEGIN:VCALENDAR',
          'VERSION:2.0',
          ...days.flatMap(([uid, day]) => ['BEGIN:VEVENT', `UID:${uid}`, `DTSTART;VALUE=DATE:${day}`, 'END:VEVENT']),
          'END:VCALENDAR',
        ].join('\r\n'),
      );
    const ahead: [string, string][] = [
      ['a', '20241011'],
      ['b', '20241206'],
      ['c', '20250207'],
      ['d', '20250404'],
      ['e', '20250613'],
    ];

    it('brings a committee’s calendar in, and the next time what has changed in it', async () => {
      await run(['import', sample]);
      await calendar(...ahead);
      expect((await run(['meetings', 'hovedstaden-2024', 'TSS', 'tss.ics'])).out).toBe('TSS: ingen møder er ændret.');
      await calendar(...ahead.slice(0, 1), ['b', '20241213'], ...ahead.slice(2, 4), ['f', '20250821']);
      expect((await run(['meetings', 'hovedstaden-2024', 'tss', 'tss.ics'])).out.split('\n')).toEqual([
        'TSS: 2 møder er ændret.',
        '  2024-12-06: flyttet til 2024-12-13',
        '  2025-06-13: flyttet til 2025-08-21',
      ]);
      expect((await run(['import', sample])).out).toContain('Intet er ændret.');
    });

    it('says what there is instead of a portfolio or committee it does not know, and of a file that is none', async () => {
      await run(['import', sample]);
      await calendar(...ahead);
      const refused = async (...args: string[]) => {
        const { exitCode, err } = await run(['meetings', ...args]);
        return exitCode === 1 ? err : '';
      };
      expect(await refused('nowhere', 'TSS', 'tss.ics')).toBe(
        'Porteføljen »nowhere« findes ikke. Der er: hovedstaden-2024.',
      );
      expect(await refused('hovedstaden-2024', 'TTS', 'tss.ics')).toContain('Der er: SSU, TSS,');
      expect(await refused('hovedstaden-2024', 'TSS', 'other.ics')).toContain('filen other.ics findes ikke.');
      await writeFile(path.join(folder, 'tss.ics'), 'Dato;Møde');
      expect(await refused('hovedstaden-2024', 'TSS', 'tss.ics')).toContain('tss.ics er ikke en kalenderfil (.ics).');
    });
  });

  it.each(['help', 'hjælp', '--help', '-h'])('tells how it is used by %s', async (word) => {
    const { exitCode, out, err } = await run([word]);
    expect([exitCode, err]).toEqual([0, '']);
    expect(out).toContain('statusrunde import <portfolio.json>');
  });

  it.each([
    [[]],
    [['import']],
    [['import', '--dry']],
    [['import', '--dry-run']],
    [['import', 'a.json', 'b.json']],
    [['meetings', 'a', 'b']],
    [['exprot', 'a.json']],
  ])('answers wrong usage %j with how it is used and exit code 2', async (args) => {
    const { exitCode, out, err } = await run(args);
    expect([exitCode, out]).toEqual([2, '']);
    expect(err).toContain('statusrunde import <portfolio.json>');
  });

  it('tells what is wrong with the configuration and imports nothing', async () => {
    const { exitCode, err } = await run(['import', sample], { STORE: 'paper', PORT: 'x' });
    expect(exitCode).toBe(1);
    expect(err).toContain('STORE');
    expect(err).toContain('PORT');
  });
});

describe('an old Node', () => {
  it.each(['v22.14.0', 'v20.19.5', 'v18.0.0'])('is refused with a sentence: %s', (version) => {
    expect(refuseNode(version)).toContain(version);
  });

  it.each(['v22.15.0', 'v23.0.0', 'v24.21.0', 'v100.1.0'])('is not this one: %s', (version) => {
    expect(refuseNode(version)).toBeUndefined();
  });
});
