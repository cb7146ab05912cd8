import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { checkTemplateCommand } from '../../../src/cli/check-template-command';
import { formats, forms } from '../../../src/domain/documents/forms';
import { TemplateRefusal } from '../../../src/domain/documents/template-fault';
import { checkFolder } from '../../../src/export/document/check/check-folder';
import { checkTemplate } from '../../../src/export/document/check/check-template';
import { type FieldName, type Filling, fields, isSaidIn } from '../../../src/export/document/fields';
import { fillForm } from '../../../src/export/document/fill-form';
import { fillReport } from '../../../src/export/document/fill-report';
import { makeDocument } from '../../../src/export/document/make-document';
import { everyTemplate, ownTemplates, readTemplate, templateName } from '../../../src/export/document/templates';
import { fillWord } from '../../../src/export/document/word/fill-word';
import { tablesIn } from './read-back';
import { snapshot, termReport } from './snapshots';

const folder = mkdtempSync(path.join(tmpdir(), 'statusrunde-templates-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const main = { docx: 'word/document.xml', xlsx: 'xl/worksheets/sheet1.xml' };

/** A template that somebody changed: what stood there, and what does now. */
function changed(format: 'docx' | 'xlsx', from: string, to: string): Uint8Array {
  const parts = unzipSync(readTemplate({ form: 'overview', format, language: 'da' }));
  const text = strFromU8(parts[main[format]] ?? new Uint8Array());
  expect(text).toContain(from);
  parts[main[format]] = strToU8(text.replaceAll(from, to));
  return zipSync(parts);
}

const faultsIn = (format: 'docx' | 'xlsx', from: string, to: string) =>
  checkTemplate(changed(format, from, to), { form: 'overview', format, language: 'da' });

describe('the templates that come with the program', () => {
  it.each(everyTemplate.map((wanted) => [templateName(wanted), wanted] as const))('%s can be used', (_, wanted) => {
    expect(checkTemplate(readTemplate(wanted), wanted)).toEqual([]);
  });

  it('are all there is in their folder', () => {
    expect(checkFolder(ownTemplates).map(({ file }) => file)).toEqual(everyTemplate.map(templateName).sort());
  });
});

describe.each(formats)('a template in %s', (format) => {
  it('that names an unknown field is told which there are', () => {
    expect(faultsIn(format, '{indsats}', '{indsats} {tovholdr}')).toEqual([
      { kind: 'unknownField', field: 'tovholdr', known: expect.arrayContaining(['indsats', 'forankring', 'farve']) },
    ]);
  });

  it('that names what only another form says is told so, before it stands there empty', () => {
    expect(faultsIn(format, '{indsats}', '{indsats} {forløb}')).toEqual([
      { kind: 'unknownField', field: 'forløb', known: expect.not.arrayContaining(['forløb']) },
    ]);
  });

  it('that is for making others of, or has macros, is told that it is none of these', () => {
    for (const type of ['template.main+xml', 'macroEnabled.main+xml']) {
      const parts = unzipSync(readTemplate({ form: 'overview', format, language: 'da' }));
      const types = strFromU8(parts['[Content_Types].xml'] ?? new Uint8Array());
      parts['[Content_Types].xml'] = strToU8(types.replace(/\w+\.main\+xml/, type));
      expect(checkTemplate(zipSync(parts), { form: 'overview', format, language: 'da' })).toEqual([
        { kind: 'unreadable', format },
      ]);
    }
  });

  it('that lacks a field is told which', () => {
    expect(faultsIn(format, '{forankring}', 'Forankring')).toEqual([{ kind: 'missingField', field: 'forankring' }]);
  });

  it('that has a field outside its loop is told where it belongs', () => {
    expect(faultsIn(format, '{titel}', '{titel} {periode}')).toEqual([
      { kind: 'outsideLoop', field: 'periode', loop: 'indsatser' },
    ]);
  });

  it('whose loop has no end is told so', () => {
    expect(faultsIn(format, '{/indsatser}', '')).toContainEqual({ kind: 'halfLoop', loop: 'indsatser' });
  });

  it('with half a field is told where', () => {
    expect(faultsIn(format, '{forankring}', '{forankring')[0]?.kind).toBe('halfField');
    expect(faultsIn(format, '{titel}', '{titel} {}')).not.toEqual([]);
  });

  it('that is none is told so', () => {
    const wanted = { form: 'overview', format, language: 'da' } as const;
    for (const bytes of [Buffer.from('hej'), Buffer.alloc(0), readFileSync(__filename)]) {
      expect(checkTemplate(bytes, wanted)).toEqual([{ kind: 'unreadable', format }]);
    }
    const other = readTemplate({ ...wanted, format: format === 'docx' ? 'xlsx' : 'docx' });
    expect(checkTemplate(other, wanted)).toEqual([{ kind: 'unreadable', format }]);
  });

  it('understands both languages’ names, in capitals too', () => {
    expect(faultsIn(format, '{indsats}', '{Initiative}')).toEqual([]);
  });
});

describe('a template in Word', () => {
  it('whose loop begins above the table is told where it belongs', () => {
    const parts = unzipSync(readTemplate({ form: 'overview', format: 'docx', language: 'da' }));
    const text = strFromU8(parts[main.docx] ?? new Uint8Array());
    parts[main.docx] = strToU8(text.replace('{#indsatser}', '').replace('{titel}', '{titel}{#indsatser}'));
    expect(checkTemplate(zipSync(parts), { form: 'overview', format: 'docx', language: 'da' })).toEqual([
      { kind: 'splitLoop', loop: 'indsatser' },
    ]);
  });

  it('of all rounds needs no groups', () => {
    const parts = unzipSync(readTemplate({ form: 'report', format: 'docx', language: 'da' }));
    const text = strFromU8(parts[main.docx] ?? new Uint8Array());
    parts[main.docx] = strToU8(text.replaceAll(/\{[#/]?gruppe[^}]*\}/g, ''));
    const wanted = { form: 'report', format: 'docx', language: 'da' } as const;
    expect(checkTemplate(zipSync(parts), wanted)).toEqual([]);
    const [, table = []] = tablesIn(fillWord(zipSync(parts), fillReport(termReport)));
    expect(table.map(([cell]) => cell?.text)).toContainEqual(expect.stringContaining('Indsats 1'));
  });
});

describe('the fields that may stand in a template', () => {
  const said = (filling: Filling): string[] =>
    Object.entries(filling).flatMap(([name, one]) => [name, ...(typeof one === 'string' ? [] : one.flatMap(said))]);

  it.each([...forms, 'report'] as const)('of %s are those its documents say', (form) => {
    const filling = form === 'report' ? fillReport(termReport) : fillForm(snapshot(), form);
    const known = (Object.keys(fields) as FieldName[]).filter((name) => isSaidIn(name, form));
    expect([...new Set(said(filling))].sort()).toEqual(known.sort());
  });
});

describe('a template in Excel', () => {
  it('is told of fields above and below its pages too', () => {
    expect(faultsIn('xlsx', '&amp;L{portefølje}', '&amp;L{portfølje}')).toMatchObject([
      { kind: 'unknownField', field: 'portfølje' },
    ]);
    expect(faultsIn('xlsx', '&amp;L{portefølje}', '&amp;L{portefølje')).toMatchObject([{ kind: 'halfField' }]);
    expect(faultsIn('xlsx', '>{datolinje}<', '><')).toEqual([]);
    expect(faultsIn('xlsx', '&amp;L{portefølje}', '&amp;L{#grupper}')).toMatchObject([{ kind: 'halfLoop' }]);
  });

  it('with a formula is told which cell', () => {
    const cell = '<c r="B5" s="4" t="inlineStr"><is><t xml:space="preserve">{indsats}</t></is></c>';
    expect(faultsIn('xlsx', cell, '<c r="B5"><f>SUM(A1)</f><v>1</v></c>')).toEqual([{ kind: 'formula', cell: 'B5' }]);
  });
});

describe('templates of one’s own', () => {
  it('come before those of the program, one by one', () => {
    mkdirSync(path.join(folder, 'own/da'), { recursive: true });
    writeFileSync(path.join(folder, 'own/da/overview.docx'), changed('docx', '{titel}', 'Region Øst: {titel}'));
    const own = path.join(folder, 'own');
    const wanted = { form: 'overview', format: 'docx' } as const;
    expect(makeDocument(snapshot(), wanted, own).equals(makeDocument(snapshot(), wanted))).toBe(false);
    expect(makeDocument(snapshot(), { ...wanted, form: 'plan' }, own)).toEqual(
      makeDocument(snapshot(), { ...wanted, form: 'plan' }),
    );
    expect(tablesIn(makeDocument(snapshot(), wanted, own))).toEqual(tablesIn(makeDocument(snapshot(), wanted)));
  });

  it('that cannot be filled make no broken file', () => {
    mkdirSync(path.join(folder, 'broken/da'), { recursive: true });
    writeFileSync(path.join(folder, 'broken/da/overview.docx'), changed('docx', '{forankring}', ''));
    const make = () => makeDocument(snapshot(), { form: 'overview', format: 'docx' }, path.join(folder, 'broken'));
    expect(make).toThrow(TemplateRefusal);
  });
});

describe('statusrunde check-template', () => {
  async function check(given: string) {
    const said: string[] = [];
    const tell = (line: string) => said.push(line);
    return {
      code: await checkTemplateCommand(given, { cwd: folder, print: tell, complain: tell }),
      said: said.join('\n'),
    };
  }

  it('says of a folder that all can be used', async () => {
    cpSync(ownTemplates, path.join(folder, 'copy'), { recursive: true });
    const { code, said } = await check('copy');
    expect(code).toBe(0);
    expect(said).toContain('da/overview.docx kan bruges.');
    expect(said).toContain('en/plan.xlsx can be used.');
  });

  it('names what is missing, what is unknown and what is not used', async () => {
    mkdirSync(path.join(folder, 'odd/da'), { recursive: true });
    writeFileSync(path.join(folder, 'odd/da/overview.xlsx'), changed('xlsx', '{forankring}', '{sted}'));
    writeFileSync(path.join(folder, 'odd/da/overblik.docx'), changed('docx', '{titel}', '{titel}'));
    const { code, said } = await check('odd');
    expect(code).toBe(1);
    expect(said).toContain('Feltet {sted} findes ikke her. Disse findes: {antal}');
    expect(said).toContain('Feltet {forankring} mangler.');
    expect(said).toContain('da/overblik.docx bliver ikke brugt.');
    expect((await check('odd/da/overview.xlsx')).code).toBe(1);
  });

  it('says of what is not there that it is not', async () => {
    expect(await check('nowhere')).toEqual({ code: 1, said: expect.stringContaining('findes ikke') });
    mkdirSync(path.join(folder, 'empty'));
    expect((await check('empty')).said).toContain('Der er ingen skabeloner');
  });
});
