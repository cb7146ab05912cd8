import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { RowAsRead } from '../../src/domain/portfolio/import/as-read';
import { readTable } from '../../src/import/read-table';
import { type SheetMade, workbook } from '../builders/workbook';

const read = async (sheet: SheetMade, options: { sheet?: string } = {}) => readTable(await workbook(sheet), options);
const told = (rows: RowAsRead[], ...fields: (keyof RowAsRead)[]) =>
  rows.map((row) => fields.map((field) => row[field]));

describe('a workbook', () => {
  it('is read under its title rows, each row with its own line of the sheet', async () => {
    const { rows, passedOver } = await read({
      rows: [
        ['Oversigt over planlagte og igangsatte indsatser', null, null],
        ['Opdateret: 29.08.2024', null, null],
        [null, null, null],
        ['Indsatser/projekter 2024', 'Forankring', 'Status'],
        ['Dosispakket medicin', 'Byen', 'Pågår'],
        [null, null, null],
        ['Audits', 'Nord', 'Pauseret'],
      ],
      merges: ['A1:C1'],
    });
    expect(told(rows, 'line', 'place', 'title', 'anchoring', 'phase')).toEqual([
      [5, 1, 'Dosispakket medicin', 'Byen', 'Pågår'],
      [7, 2, 'Audits', 'Nord', 'Pauseret'],
    ]);
    expect(passedOver).toEqual([
      {
        line: 1,
        lastLine: 2,
        because: 'aboveHeader',
        words: 'Oversigt over planlagte og igangsatte indsatser Opdateret: 29.08.2024',
      },
    ]);
  });

  it('says a day, a month or a year as its cell shows it', async () => {
    const may = new Date(Date.UTC(2025, 4, 14));
    const { rows } = await read({
      rows: [
        ['Indsats', 'Tidsplan'],
        ['A', { value: may, numFmt: 'dd-mm-yyyy' }],
        ['B', { value: may, numFmt: '[$-406]mmmm yyyy' }],
        ['C', { value: may, numFmt: 'yyyy' }],
        ['D', { value: 2025, numFmt: '0' }],
        ['E', { value: may, numFmt: 'd. mmmm yyyy;@' }],
        ['F', 'primo 2025'],
      ],
    });
    expect(told(rows, 'period').flat()).toEqual(['14-05-2025', 'maj 2025', '2025', '2025', '14-05-2025', 'primo 2025']);
  });

  it('takes a formula at its last result, evaluates none, and tells which had no result', async () => {
    const { rows } = await read({
      rows: [
        ['Indsats', 'Status', 'Økonomi'],
        [
          { value: 'Audits', formula: 'CONCATENATE("Au","dits")', formulaResult: 'Audits' },
          { formula: 'HYPERLINK("x")' },
          { value: 12, formula: '3*4', formulaResult: 12 },
        ],
      ],
    });
    expect(rows).toEqual([
      expect.objectContaining({ title: 'Audits', phase: '', economy: '12', withoutResult: ['Status'] }),
    ]);
  });

  it('is its first sheet that is shown, or the one that is named', async () => {
    const sheets: SheetMade[] = [
      { name: 'Skjult', hidden: true, rows: [['Indsats'], ['A']] },
      { name: 'Oversigt', rows: [['Indsats'], ['B']] },
      { name: 'Arkiv 2023', rows: [['Indsats'], ['C']] },
    ];
    const bytes = await workbook(...sheets);
    expect(told((await readTable(bytes)).rows, 'title')).toEqual([['B']]);
    expect(told((await readTable(bytes, { sheet: 'arkiv 2023' })).rows, 'title')).toEqual([['C']]);
    await expect(readTable(bytes, { sheet: 'Ark1' })).rejects.toMatchObject({
      faults: [{ kind: 'noSuchSheet', detail: 'Skjult, Oversigt, Arkiv 2023' }],
    });
  });

  it('keeps bold words, line breaks and numbers as text', async () => {
    const { rows } = await read({
      rows: [
        ['Nr.', 'Indsats', 'Milepæle', 'Bemærkninger'],
        [1, 'Audits', 'M1: a\r\nM2: b', 0.1 + 0.2],
        [2, 'B', null, true],
      ],
    });
    expect(rows[0]).toMatchObject({ number: '1', milestones: 'M1: a\nM2: b', notes: { Bemærkninger: '0.3' } });
    expect(rows[1]?.notes).toEqual({ Bemærkninger: 'ja' });
  });

  it('is no wider than what stands in it', async () => {
    const { rows, unknownHeadings, brokenRows } = await read({
      rows: [
        ['Indsats', 'Status', null, null],
        ['A', 'Pågår', { fill: 'FFFFFF' }, null],
      ],
    });
    expect([rows.length, unknownHeadings, brokenRows]).toEqual([1, [], []]);
  });
});

