import type { TemplateFault } from '../../../domain/documents/template-fault';
import type { Tag } from '../check/check-tags';
import type { Filling } from '../fields';
import { withoutMarks } from '../marks';
import {
  closePackage,
  escapeXml,
  isPlain,
  openPackage,
  type Package,
  partNames,
  readPart,
  unescapeXml,
} from '../package';
import { field, fieldsIn, readBlocks, tagsIn } from './blocks';
import { CellStyles } from './cell-styles';
import { fillLines, fillText } from './fill-sheet';
import { readRows, readShared } from './read-sheet';
import type { Shift } from './shift-lines';

const sheetNames = /^xl\/worksheets\/[^/]+\.xml$/;
const workbookPart = 'xl/workbook.xml';

/**
 * Fills a workbook's cells and changes nothing else in it: widths, print settings, pictures and sheets without fields stay
 * as whoever made it left them.
 * @throws where the template has faults that `inspectExcel` tells
 */
export function fillExcel(template: Uint8Array, filling: Filling): Buffer {
  const parts = openPackage(template);
  const shared = readShared(readPart(parts, 'xl/sharedStrings.xml'));
  const styles = new CellStyles(parts);
  for (const name of partNames(parts, sheetNames)) {
    const sheet = readPart(parts, name) ?? '';
    // A sheet where nobody wrote anything has no lines to fill.
    if (!sheet.includes('<sheetData>')) continue;
    const { rows, shift } = fillLines(readBlocks(readRows(sheet, shared), []), filling, { sheet, styles });
    parts.file(name, withRows(sheet, rows, shift, filling));
    moveNames(parts, name, shift);
  }
  styles.writeTo(parts);
  return closePackage(parts);
}

function withRows(sheet: string, rows: string, shift: Shift, filling: Filling): string {
  const [before = '', after = ''] = sheet.split(/<sheetData>[\s\S]*?<\/sheetData>/);
  const moved = (xml: string) =>
    xml.replace(/\b(ref|sqref)="([^"]*)"/g, (_, name, reference) => `${name}="${shift.range(reference)}"`);
  // Joined cells go with their lines, each of its own; what is filtered stands in front of them, what is linked behind.
  const [filtered = '', merges = '', linked = ''] = after.split(/(<mergeCells\b[^>]*>[\s\S]*?<\/mergeCells>)/);
  const ending = (moved(filtered) + mergesXml(merges, shift) + moved(linked)).replace(
    printed,
    (_, opening, text) => opening + escapeXml(fillPrinted(unescapeXml(text), filling)),
  );
  return `${moved(before)}<sheetData>${rows}</sheetData>${ending}`;
}

/** What is printed above and below every page, in groups: its tag, and its text. */
const printed = /(<(?:odd|even|first)(?:Header|Footer)>)([^<]*)/g;

/** Excel calls a file with a longer one damaged. */
const longestPrinted = 255;

function fillPrinted(text: string, filling: Filling): string {
  const tags = text.match(field) ?? [];
  const room = Math.floor((longestPrinted - text.replace(field, '').length) / tags.length);
  return text.replace(field, (tag) => {
    // An ampersand is written as two.
    const said = withoutMarks(fillText(tag, [filling]))
      .replaceAll('\n', ' ')
      .replaceAll('&', '&&');
    if (said.length <= room) return said;
    const kept = said.slice(0, Math.max(0, room - 1)).replace(/[\ud800-\udbff]$/, '');
    return `${kept.replace(/&+$/, (run) => run.slice(run.length % 2))}…`;
  });
}

function mergesXml(merges: string, shift: Shift): string {
  const all = [...merges.matchAll(/ref="([^"]+)"/g)].flatMap(([, reference = '']) => shift.merges(reference));
  const cells = all.map((reference) => `<mergeCell ref="${reference}"/>`);
  return cells.length === 0 ? '' : `<mergeCells count="${cells.length}">${cells.join('')}</mergeCells>`;
}

/** What is printed, and what is filtered, are names of the workbook that speak of a sheet's lines. */
function moveNames(parts: Package, sheetPart: string, shift: Shift): void {
  const workbook = readPart(parts, workbookPart) ?? '';
  const relations = readPart(parts, 'xl/_rels/workbook.xml.rels') ?? '';
  const target = sheetPart.replace(/^xl\//, '');
  const relation = [...relations.matchAll(/<Relationship\b[^>]*>/g)]
    .map(([tag]) => tag)
    .find((tag) => tag.includes(`Target="${target}"`) || tag.includes(`Target="/${sheetPart}"`));
  const id = relation && /\bId="([^"]+)"/.exec(relation)?.[1];
  const place = [...workbook.matchAll(/<sheet\b[^>]*>/g)].findIndex(([tag]) => tag.includes(`r:id="${id}"`));
  parts.file(
    workbookPart,
    workbook.replace(
      new RegExp(`(<definedName\\b[^>]*localSheetId="${place}"[^>]*>)([^<]*)`, 'g'),
      (_, opening, reference: string) => opening + reference.replace(/![^,!]+/g, (cells) => shift.range(cells)),
    ),
  );
}

/** The fields of a template, or why it cannot be read as one. */
export function inspectExcel(template: Uint8Array): { tags: Tag[]; faults: TemplateFault[] } {
  try {
    const parts = openPackage(template);
    if (!isPlain(parts, 'spreadsheetml.sheet')) throw new Error('no workbook');
    const shared = readShared(readPart(parts, 'xl/sharedStrings.xml'));
    const faults: TemplateFault[] = partNames(parts, /^xl\/tables\//).length > 0 ? [{ kind: 'excelTable' }] : [];
    const tags = partNames(parts, sheetNames).flatMap((name) => {
      const sheet = readPart(parts, name) ?? '';
      const rows = readRows(sheet, shared);
      const above = [...sheet.matchAll(printed)].map(([, , text = '']) => unescapeXml(text));
      for (const { at, cells } of rows) {
        for (const { column, xml } of cells) {
          if (/<f\b/.test(xml)) faults.push({ kind: 'formula', cell: `${column}${at}` });
        }
      }
      for (const loop of above.flatMap((text) => /\{[#/]([^{}]*)\}/.exec(text)?.[1] ?? [])) {
        faults.push({ kind: 'halfLoop', loop });
      }
      for (const text of [...rows.flatMap(({ cells }) => cells.map(({ text = '' }) => text)), ...above]) {
        if (/[{}]/.test(text.replace(/\{[^{}]+\}/g, ''))) faults.push({ kind: 'halfField', words: text.slice(0, 60) });
      }
      return [...tagsIn(readBlocks(rows, faults)), ...above.flatMap((text) => fieldsIn(text, []))];
    });
    return { tags, faults };
  } catch {
    return { tags: [], faults: [{ kind: 'unreadable', format: 'xlsx' }] };
  }
}
