import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import type { TableAsRead } from '../../src/domain/portfolio/import/as-read';
import type { ImportRemark } from '../../src/domain/portfolio/import/import-remarks';
import { type ImportPlan, planImport } from '../../src/domain/portfolio/import/plan-import';
import type { Committee } from '../../src/domain/portfolio/portfolio';
import { decodeText } from '../../src/import/csv/decode-text';
import { readTable } from '../../src/import/read-table';
import { wordsIn } from '../../src/words/words-in';
import { asRead } from '../builders/as-read';
import { toldInitiative } from '../builders/told-initiative';
import { workbook } from '../builders/workbook';

const folders = { given: path.join(__dirname, '../fixtures/portfolios'), retyped: path.join(__dirname, 'fixtures') };

/** The tables of the agreements: three as their coordinators keep them, three retyped from documents. */
const tables = [
  { name: 'hovedstaden-2024', in: 'given', rows: 43 },
  { name: 'syddanmark-2018-opgaveoverdragelse', in: 'given', rows: 8 },
  { name: 'syddanmark-2024-2025', in: 'given', rows: 20 },
  { name: 'implementeringsplan-2024-2025', in: 'retyped', rows: 20 },
  { name: 'foelgegruppe-genoptraening-2018', in: 'retyped', rows: 10 },
  { name: 'foelgegruppe-oekonomi-2018', in: 'retyped', rows: 6 },
] as const;
type Table = (typeof tables)[number];

const committees: Committee[] = [
  ['ssu', 'Sundhedssamarbejdsudvalget', 'SSU'],
  ['tss', 'Tværsektoriel Strategisk Styregruppe', 'TSS'],
  ['akut', 'Styregruppe for fremtidens akutområde'],
  ['byen', 'Klynge Byen', 'Byen'],
  ['midt', 'Klynge Midt', 'Midt'],
  ['nord', 'Klynge Nord', 'Nord'],
  ['syd', 'Klynge Syd', 'Syd'],
  ['bornholm', 'Klynge Bornholm', 'Bornholm'],
  ['genoptraening', 'Følgegruppen for genoptræning og rehabilitering'],
  ['oekonomi', 'Følgegruppen for økonomi, kvalitet og effekt'],
  ['lillebaelt', 'Sundhedsklynge Lillebælt'],
].map(([id = '', name = '', ...aliases]) => ({ id, name, aliases, meetings: [] }));

const bytesOf = (table: Table) => readFileSync(path.join(folders[table.in], `${table.name}.csv`));
const cellsOf = (table: Table): string[][] =>
  parse(decodeText(bytesOf(table)).replace(/^\uFEFF/, ''), { delimiter: ';', relax_quotes: true });

function planOf(table: TableAsRead): ImportPlan {
  return planImport(
    { initiatives: [] },
    { ...asRead([], { portfolio: { committees } }), table },
    '2024-09-01T08:00:00.000Z',
  );
}

/** What the coordinator is told to look at. */
function sentence<K extends ImportRemark['kind']>(remark: Extract<ImportRemark, { kind: K }>): string {
  return wordsIn('da').importing.remark[remark.kind as K](remark);
}

const initiativesOf = (plan: ImportPlan) => plan.created.map((initiative) => toldInitiative(initiative).join('\n'));
const reportOf = (plan: ImportPlan) => [...plan.remarks.map(sentence), '', ...initiativesOf(plan), ''].join('\n');
const withoutLines = (told: string[]) => told.map((text) => text.replace(/^linje \d+/, 'linje'));