describe('merged cells', () => {
  it('count for each row they span', async () => {
    const { rows } = await read({
      rows: [
        ['Fokusområde', 'Indsats', 'Forankring'],
        ['Børn', 'A', 'Byen'],
        [null, 'B', null],
        ['Ældre', 'C', 'Syd'],
      ],
      merges: ['A2:A3', 'C2:C3'],
    });
    expect(told(rows, 'focusArea', 'title', 'anchoring')).toEqual([
      ['Børn', 'A', 'Byen'],
      ['Børn', 'B', 'Byen'],
      ['Ældre', 'C', 'Syd'],
    ]);
  });

  it('of a title are one initiative whose milestones have a row each', async () => {
    const { rows } = await read({
      rows: [
        ['Indsats', 'Status', 'Milepæle'],
        ['A', 'Pågår', 'M1: først'],
        [null, null, 'M2: så'],
        [null, null, 'M3: til sidst'],
        ['B', 'Pauseret', null],
      ],
      merges: ['A2:A4', 'B2:B4'],
    });
    expect(told(rows, 'line', 'place', 'title', 'phase', 'milestones')).toEqual([
      [2, 1, 'A', 'Pågår', 'M1: først\nM2: så\nM3: til sidst'],
      [5, 2, 'B', 'Pauseret', undefined],
    ]);
  });

  it('of a title are several initiatives where a second cell under the heading tells them apart', async () => {
    const { rows } = await read({
      rows: [
        ['Indsats', null, 'Status'],
        ['Akutfunktioner', 'Sondeernæring', 'Pågår'],
        [null, 'Pasning af dræn', 'Pauseret'],
        ['Audits', null, 'Pågår'],
      ],
      merges: ['A1:B1', 'A2:A3', 'A4:B4'],
    });
    expect(told(rows, 'title', 'phase')).toEqual([
      ['Akutfunktioner: Sondeernæring', 'Pågår'],
      ['Akutfunktioner: Pasning af dræn', 'Pauseret'],
      ['Audits', 'Pågår'],
    ]);
  });

  it('of a title are several initiatives where their numbers tell them apart', async () => {
    const { rows } = await read({
      rows: [
        ['Nr.', 'Indsats', 'Forankring'],
        ['6.1A', 'Audits', 'Byen'],
        ['6.1B', null, 'Syd'],
      ],
      merges: ['B2:B3'],
    });
    expect(told(rows, 'number', 'title', 'anchoring')).toEqual([
      ['6.1A', 'Audits', 'Byen'],
      ['6.1B', 'Audits', 'Syd'],
    ]);
  });

  it('over the whole table are the heading of the rows below', async () => {
    const { rows, passedOver } = await read({
      rows: [
        ['Indsats', 'Status', 'Niveau'],
        ['Noget fælles', null, null],
        ['A', 'Pågår', null],
        ['Noget andet', null, null],
        ['B', 'Pågår', null],
        ['C', null, null],
      ],
      merges: ['A2:C2', 'A4:C4'],
    });
    expect(told(rows, 'title', 'focusArea')).toEqual([
      ['A', 'Noget fælles'],
      ['B', 'Noget andet'],
      ['C', 'Noget andet'],
    ]);
    expect(passedOver?.map(({ line, because }) => [line, because])).toEqual([
      [2, 'section'],
      [4, 'section'],
    ]);
  });
});

describe('headings on two lines', () => {
  it('are one header where the title is merged over both', async () => {
    const { rows, unknownHeadings, passedOver } = await read({
      rows: [
        ['Porteføljestyringsværktøj', null, null, null],
        ['Indsats', 'Forventes at være klar til', null, 'Niveau'],
        [null, 'fremlæggelse for DAK', 'implementering', null],
        ['A', 'Medio 2018', 'Ultimo 2018', 'Fælles'],
      ],
      merges: ['A2:A3', 'B2:C2', 'D2:D3'],
    });
    expect(told(rows, 'line', 'title', 'readyForPresentation', 'readyForImplementation', 'level')).toEqual([
      [4, 'A', 'Medio 2018', 'Ultimo 2018', 'Fælles'],
    ]);
    expect(unknownHeadings).toEqual([]);
    expect(passedOver?.map(({ line, because }) => [line, because])).toEqual([[1, 'aboveHeader']]);
  });
});

