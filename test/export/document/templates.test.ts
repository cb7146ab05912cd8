import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { checkTemplateCommand } from '../../../src/cli/check-template-command';
import { formats } from '../../../src/domain/documents/forms';
import { TemplateRefusal } from '../../../src/domain/documents/template-fault';
import { checkFolder } from '../../../src/export/document/check/check-folder';
import { checkTemplate } from '../../../src/export/document/check/check-template';
import { makeDocument } from '../../../src/export/document/make-document';
import { everyTemplate, ownTemplates, readTemplate, templateName } from '../../../src/export/document/templates';
import { tablesIn } from './read-back';
import { snapshot } from './snapshots';

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

describe('a template in Excel', () => {
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
    expect(said).toContain('Feltet {sted} findes ikke. Disse findes: {antal}');
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