describe.each(tables)('$name', (table) => {
  it('is read row by row as its secretariat reads it', async () => {
    const plan = planOf(await readTable(bytesOf(table)));
    expect(plan.created).toHaveLength(table.rows);
    const file = path.join(__dirname, 'fixtures', `${table.name}.expected.txt`);
    if (process.env.UPDATE_GOLDEN) writeFileSync(file, reportOf(plan));
    expect(reportOf(plan)).toBe(readFileSync(file, 'utf8'));
  });

  it('loses no word of any cell', async () => {
    const read = await readTable(bytesOf(table));
    const plan = planOf(read);
    const { lines } = spreadOf(table);
    const passed = new Set(read.passedOver?.flatMap(({ line, lastLine = line }) => range(line, lastLine)));
    const kept = new Map(plan.created.map((initiative) => [initiative.line, toldInitiative(initiative).join(' ')]));
    const header = lines.findIndex(
      ({ cells }) => cells.some((cell) => /^(indsats|vision|fokus)/i.test(cell)) && cells[1],
    );
    for (const { cells, line } of lines.slice(header + 1).filter((row) => !passed.has(row.line))) {
      const words = cells.join(' ').match(/[\p{L}\p{N}]+/gu) ?? [];
      const told = new Set(kept.get(line)?.match(/[\p{L}\p{N}]+/gu));
      expect(words.filter((word) => !told.has(word) && !/^(M\d|ja)$/.test(word))).toEqual([]);
    }
  });

  it('gives the same result as a workbook', async () => {
    const csv = planOf(await readTable(bytesOf(table)));
    const xlsx = planOf(
      await readTable(await workbook({ rows: cellsOf(table).map((row) => row.map((cell) => cell || null)) })),
    );
    expect(withoutLines(initiativesOf(xlsx))).toEqual(withoutLines(initiativesOf(csv)));
    expect(xlsx.remarks.map(({ kind }) => kind)).toEqual(csv.remarks.map(({ kind }) => kind));
  });

  it('changes nothing when it is read again, as a workbook either', async () => {
    const first = planOf(await readTable(bytesOf(table)));
    const stored = { portfolio: first.portfolio.after, initiatives: first.created };
    const read = { ...asRead([], { portfolio: { committees } }) };
    const again = planImport(stored, { ...read, table: await readTable(bytesOf(table)) }, '2024-10-01T08:00:00.000Z');
    expect(again).toMatchObject({ created: [], changed: [], gone: [], returned: [] });
    const rows = cellsOf(table).map((row) => row.map((cell) => cell || null));
    const moved = planImport(
      stored,
      { ...read, table: await readTable(await workbook({ rows })) },
      '2024-10-01T08:00:00.000Z',
    );
    expect(moved).toMatchObject({ created: [], gone: [], returned: [] });
    expect(moved.changed.filter(({ fields }) => fields.join() !== 'line')).toEqual([]);
  });
});

/** The lines of a table's csv, each with where it begins. */
function spreadOf(table: Table): { lines: { cells: string[]; line: number }[] } {
  let next = 1;
  const lines = cellsOf(table).map((cells) => {
    const line = next;
    next += 1 + cells.join('').split('\n').length - 1;
    return { cells, line };
  });
  return { lines };
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}

describe('the overview as Excel has it', () => {
  it('is the same with its title, its focus areas merged, its headings on each page', async () => {
    const [table] = tables;
    const [header = [], ...rows] = cellsOf(table);
    const sheet: (string | null)[][] = [
      ['Oversigt over planlagte og igangsatte indsatser', null, null, null, null],
      ['Opdateret:29.08.2024', null, null, null, null],
      header,
    ];
    const merges = ['A1:E1'];
    let start = 0;
    for (const [at, row] of rows.entries()) {
      if (at === 20) sheet.push(header);
      const isSame = at > 0 && at !== 20 && rows[at - 1]?.[0] === row[0];
      sheet.push([isSame ? null : (row[0] ?? null), ...row.slice(1).map((cell) => cell || null)]);
      if (!isSame) start = sheet.length;
      const isLast = rows[at + 1]?.[0] !== row[0] || at === 19;
      if (isLast && sheet.length > start) merges.push(`A${start}:A${sheet.length}`);
    }
    const csv = planOf(await readTable(bytesOf(table)));
    const read = await readTable(await workbook({ rows: sheet, merges }));
    expect(withoutLines(initiativesOf(planOf(read)))).toEqual(withoutLines(initiativesOf(csv)));
    expect(read.passedOver?.map(({ line, because }) => [line, because])).toEqual([
      [1, 'aboveHeader'],
      [24, 'headerAgain'],
    ]);
  });

  it('tells the colours of the portfolio tool, painted as its legend says', async () => {
    const [, table] = tables;
    const colours = ['92D050', 'FFFF00', 'FF0000', 'BFBFBF', '00B0F0', '92D050', 'BFBFBF', '92D050'];
    const [header = [], ...rows] = cellsOf(table);
    const painted = rows.map(([title = '', status = '', ...rest], at) => [
      title,
      { value: status || null, fill: colours[at] ?? '' },
      ...rest,
    ]);
    const plan = planOf(await readTable(await workbook({ rows: [header, ...painted] })));
    expect(plan.created.map(({ phase, health }) => [phase.phase, health])).toEqual([
      ['running', 'green'],
      ['running', 'yellow'],
      ['running', 'red'],
      ['closed', undefined],
      ['planned', undefined],
      ['running', 'green'],
      ['closed', undefined],
      ['running', 'green'],
    ]);
  });
});
