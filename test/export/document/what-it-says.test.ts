import { describe, expect, it } from '@jest/globals';
import { forms } from '../../../src/domain/documents/forms';
import { makeDocument } from '../../../src/export/document/make-document';
import { documentName, reportName } from '../../../src/words/document-name';
import { wordsIn } from '../../../src/words/words-in';
import { partsOf, tablesIn } from './read-back';
import { item, snapshot } from './snapshots';

const { document } = wordsIn('da');

describe('a document', () => {
  it.each(forms)('of the form %s says what the star of a new initiative is', (form) => {
    const told = snapshot({ items: [item('1', { isNew: true })] });
    expect(partsOf(makeDocument(told, { form, format: 'docx' }))['word/document.xml']).toMatch(
      /Indsats 1 ★.*★ Ny indsats/s,
    );
    const sheet = partsOf(makeDocument(told, { form, format: 'xlsx' }))['xl/worksheets/sheet1.xml'];
    expect(sheet).toMatch(/Indsats 1 ★.*★ Ny indsats/s);
  });

  it('says what is asked of the committee, red or not, and not what is over or was asked last time', () => {
    const asks = (change: object) => {
      const told = snapshot({ items: [item('1', { decision: 'Skal den fortsætte?', ...change })] });
      const xml = partsOf(makeDocument(told, { form: 'tool', format: 'docx' }))['word/document.xml'] ?? '';
      return xml.includes('Til beslutning: Skal den fortsætte?');
    };
    for (const shade of ['red', 'yellow', 'green', 'blue']) expect(asks({ shade })).toBe(true);
    expect([asks({ shade: 'notReported' }), asks({ shade: 'grey', phase: 'closed' })]).toEqual([false, false]);
  });

  it('stands under its committee where no initiative has a focus area', () => {
    const items = ['1', '2'].map((number) => item(number, { focusArea: '' }));
    const groupIn = (change: object) => {
      const [table] = tablesIn(makeDocument(snapshot({ items, ...change }), { form: 'tool', format: 'docx' }));
      return table?.[1]?.[0]?.text;
    };
    expect(groupIn({})).toBe('Udvalget tss');
    expect(groupIn({ committee: undefined })).toBe('Aftalen 2024-2027');
    expect(groupIn({ items: [...items, item('3')] })).toBe(document.noFocusArea);
  });
});

describe('the name of its file', () => {
  const name = 'Sundhedsaftalen 2024-2027 mellem regionen, kommunerne og almen praksis om børn & ældre '.repeat(2);
  const told = { form: 'tool', format: 'xlsx', portfolioName: name, asOf: '2024-09-17' } as const;

  it('has its day, and that it is a draft, however long the agreement’s name is', () => {
    expect(documentName(told, 'da')).toMatch(/^Porteføljestyringsværktøj Sundhedsaftalen .* udkast 2024-09-17\.xlsx$/);
    expect(documentName(told, 'da').length).toBeLessThanOrEqual(125);
    const report = { term: 'final', portfolioName: name, asOf: '2026-01-15', language: 'da' } as const;
    expect(reportName({ ...report, portfolioId: 'sample', rounds: 2 })).toMatch(/ 2026-01-15\.docx$/);
  });

  it('has nothing that a disk or OneDrive does not take', () => {
    const committee = { id: 'ssu', shortName: 'SSU/TSS: "A"\u0007 🙂\ud83d' };
    expect(documentName({ ...told, committee, publishedOn: '2024-10-02' }, 'da')).toBe(
      'Porteføljestyringsværktøj SSU-TSS- -A-- 🙂- 2024-10-02.xlsx',
    );
  });
});
