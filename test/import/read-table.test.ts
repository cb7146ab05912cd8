import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { TableAsRead } from '../../src/domain/portfolio/import/as-read';
import { ImportRefusal } from '../../src/domain/portfolio/import/import-refusal';
import { largestTableBytes, readTable } from '../../src/import/read-table';
import { readHeaders } from '../../src/import/table/headers';
import { wordsIn } from '../../src/words/words-in';

const utf8 = (text: string) => new TextEncoder().encode(text);
const read = (text: string) => readTable(utf8(text));
const table = 'Indsats;Forankring;Status\r\nDosispakket medicin;Byen;Pågår\r\nAudits;Nord;Pauseret\r\n';

async function refusalOf(bytes: Uint8Array): Promise<ImportRefusal> {
  try {
    await readTable(bytes);
  } catch (error) {
    if (error instanceof ImportRefusal) return error;
    throw error;
  }
  throw new Error('the table was not refused');
}

describe('a table is read alike', () => {
  let expected: TableAsRead;
  beforeAll(async () => {
    expected = await read(table);
  });
  it.each([
    ['with a byte-order mark', utf8(`\uFEFF${table}`)],
    ['in Windows-1252', Buffer.from(table, 'latin1')],
    ['in UTF-16 as Excel writes Unicode text', Buffer.from(`\uFEFF${table.replaceAll(';', '\t')}`, 'utf16le')],
    ['with LF alone', utf8(table.replaceAll('\r\n', '\n'))],
    ['with commas', utf8(table.replaceAll(';', ','))],
    ['with tabs', utf8(table.replaceAll(';', '\t'))],
    ['with every cell quoted', utf8(table.replace(/[^;\r\n]+/g, '"$&"'))],
    ['without a last line end', utf8(table.trimEnd())],
  ])('%s', async (_, bytes) => {
    expect(await readTable(bytes)).toEqual(expected);
    expect(expected.rows.map(({ title, anchoring, phase }) => [title, anchoring, phase])).toEqual([
      ['Dosispakket medicin', 'Byen', 'Pågår'],
      ['Audits', 'Nord', 'Pauseret'],
    ]);
  });
});

it.each(['da', 'en'] as const)('every heading that »importér« names has a meaning: %s', (language) => {
  const named = [
    ...wordsIn(language)
      .table.howTo.join(' ')
      .matchAll(/[»“]([^«”]+)[«”]/g),
  ].map(([, heading = '']) => heading);
  const cells = named.filter((heading) => !['Indlæs', 'Import'].includes(heading));
  expect(cells).toHaveLength(10);
  const columns = readHeaders({ cells, line: 1, lastLine: 1 });
  expect(columns.filter(({ meaning }) => meaning === undefined || meaning === 'note')).toEqual([]);
});

describe('cells', () => {
  it('hold delimiters, quotes and line breaks when quoted, and later rows know their own line', async () => {
    const { rows } = await read(
      'Indsats;Status;Bemærkninger\r\n"Sonde; ernæring";Pågår;"M1: ""først""\r\nM2: så"\r\nAudits;Pauseret;\r\n',
    );
    expect(rows).toEqual([
      expect.objectContaining({
        line: 2,
        title: 'Sonde; ernæring',
        notes: { Bemærkninger: 'M1: "først"\nM2: så' },
      }),
      expect.objectContaining({ line: 4, title: 'Audits', notes: {} }),
    ]);
  });

  it('may hold a quotation mark of their own', async () => {
    expect((await read('Indsats;Status\nRør på 5" og 3";Pågår\n')).rows[0]?.title).toBe('Rør på 5" og 3"');
  });

  it('of a title broken over lines are one line', async () => {
    expect((await read('Indsats;Status\n"Den gode\novergang";Pågår\n')).rows[0]?.title).toBe('Den gode overgang');
  });
});

describe('columns', () => {
  it('are known by their headings in Danish and in English', async () => {
    const danish = await read(
      'Nr.;Fokusområder;Indsatser/projekter 2024;Forankring;Status;Forventet projektperiode\n6.1A;F;T;A;S;P\n',
    );
    const english = await read('No.,Focus area,Initiative,Anchoring,Phase,Expected period\n6.1A,F,T,A,S,P\n');
    expect(danish.rows).toEqual(english.rows);
    expect(danish.rows[0]).toEqual({
      line: 2,
      place: 1,
      number: '6.1A',
      focusArea: 'F',
      title: 'T',
      anchoring: 'A',
      phase: 'S',
      period: 'P',
      notes: {},
    });
  });

  it('without a known meaning are notes under their own headings, and are told', async () => {
    const { rows, unknownHeadings } = await read('Indsats;Hylde;Kode;;Status;Status;;\nT;x;;y;Pågår;z;;\n');
    expect(unknownHeadings).toEqual(['Hylde', 'Kode', '#4', 'Status (2)']);
    expect(rows[0]?.notes).toEqual({ Hylde: 'x', '#4': 'y', 'Status (2)': 'z' });
    expect(rows[0]?.phase).toBe('Pågår');
  });

  it('cannot smuggle in anything by their headings', async () => {
    const { notes } = (await read('Indsats;__proto__;constructor\nT;x;y\n')).rows[0] ?? {};
    expect(Object.entries(notes ?? {})).toEqual([
      ['__proto__', 'x'],
      ['constructor', 'y'],
    ]);
  });
});

