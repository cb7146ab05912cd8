import { describe, expect, it } from '@jest/globals';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { fillExcel } from '../../../src/export/document/excel/fill-excel';
import { fillForm } from '../../../src/export/document/fill-form';
import { makeDocument } from '../../../src/export/document/make-document';
import { readTemplate } from '../../../src/export/document/templates';
import { partsOf } from './read-back';
import { snapshot } from './snapshots';

describe('a document in Excel', () => {
  it('has room for headings of several lines, which stand above nothing else', () => {
    const headings = {
      readyForPresentation: 'Forventes at være klar til fremlæggelse for SKU/DAK',
      remarks: 'Øvrige bemærkninger/Evt. hvornår de første resultater af indsatsen kan ses',
    };
    const sheet = partsOf(makeDocument(snapshot({ headings }), { form: 'tool', format: 'xlsx' }))[
      'xl/worksheets/sheet1.xml'
    ];
    const height = Number(/<row r="4" ht="([\d.]+)" customHeight="1">/.exec(sheet ?? '')?.[1]);
    // Five lines of 11 points: »Øvrige«, »bemærkninger/Evt.«, »hvornår de første«, »resultater af«, »indsatsen kan ses«.
    expect(height).toBeGreaterThanOrEqual(5 * 14);
    expect(height).toBeLessThan(7 * 15);
  });

  it('has room for a committee with a long name, and prints no more of it than Excel takes', () => {
    const committee = `Følgegruppen for opgaveoverdragelse & ${'sammenhængende patientforløb '.repeat(6)}`.slice(
      0,
      200,
    );
    const portfolioName = '& 🙂'.repeat(50);
    const bytes = makeDocument(snapshot({ committee, portfolioName, leftOut: 3 }), { form: 'tool', format: 'xlsx' });
    const sheet = partsOf(bytes)['xl/worksheets/sheet1.xml'] ?? '';
    // Three lines of 18 points.
    expect(Number(/<row r="1" ht="([\d.]+)"/.exec(sheet)?.[1])).toBeGreaterThan(3 * 22);
    const printed = [...sheet.matchAll(/<odd(?:Header|Footer)>([^<]*)/g)].map(([, text = '']) =>
      text.replaceAll('&amp;', '&'),
    );
    expect(printed).toEqual([expect.stringMatching(/^&L&& /), expect.stringMatching(/Opdateret .*&P af &N$/)]);
    for (const text of printed) {
      expect(text.length).toBeLessThanOrEqual(255);
      expect(text.replaceAll('&&', '')).not.toMatch(/&[^LRPN8]|\p{Surrogate}|\ufffd/u);
    }
  });

  it('is filtered from its headings to its last initiative, and joins the cells that its template joins', () => {
    const parts = partsOf(makeDocument(snapshot(), { form: 'overview', format: 'xlsx' }));
    expect(parts['xl/worksheets/sheet1.xml']).toContain('<autoFilter ref="A4:E7"/>');
    expect(parts['xl/workbook.xml']).toContain("'Overblik'!$A$4:$E$7<");
    const tool = partsOf(makeDocument(snapshot(), { form: 'tool', format: 'xlsx' }))['xl/worksheets/sheet1.xml'] ?? '';
    const joined = [...tool.matchAll(/<mergeCell ref="([^"]+)"/g)].map(([, ref]) => ref);
    expect(joined).toEqual(['A1:F1', 'A2:F2', 'A5:F5', 'A8:F8', 'A17:F17', 'A18:F18']);
  });

  it('joins two lines of each initiative where its template has two for one', () => {
    const template = unzipSync(readTemplate({ form: 'overview', format: 'xlsx', language: 'da' }));
    const sheet = strFromU8(template['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    const second = '<row r="6"><c r="E6" t="inlineStr"><is><t>{nr}{/indsatser}</t></is></c></row>';
    template['xl/worksheets/sheet1.xml'] = strToU8(
      sheet
        .replace('{/indsatser}', '')
        .replace('<row r="7"', `${second}$&`)
        .replace('<mergeCell ref', '<mergeCell ref="A5:A6"/>$&'),
    );
    const filled = partsOf(fillExcel(zipSync(template), fillForm(snapshot(), 'overview')))['xl/worksheets/sheet1.xml'];
    const joined = [...(filled ?? '').matchAll(/<mergeCell ref="(A\d+:A\d+)"/g)].map(([, ref]) => ref);
    expect(joined).toEqual(['A5:A6', 'A7:A8', 'A9:A10']);
  });

  it('says nothing in a cell where the end of a loop stands alone', () => {
    const template = unzipSync(readTemplate({ form: 'overview', format: 'xlsx', language: 'da' }));
    const sheet = strFromU8(template['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    const alone = sheet.replace('{#farver}{farve}', '{farve}{#farver}').replace('{betydning}{/farver}', '{/farver}');
    template['xl/worksheets/sheet1.xml'] = strToU8(alone.replace('{periode}{/indsatser}', '{/indsatser}'));
    const filled = partsOf(fillExcel(zipSync(template), fillForm(snapshot(), 'overview')))['xl/worksheets/sheet1.xml'];
    expect(filled).toContain('Indsats 10');
    expect(filled).not.toMatch(/[{}]/);
  });

  it('of nothing joins no cells twice, which Excel calls damaged', () => {
    const template = unzipSync(readTemplate({ form: 'tool', format: 'xlsx', language: 'da' }));
    const sheet = strFromU8(template['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    // The legend is joined too, and stands right below the table.
    const near = sheet
      .replace(/(?<=<row r="|<c r="[A-F])8(?=")/g, '7')
      .replace('<mergeCell ref', '<mergeCell ref="A7:F7"/>$&');
    template['xl/worksheets/sheet1.xml'] = strToU8(near);
    const none = fillForm(snapshot({ items: [] }), 'tool');
    const filled = partsOf(fillExcel(zipSync(template), none))['xl/worksheets/sheet1.xml'] ?? '';
    const joined = [...filled.matchAll(/<mergeCell ref="([^"]+)"/g)].map(([, ref]) => ref);
    expect(joined).toContain('A5:F5');
    expect(joined).toHaveLength(new Set(joined).size);
  });

  it('leaves an empty sheet of its template as it is', () => {
    const template = unzipSync(readTemplate({ form: 'overview', format: 'xlsx', language: 'da' }));
    const empty =
      '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><dimension ref="A1"/><sheetData/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>';
    template['xl/worksheets/sheet2.xml'] = strToU8(empty);
    const parts = unzipSync(fillExcel(zipSync(template), fillForm(snapshot(), 'overview')));
    expect(strFromU8(parts['xl/worksheets/sheet2.xml'] ?? new Uint8Array())).toBe(empty);
    expect(strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).toContain('Indsats 10');
  });
});
