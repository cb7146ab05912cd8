import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { planImport } from '../../src/domain/portfolio/import/plan-import';
import { writeCsv } from '../../src/export/table/write-csv';
import { writeWorkbook } from '../../src/export/table/write-workbook';
import { readCsv } from '../../src/import/csv/read-csv';
import { readTable } from '../../src/import/read-table';
import { unguarded } from '../../src/import/table/own/unguarded';
import { asRead } from '../builders/as-read';
import { fileOf, planAgain, planAnew, written } from '../builders/written-table';

const headings = [
  'Vision;Indsats;Niveau;Ny indsats;Tidsplan;Bemærkninger;=cmd',
  'Nr.;Indsats;Forankring;Status;Farve;Start;Slut;Tovholder',
  'Indsats;Fase;Status på indsatsen;Milepæle;Klar til fremlæggelse;Level;Indsatsområde',
  'Projekt;Titel;Indsats;Farvekode;-note;@note;Økonomi;Formål',
].map((line) => line.split(';'));

const nasty = [
  '=1+1',
  '+45 1234',
  '-foo',
  '@SUM(A1)',
  "'citat",
  "''=x",
  '\t=1',
  '- punkt',
  '=HYPERLINK("http://x";"y")',
  '＝1',
];
const telling = [
  ...['Pågår', 'Afventer svar', 'Under planlægning (hjerter)', 'Afsluttet marts 2024', 'Starter september 2024'],
  ...[
    'Fælles',
    'Klynge lead',
    'Fælles /den enkelte. Afklares',
    'ja',
    'måske',
    'Grøn',
    'lyserød',
    'TSS',
    'SSU/TSS',
    'Ukendt',
  ],
  ...[
    'medio 2025',
    'ultimo 2024',
    'engang',
    'M1: et\nM2: to i 2025',
    'Milepæl 6.1A: noget (afsluttet)',
    'uden mærke\nog mere',
  ],
  ...[
    'Træning for livet (LEAD)',
    'ejer@kommune.dk',
    'Indsatsejer <ejer@kommune.dk>',
    'Følgegruppen er i gang med det hele nu.',
  ],
  ...['_x0041_', 'a;b"c\nd', '1', '6.1A', 'Bemærk: se nedenfor', 'Farvekoder:', '#3', 'x'.repeat(300)],
];
const cell = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...telling) },
  { weight: 2, arbitrary: fc.constantFrom(...nasty) },
  { weight: 2, arbitrary: fc.constant('') },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }) },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.constantFrom(...nasty), fc.string({ maxLength: 10 })).map((parts) => parts.join('')),
  },
);

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
const table = fc
  .constantFrom(...headings)
  .chain((heading) =>
    fc
      .array(fc.array(cell, { minLength: heading.length, maxLength: heading.length }), { minLength: 1, maxLength: 8 })
      .map((rows) => [heading, ...rows].map((cells) => cells.map(quoted).join(';')).join('\n')),
  );

async function initiativesIn(text: string) {
  const as = await readTable(Buffer.from(text)).catch(() => undefined);
  if (!as) return undefined;
  const plan = planImport({ initiatives: [] }, { ...asRead([]), table: as }, written);
  return { portfolio: plan.portfolio.after, initiatives: plan.created };
}

describe('any table that can be read', () => {
  it.each(['csv', 'xlsx'] as const)('is the same when it is exported as %s and read again', async (format) => {
    await fc.assert(
      fc.asyncProperty(table, async (text) => {
        const known = await initiativesIn(text);
        if (!known) return;
        const { portfolio, initiatives } = known;
        const bytes = await fileOf(portfolio, initiatives, { format });
        expect((await planAnew(portfolio, bytes)).created).toEqual(initiatives);
        expect((await planAgain(portfolio, initiatives, bytes)).same).toHaveLength(initiatives.length);
      }),
      { numRuns: format === 'csv' ? 300 : 60 },
    );
  });
});

describe('a cell of a workbook', () => {
  it('holds whatever people wrote, in XML that can be read', async () => {
    const cells = ['a\ufffeb\uffff', '\u0000\u0001\u000b', '_x0041_', ']]>&<', '=1+1'];
    const bytes = await writeWorkbook('Indsatser', { headings: ['Indsats', 'A', 'B', 'C', 'D'], rows: [cells] });
    for (const xml of Object.values(unzipSync(bytes))) {
      expect(Buffer.from(xml).toString()).not.toMatch(/[^\t\n\r -\ufffd\u{10000}-\u{10ffff}]/u);
    }
    const [sheet] = (await readXlsx(bytes)).sheets;
    expect(sheet?.rows[1]).toEqual(cells);
  });
});

describe('a cell of a csv file', () => {
  const any = fc.oneof(
    cell,
    fc.string({ unit: 'binary', maxLength: 20 }).map((text) => text.replace(/[\r\0]/g, '')),
  );

  it('does not keep the whole file from being read', async () => {
    const bytes = writeCsv({
      headings: ['Indsats', 'Statusrunde: Seneste svar'],
      rows: [['x', '\0=a\0\u0001\u000bb']],
    });
    expect(Buffer.from(bytes).toString()).toContain("'=a");
    expect((await readTable(bytes)).rows.map(({ title }) => title)).toEqual(['x']);
  });

  it('is never what a spreadsheet would calculate, and is what it was when we read it', () => {
    fc.assert(
      fc.property(fc.array(any, { minLength: 1, maxLength: 5 }), (cells) => {
        const words = cells.map((text) => text.replace(/[\p{Surrogate}]/gu, ''));
        const bytes = writeCsv({
          headings: ['Indsats', ...words.map((_, at) => `Statusrunde: ${at}`)],
          rows: [['x', ...words]],
        });
        const [header = { cells: [], line: 1, lastLine: 1 }, row] = readCsv(bytes);
        for (const text of row?.cells ?? []) expect(text).not.toMatch(/^\s*[=+\-@]|^[\t\r]/);
        const read = unguarded({ above: [], header, lines: row ? [row] : [] });
        expect(read.lines[0]?.cells.slice(1)).toEqual(words);
      }),
      { numRuns: 500 },
    );
  });
});