describe('broken rows', () => {
  it('are told with line and reason, and stop no other', async () => {
    const { rows, brokenRows } = await read(
      'Nr;Indsats;Status\n1;A;Pågår\n2;B\n3;C;Pågår;for meget\n4;;Pågår\n\n1;D;Pågår\n5/6;E;Pågår\n7;F;Pågår;;\n',
    );
    expect(rows.map(({ title, line }) => [title, line])).toEqual([
      ['A', 2],
      ['F', 9],
    ]);
    expect(brokenRows).toEqual([
      { line: 3, reason: 'tooFewCells', title: 'B', number: '2' },
      { line: 4, reason: 'tooManyCells', title: 'C', number: '3' },
      { line: 5, reason: 'noTitle', number: '4' },
      { line: 7, reason: 'doubledNumber', title: 'D', number: '1' },
      { line: 8, reason: 'unusableNumber', title: 'E', number: '5/6' },
    ]);
  });

  it('are those with a text where the title should be', async () => {
    const { brokenRows } = await read(`Indsats;Status\nA;Pågår\n${'x'.repeat(501)};Pågår\n`);
    expect(brokenRows).toEqual([{ line: 3, reason: 'titleTooLong' }]);
  });

  it('are those with a cell no workbook could hold', async () => {
    const { brokenRows } = await read(`Indsats;Status\nA;Pågår\nB;${'x'.repeat(32_768)}\n`);
    expect(brokenRows).toEqual([{ line: 3, reason: 'cellTooLong', title: 'B' }]);
  });

  it('keep their place in the numbering', async () => {
    expect((await read('Indsats;Status\nA;Pågår\n;Pågår\nC;Pågår\n')).rows.map(({ place }) => place)).toEqual([1, 3]);
  });

  it('with a quotation mark left open give up their line alone', async () => {
    const { rows, brokenRows } = await read('Indsats;Status\nA;Pågår\nB;"Pågår\nC;Pågår\nD;Pauseret\n');
    expect(brokenRows).toEqual([{ line: 3, reason: 'quoteNotClosed', title: 'B' }]);
    expect(rows.map(({ title, line }) => [title, line])).toEqual([
      ['A', 2],
      ['C', 4],
      ['D', 5],
    ]);
  });

  it('that swallowed others tell how far they reached', async () => {
    const { brokenRows } = await read('Indsats;Status\nA;"Pågår\nB;Pågår;\nC;"x";Pågår\nD;Pågår\n');
    expect(brokenRows[0]).toMatchObject({ line: 2, lastLine: 4 });
  });

  it('of any kind neither stop the reading nor lose a line', async () => {
    const line = fc.array(fc.constantFrom('a', ';', '"', ' ', 'æ'), { maxLength: 8 }).map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 12 }), async (lines) => {
        const { rows, brokenRows } = await read(['Indsats;Status', 'A;Pågår', ...lines].join('\n'));
        const told = [...rows, ...brokenRows].map((row) => row.line);
        expect(new Set(told).size).toBe(told.length);
        expect(Math.max(...told)).toBeLessThanOrEqual(lines.length + 2);
        expect(rows[0]).toMatchObject({ line: 2, title: 'A' });
      }),
    );
  });
});

describe('a table is refused', () => {
  it('without a title column, with the headings it has', async () => {
    expect((await refusalOf(utf8('Vision;Tidsplan\nx;y\n'))).faults).toEqual([
      { kind: 'noTitleColumn', detail: 'Vision | Tidsplan' },
    ]);
  });

  it.each(['', '\n\n', '\uFEFF'])('when it is empty (%j)', async (text) => {
    expect((await refusalOf(utf8(text))).faults).toEqual([{ kind: 'noTitleColumn', detail: '' }]);
  });

  it('without a row that can be read, with the rows that could not', async () => {
    const { faults, brokenRows } = await refusalOf(utf8('Indsats;Status\n;Pågår\n'));
    expect(faults).toEqual([{ kind: 'noRows' }]);
    expect(brokenRows).toEqual([{ line: 2, reason: 'noTitle' }]);
  });

  it('when it is no text', async () => {
    expect((await refusalOf(Buffer.from([1, 0, 2, 0]))).faults).toEqual([{ kind: 'notText' }]);
  });

  it('with more rows or columns than any portfolio has', async () => {
    expect((await refusalOf(utf8(`Indsats\n${'A\n'.repeat(100_000)}`))).faults).toEqual([
      { kind: 'tooManyRows', detail: '100000' },
    ]);
    expect((await refusalOf(utf8(`Indsats${';x'.repeat(500)}\nA\n`))).faults).toEqual([
      { kind: 'tooManyColumns', detail: '500' },
    ]);
  });

  it('above 10 MB', async () => {
    expect((await refusalOf(new Uint8Array(largestTableBytes + 1))).faults).toEqual([
      { kind: 'tooLarge', detail: '10' },
    ]);
  });
});
