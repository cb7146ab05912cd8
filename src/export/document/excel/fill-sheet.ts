import { type FieldName, type Filling, fieldCalled } from '../fields';
import { fillOf, marks, withoutMarks } from '../marks';
import { escapeXml } from '../package';
import { type Block, field } from './blocks';
import type { CellStyles } from './cell-styles';
import { type Lines, lineHeights } from './line-height';
import type { SheetCell, SheetRow } from './read-sheet';
import { Shift } from './shift-lines';

interface Filled {
  rows: string;
  shift: Shift;
}

/**
 * Fills a sheet's lines; a loop's are repeated for each that it is filled with.
 * @param sheet for how wide its columns are
 */
export function fillLines(
  blocks: Block[],
  filling: Filling,
  { sheet, styles }: { sheet: string; styles: CellStyles },
): Filled {
  const heights = lineHeights(sheet);
  const shift = new Shift();
  const rows: string[] = [];
  /** @returns how many lines further down what follows stands */
  const write = (some: Block[], scopes: Filling[], by: number, isRepeated: boolean): number => {
    let down = by;
    for (const block of some) {
      if ('loop' in block) {
        const times = listOf(block.loop, scopes);
        const lines = block.to - block.from + 1;
        for (const each of times) down = write(block.inside, [...scopes, each], down, true) + lines;
        down -= lines;
        if (!isRepeated) shift.moves(block.to + 1, down);
        continue;
      }
      rows.push(rowXml(block, { at: block.at + down, scopes, styles, ...(isRepeated ? { heights } : {}) }));
      shift.to(block.at, block.at + down);
    }
    return down;
  };
  write(blocks, [filling], 0, false);
  return { rows: rows.join(''), shift };
}

function listOf(loop: string, scopes: Filling[]): Filling[] {
  const found = lookUp(fieldCalled(loop), scopes);
  return Array.isArray(found) ? found : [];
}

/** The innermost that has it. */
function lookUp(name: FieldName | undefined, scopes: Filling[]): string | Filling[] | undefined {
  return name && scopes.findLast((scope) => scope[name] !== undefined)?.[name];
}

export function fillText(text: string, scopes: Filling[]): string {
  return text.replace(field, (_, words) => {
    const found = lookUp(fieldCalled(words), scopes);
    return typeof found === 'string' ? found : '';
  });
}

interface Target {
  at: number;
  scopes: Filling[];
  styles: CellStyles;
  /** For a line that is repeated, which is as high as what stands in it. */
  heights?: Lines;
}

function rowXml({ at: line, attributes, sized, cells }: SheetRow, target: Target): string {
  const said = new Map<string, string>();
  const inside = cells.map((cell) => cellXml(cell, target, said)).join('');
  const height = target.heights?.(line, said);
  return `<row r="${target.at}"${height ? `${attributes} ht="${height}" customHeight="1"` : sized}>${inside}</row>`;
}

/** @param texts what is said in each column, which is written down there */
function cellXml({ column, style, xml, text }: SheetCell, target: Target, texts: Map<string, string>): string {
  const { at, scopes, styles } = target;
  if (text === undefined || !/[{}]/.test(text)) return xml.replace(/\br="[A-Z]+\d+"/, `r="${column}${at}"`);
  const filled = fillText(text, scopes);
  const fill = [...filled.matchAll(marks)].map(([mark]) => fillOf(mark)).find(Boolean);
  const said = cut(withoutMarks(filled).trim());
  texts.set(column, said);
  const look = styles.like(style ?? 0, { fill, isQuoted: /^[=+\-@]/.test(said) });
  const opening = `<c r="${column}${at}"${look > 0 ? ` s="${look}"` : ''}`;
  if (said === '') return `${opening}/>`;
  return `${opening} t="inlineStr"><is><t xml:space="preserve">${escapeXml(literal(said))}</t></is></c>`;
}

/** Excel takes so many characters in a cell. */
const longestText = 32_767;

function cut(text: string): string {
  return text.length > longestText ? `${text.slice(0, longestText - 1)}…` : text;
}

/** `_x0041_` in a text is read as the character of that number. */
function literal(text: string): string {
  return text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
}
