import { describe, expect, it } from '@jest/globals';
import { formats, forms } from '../../../src/domain/documents/forms';
import { checkTemplate } from '../../../src/export/document/check/check-template';
import { fillExcel } from '../../../src/export/document/excel/fill-excel';
import { fillForm } from '../../../src/export/document/fill-form';
import { makeDocument } from '../../../src/export/document/make-document';
import { readTemplate } from '../../../src/export/document/templates';
import { fillWord } from '../../../src/export/document/word/fill-word';
import { hasOffice, saveAs, textOf } from './libre-office';
import { tablesIn } from './read-back';
import { item, snapshot } from './snapshots';

if (!hasOffice) process.stderr.write('LibreOffice or pdftotext is not here: opening documents is left out.\n');
const inOffice = hasOffice ? describe : describe.skip;

const cases = forms.flatMap((form) => formats.map((format) => [form, format] as const));

inOffice('LibreOffice', () => {
  const told = snapshot({
    items: Array.from({ length: 40 }, (_, at) =>
      item(`${at + 1}`, { title: `Ældre og æblegrød ${at + 1}`, focusArea: `Område ${Math.floor(at / 8)}` }),
    ),
  });

  it.each(cases)(
    'opens %s in %s, with every initiative, the headings on each page and its number',
    (form, format) => {
      const text = textOf(saveAs(makeDocument(told, { form, format }), format, 'pdf'));
      for (let at = 1; at <= 40; at += 1) expect(text).toMatch(new RegExp(`Ældre og æblegrød\\s+${at}\\b`));
      const pages = text.split('\f').filter((page) => page.trim() !== '');
      expect(pages.length).toBeGreaterThan(1);
      for (const [at, page] of pages.entries()) expect(page).toContain(`Side ${at + 1} af ${pages.length}`);
      expect(text).toContain('1. oktober 2024');
    },
    120_000,
  );

  it('saves templates again that can still be filled', () => {
    const filling = fillForm(told, 'overview');
    const wanted = { form: 'overview', language: 'da' } as const;
    const word = saveAs(readTemplate({ ...wanted, format: 'docx' }), 'docx', 'docx');
    expect(checkTemplate(word, { ...wanted, format: 'docx' })).toEqual([]);
    const [table] = tablesIn(fillWord(word, filling));
    expect(table?.slice(1).map((row) => row[3]?.fill)).toEqual(Array.from({ length: 40 }, () => 'C6E5C3'));
    const sheet = saveAs(readTemplate({ ...wanted, format: 'xlsx' }), 'xlsx', 'xlsx');
    expect(checkTemplate(sheet, { ...wanted, format: 'xlsx' })).toEqual([]);
    const text = textOf(saveAs(fillExcel(sheet, filling), 'xlsx', 'pdf'));
    expect(text).toContain('Ældre og æblegrød 40');
    expect(text).toContain('kræver handling');
  }, 240_000);
});
