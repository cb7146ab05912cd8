import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runCommand } from '../../src/cli/run-command';
import { ownTemplates } from '../../src/export/document/templates';
import { readWorkbook } from '../../src/import/xlsx/read-workbook';
import { tablesIn } from '../export/document/read-back';

const sample = path.join(__dirname, '../../sample/hovedstaden-2024/portfolio.json');

describe('statusrunde document', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'statusrunde-'));
    await run(['import', sample]);
  });
  afterAll(() => rm(folder, { recursive: true }));

  async function run(args: string[], env: Record<string, string> = {}) {
    const said: string[] = [];
    const tell = (line: string) => said.push(line);
    const now = '2024-09-17T06:00:00.000Z';
    const exitCode = await runCommand(args, { env, cwd: folder, now, print: tell, complain: tell });
    return { exitCode, said: said.join('\n') };
  }

  it('makes the whole portfolio’s overview, with every row of its table in its order', async () => {
    const { exitCode, said } = await run(['document', 'hovedstaden-2024', '--out', 'overblik.docx']);
    expect({ exitCode, said }).toEqual({ exitCode: 0, said: '43 indsatser er skrevet i overblik.docx.' });
    const [table = []] = tablesIn(await readFile(path.join(folder, 'overblik.docx')));
    const csv = (await readFile(path.join(path.dirname(sample), 'table.csv'), 'utf8')).trim();
    expect(table).toHaveLength(44);
    expect(csv).toContain(`;${table[1]?.[1]?.text};`);
  });

  it('makes a committee’s in any form, under a name of its own, and leaves what is there', async () => {
    expect((await run(['document', 'hovedstaden-2024', 'TSS', '--form', 'tool', '--format', 'xlsx'])).exitCode).toBe(0);
    const again = await run(['document', 'hovedstaden-2024', 'TSS', '--form', 'tool', '--format', 'xlsx']);
    expect(again.exitCode).toBe(1);
    expect(again.said).toContain('Porteføljestyringsværktøj TSS udkast 2024-09-17.xlsx');
  });

  it('makes a workbook of what is to be called one', async () => {
    expect((await run(['document', 'hovedstaden-2024', '--out', 'overblik.xlsx'])).exitCode).toBe(0);
    const rows = await readWorkbook(await readFile(path.join(folder, 'overblik.xlsx')));
    expect(rows[0]?.cells[0]).toBe('Overblik: Sundhedsaftalen 2024-2027, Region Hovedstaden');
    expect((await run(['document', 'hovedstaden-2024', '--form', 'final', '--out', 'final.xlsx'])).exitCode).toBe(2);
  });

  it('makes the mid-term and the final status', async () => {
    for (const form of ['midterm', 'final']) {
      const { exitCode } = await run(['document', 'hovedstaden-2024', '--form', form, '--out', `${form}.docx`]);
      expect(exitCode).toBe(0);
      const [counts = [], table = []] = tablesIn(await readFile(path.join(folder, `${form}.docx`)));
      expect(counts.length).toBe(6);
      expect(table.filter((row) => row.length > 1)).toHaveLength(44);
    }
    expect((await run(['document', 'hovedstaden-2024', 'TSS', '--form', 'midterm'])).exitCode).toBe(2);
    expect((await run(['document', 'hovedstaden-2024', '--form', 'final', '--format', 'xlsx'])).exitCode).toBe(2);
  });

  it.each([
    ['a portfolio', ['anden'], 'hovedstaden-2024'],
    ['a committee', ['hovedstaden-2024', 'Volapyk'], 'TSS'],
    ['a round', ['hovedstaden-2024', 'TSS', '--day', '2024-01-01'], 'runde'],
  ])('says of %s that is not there what there is', async (_, operands, known) => {
    const { exitCode, said } = await run(['document', ...operands]);
    expect(exitCode).toBe(1);
    expect(said).toContain(known);
  });

  it.each([
    [],
    ['hovedstaden-2024', '--form', 'brev'],
    ['hovedstaden-2024', '--format', 'pdf'],
    ['hovedstaden-2024', 'TSS', 'SSU'],
    ['hovedstaden-2024', 'TSS', '--day', 'i går'],
    ['hovedstaden-2024', '--day', '2024-10-11'],
    ['hovedstaden-2024', '--out'],
  ])('says how it is used: %j', async (...operands) => {
    expect((await run(['document', ...operands])).exitCode).toBe(2);
  });

  it('makes nothing with the program’s own templates where TEMPLATES_DIR names no folder', async () => {
    const wish = ['document', 'hovedstaden-2024', '--out', 'brevpapir.docx'];
    const { exitCode, said } = await run(wish, { TEMPLATES_DIR: 'skabelonner' });
    expect(exitCode).toBe(1);
    expect(said).toMatch(/skabelonner findes ikke, eller den kan ikke læses\.$/);
    await expect(readFile(path.join(folder, 'brevpapir.docx'))).rejects.toThrow('ENOENT');
  });

  it('names what is wrong with a template instead of writing a broken file', async () => {
    await mkdir(path.join(folder, 'mine'));
    await cp(path.join(ownTemplates, 'da'), path.join(folder, 'mine/da'), { recursive: true });
    await writeFile(path.join(folder, 'mine/da/plan.docx'), 'hej');
    const wish = ['document', 'hovedstaden-2024', '--form', 'plan', '--out', 'plan.docx'];
    const { exitCode, said } = await run(wish, { TEMPLATES_DIR: 'mine' });
    expect(exitCode).toBe(1);
    expect(said).toContain('da/plan.docx kan ikke bruges:');
    await expect(readFile(path.join(folder, 'plan.docx'))).rejects.toThrow('ENOENT');
  });
});