describe('a workbook of another program', () => {
  const readFixture = async (name: string) =>
    (await readTable(await readFile(path.join(__dirname, 'fixtures', name)))).rows;

  it('is read past its comments, links, text boxes, filters and rules for painting', async () => {
    expect(await readFixture('with-comments-and-links.xlsx')).toEqual([
      expect.objectContaining({
        line: 3,
        focusArea: 'Børn',
        title: 'A',
        phase: 'Pågår',
        period: 'maj 2025',
        responsible: 'midt@kommune.dk',
        fill: 'green',
      }),
      expect.objectContaining({
        line: 4,
        focusArea: 'Børn',
        title: 'B fed tekst',
        phase: 'Pauseret',
        period: '2025',
        fill: 'green',
      }),
    ]);
  });

  it('is read past a table object, and a formula nobody has calculated', async () => {
    const rows = await readFixture('with-a-table-object.xlsx');
    expect(told(rows, 'line', 'title', 'phase', 'period', 'fill', 'withoutResult')).toEqual([
      [2, 'A', 'Pågår', '14-05-2025', 'red', undefined],
      [3, 'B', '', '01-01-2025', undefined, ['Status']],
      [5, 'C', '', '', undefined, undefined],
    ]);
  });

  it('is read with its rich text as text', async () => {
    const rows = await readFixture('with-rich-text.xlsx');
    expect(told(rows, 'title', 'focusArea', 'phase', 'period', 'fill')).toEqual([
      ['A', '', 'Pågår', '14-05-2025', 'yellow'],
      ['B', '', 'Pauseret', '', undefined],
      ['C fed', '', '', '', undefined],
      ['D', 'Gode overgange', 'Pågår', '2025', undefined],
    ]);
  });
});

describe('a painted cell', () => {
  const painted = async (...fills: (string | { theme: number; tint?: number } | { indexed: number })[]) => {
    const { rows } = await read({
      rows: [['Indsats', 'Status'], ...fills.map((fill, at) => [`Indsats ${at}`, { fill }])],
    });
    return told(rows, 'fill').flat();
  };

  it('in the status column is the colour, as Excel and people paint it', async () => {
    expect(await painted('FF0000', 'C00000', 'FFFFC7CE')).toEqual(['red', 'red', 'red']);
    expect(await painted('FFFF00', 'FFC000', 'FFF2CC')).toEqual(['yellow', 'yellow', 'yellow']);
    expect(await painted('00B050', '92D050', 'C6EFCE', 'E2EFDA')).toEqual(['green', 'green', 'green', 'green']);
    expect(await painted('0070C0', '00B0F0', '002060', 'DDEBF7')).toEqual(['blue', 'blue', 'blue', 'blue']);
    expect(await painted('808080', 'BFBFBF', 'D9D9D9')).toEqual(['grey', 'grey', 'grey']);
  });

  it('is none of ours where it is white, orange or purple', async () => {
    expect(await painted('FFFFFF', 'F2F2F2', 'ED7D31', '7030A0')).toEqual([undefined, undefined, undefined, undefined]);
  });

  it('may be painted in a colour of the theme, lighter or darker, or of the old palette', async () => {
    expect(await painted({ theme: 9 }, { theme: 9, tint: 0.6 }, { theme: 7 }, { theme: 0, tint: -0.35 })).toEqual([
      'green',
      'green',
      'yellow',
      'grey',
    ]);
    expect(await painted({ indexed: 10 }, { indexed: 13 }, { indexed: 22 }, { indexed: 64 })).toEqual([
      'red',
      'yellow',
      'grey',
      undefined,
    ]);
  });

  it('elsewhere in the row counts where the row is painted in one colour', async () => {
    const { rows } = await read({
      rows: [
        ['Indsats', 'Milepæle', 'Forankring'],
        [{ value: 'A', fill: 'FF0000' }, 'M1: x', null],
        [{ value: 'B', fill: '00B050' }, { value: 'M1: y', fill: 'FFFF00' }, null],
        [{ value: 'C', fill: '808080' }, { value: 'M1: z', fill: '808080' }, { fill: '808080' }],
        ['D', null, null],
      ],
    });
    expect(told(rows, 'fill').flat()).toEqual(['red', undefined, 'grey', undefined]);
  });

  it('says nothing where every other row is shaded so that it can be read', async () => {
    const { rows } = await read({
      rows: [
        ['Indsats', 'Forankring'],
        [
          { value: 'A', fill: 'DDEBF7' },
          { value: 'Byen', fill: 'DDEBF7' },
        ],
        ['B', 'Syd'],
        [
          { value: 'C', fill: 'DDEBF7' },
          { value: 'Syd', fill: 'DDEBF7' },
        ],
      ],
    });
    expect(told(rows, 'fill').flat()).toEqual([undefined, undefined, undefined]);
  });

  it('merged over several rows paints each of them', async () => {
    const { rows } = await read({
      rows: [
        ['Indsats', 'Farve'],
        ['A', { fill: 'FFFF00' }],
        ['B', null],
      ],
      merges: ['B2:B3'],
    });
    expect(told(rows, 'fill').flat()).toEqual(['yellow', 'yellow']);
  });
});
