import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readXlsx } from 'hucre/xlsx';
import { columnsOf, type Form, formats, forms } from '../../../src/domain/documents/forms';
import { makeDocument } from '../../../src/export/document/make-document';
import { readTable } from '../../../src/import/read-table';
import { readWorkbook } from '../../../src/import/xlsx/read-workbook';
import { wordsIn } from '../../../src/words/words-in';
import { partsOf, tablesIn } from './read-back';
import { item, snapshot } from './snapshots';

const { document } = wordsIn('da');
const headingsOf = (form: Form) =>
  columnsOf[form].map((column) => document.headingIn[form][column] ?? document.heading[column]);

/** The lines of the sheet with the table, from its headings to its last row. */
async function sheetOf(bytes: Uint8Array, form: Form): Promise<string[][]> {
  const rows = (await readWorkbook(bytes)).map(({ cells }) => cells);
  return rows.slice(rows.findIndex((cells) => cells[0] === headingsOf(form)[0]));
}

describe('a document', () => {
  it.each(forms)('has every column of the form %s in its order, in Word and in Excel', async (form) => {
    const [table] = tablesIn(makeDocument(snapshot(), { form, format: 'docx' }));
    expect(table?.[0]?.map(({ text }) => text)).toEqual(headingsOf(form));
    const [headings] = await sheetOf(makeDocument(snapshot(), { form, format: 'xlsx' }), form);
    expect(headings).toEqual(headingsOf(form));
  });

  it('has the headings of the portfolio where its own table has others', async () => {
    const told = snapshot({ headings: { title: 'Indsatser 2024', readyForPresentation: 'Forventes klar til DAK' } });
    const [overview] = tablesIn(makeDocument(told, { form: 'overview', format: 'docx' }));
    expect(overview?.[0]?.[1]?.text).toBe('Indsatser 2024');
    const rows = (await readWorkbook(makeDocument(told, { form: 'tool', format: 'xlsx' }))).map(({ cells }) => cells);
    expect(rows.flat()).toContain('Forventes klar til DAK');
  });

  it('tells of every initiative in the overview, by focus area, with the colour and its word', () => {
    const [table = []] = tablesIn(makeDocument(snapshot(), { form: 'overview', format: 'docx' }));
    expect(table.slice(1)).toEqual([
      [
        { text: 'Sammenhæng', join: 'restart' },
        { text: 'Indsats 1' },
        { text: 'TSS' },
        { text: 'Pågår\nGrøn', fill: 'C6E5C3' },
        { text: 'ultimo 2025' },
      ],
      [
        { text: 'Sammenhæng', join: 'continue' },
        { text: 'Indsats 10' },
        { text: 'TSS' },
        { text: 'Pågår\nGrøn', fill: 'C6E5C3' },
        { text: 'ultimo 2025' },
      ],
      [
        { text: 'Børn', join: 'restart' },
        { text: 'Indsats 2' },
        { text: 'TSS' },
        { text: 'Pågår\nRød', fill: 'F4B6B6' },
        { text: 'ultimo 2025' },
      ],
    ]);
  });

  it('is read back by an import with the same rows and colours', async () => {
    const shades = ['red', 'yellow', 'green', 'blue', 'grey'] as const;
    const told = snapshot({ items: shades.map((shade, at) => item(`${at + 1}`, { shade })) });
    const rows = await readWorkbook(makeDocument(told, { form: 'overview', format: 'xlsx' }));
    const fills = rows.flatMap(({ cells, fills }) => (cells[1]?.startsWith('Indsats ') ? [fills?.get(3)] : []));
    expect(fills).toEqual([...shades]);
  });

  it.each(['da', 'en'] as const)('in %s is read back without its legend and its notes', async (language) => {
    for (const form of forms) {
      const { rows } = await readTable(makeDocument(snapshot({ language }), { form, format: 'xlsx' }));
      expect(rows.map(({ title }) => title)).toEqual(
        ['1', '10', '2'].map((n) => expect.stringMatching(`^Indsats ${n}\\b`)),
      );
    }
  });

  it('has the tool with everything its readers know, the legend below it', async () => {
    const told = snapshot({
      items: [
        item('1', {
          shade: 'red',
          decision: 'Skal den fortsætte?',
          milestones: [
            { label: 'M1', words: 'Afprøvning medio 2024', state: 'closed' },
            { label: 'M2', words: 'Rapport ultimo 2024', state: 'planned' },
          ],
          remarks: 'Afventer høring.',
        }),
      ],
    });
    const [table = [], legend = []] = tablesIn(makeDocument(told, { form: 'tool', format: 'docx' }));
    expect(table.slice(1).map((row) => row.map(({ text }) => text))).toEqual([
      ['Sammenhæng'],
      [
        'Indsats 1',
        'Rød\nMaterialet er afprøvet.\nTil beslutning: Skal den fortsætte?',
        'M1: Afprøvning medio 2024 (nået)\nM2: Rapport ultimo 2024',
        'Primo 2025',
        'Medio 2025',
        'Afventer høring.',
      ],
    ]);
    expect(legend.map((row) => row.map(({ text }) => text))).toContainEqual(['Rød', 'kræver handling']);
    const rows = (await readWorkbook(makeDocument(told, { form: 'tool', format: 'xlsx' }))).map(({ cells }) => cells);
    expect(rows.flat()).toContain('kræver handling');
    expect(rows.flat()).toContain('M1: Afprøvning medio 2024 (nået)\nM2: Rapport ultimo 2024');
  });

  it('says on its face that it is a draft, or the day it was published as', () => {
    const face = (change: object) =>
      partsOf(makeDocument(snapshot(change), { form: 'plan', format: 'docx' }))['word/document.xml'];
    expect(face({})).toContain('Opdateret 1. oktober 2024 · Møde fredag 11. oktober 2024');
    const { publishedOn: _, ...draft } = snapshot();
    const bytes = makeDocument(draft, { form: 'plan', format: 'docx' });
    expect(partsOf(bytes)['word/document.xml']).toContain('Udkast, pr. 1. oktober 2024');
  });

  it('repeats its headings on every page, counts its pages and lies down', () => {
    const parts = partsOf(makeDocument(snapshot(), { form: 'tool', format: 'docx' }));
    expect(parts['word/document.xml']).toMatch(/<w:tblHeader\/>/);
    expect(parts['word/document.xml']).toMatch(/w:orient="landscape"/);
    expect(parts['word/footer1.xml']).toMatch(/ PAGE .* NUMPAGES /);
    const sheet = partsOf(makeDocument(snapshot(), { form: 'tool', format: 'xlsx' }));
    expect(sheet['xl/workbook.xml']).toMatch(/_xlnm\.Print_Titles/);
    expect(sheet['xl/worksheets/sheet1.xml']).toMatch(/orientation="landscape".*&amp;P af &amp;N/s);
  });

  it.each(['=1+1', '+45 12 34 56 78', '-2', '@SUM(A1)', '=HYPERLINK("http://a")', '_x0041_'])(
    'keeps %s as the text it is',
    async (remarks) => {
      const bytes = makeDocument(snapshot({ items: [item('1', { remarks })] }), { form: 'tool', format: 'xlsx' });
      const sheet = partsOf(bytes)['xl/worksheets/sheet1.xml'] ?? '';
      expect(sheet).not.toMatch(/<f\b|t="str"/);
      const { sheets } = await readXlsx(bytes);
      if (!remarks.startsWith('_')) expect(sheets[0]?.rows.flat()).toContain(remarks);
    },
  );

  it('drops what no file may hold, and keeps what people wrote', () => {
    const title = 'Ærø \u0000\u0007\u202e& <Bøgh> \ue000\ufffe"x" {indsats}';
    for (const format of formats) {
      const bytes = makeDocument(snapshot({ items: [item('1', { title })] }), { form: 'overview', format });
      for (const [name, xml] of Object.entries(partsOf(bytes))) {
        if (!/\.(xml|rels)$/.test(name)) continue;
        // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
        expect(xml).not.toMatch(/[\u0000-\u0008\u202e\ue000-\ue0ff\ufffe]/);
      }
    }
    const [table] = tablesIn(
      makeDocument(snapshot({ items: [item('1', { title })] }), { form: 'overview', format: 'docx' }),
    );
    expect(table?.[1]?.[1]?.text).toMatch(/^Ærø +& <Bøgh> "x" \{indsats\}$/);
  });

  it('of nothing is a table of headings', () => {
    for (const form of forms) {
      for (const format of formats)
        expect(makeDocument(snapshot({ items: [] }), { form, format }).length).toBeGreaterThan(1000);
    }
  });

  it('is the same to the byte, in this process and in another one at another place on Earth', () => {
    const script = `
      const { makeDocument } = require('./dist/export/document/make-document');
      const { createHash } = require('node:crypto');
      const snapshot = JSON.parse(require('node:fs').readFileSync(0, 'utf8'));
      for (const form of ['overview', 'tool', 'plan']) for (const format of ['docx', 'xlsx'])
        console.log(createHash('sha256').update(makeDocument(snapshot, { form, format })).digest('hex'));`;
    const at = (TZ: string) =>
      spawnSync(process.execPath, ['-e', script], {
        cwd: path.resolve(__dirname, '../../..'),
        input: JSON.stringify(snapshot()),
        env: { ...process.env, TZ },
        encoding: 'utf8',
      }).stdout;
    const here = at('Europe/Copenhagen');
    expect(here.trim().split('\n')).toHaveLength(6);
    expect(at('Pacific/Kiritimati')).toBe(here);
    for (const format of formats) {
      const twice = [1, 2].map(() => makeDocument(snapshot(), { form: 'tool', format }));
      expect(twice[0]?.equals(twice[1] as Buffer)).toBe(true);
    }
  });
});
