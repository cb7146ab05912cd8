import { type FieldName, type Filling, fieldCalled } from '../fields';
import { fillOf, marks, withoutMarks } from '../marks';
import { escapeXml } from '../package';
import { type Block, field } from './blocks';
import type { CellStyles } from './cell-styles';
import { type Lines, lineHeights, type SaidIn } from './line-height';
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
        for (let line = block.from; line <= block.to; line += 1) shift.vanishes(line);
        if (!isRepeated) shift.moves(block.to + 1, down);
        continue;
      }
      rows.push(rowXml(block, { at: block.at + down, scopes, styles, heights, isRepeated }));
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
  heights: Lines;
  /** Such a line is as high as what stands in it. */
  isRepeated: boolean;
}

function rowXml(row: SheetRow, target: Target): string {
  const said = new Map<string, SaidIn>();
  const inside = row.cells.map((cell) => cellXml(cell, target, said)).join('');
  const height = target.isRepeated ? target.heights(row.at, said) : higher(row, target, said);
  const look = height ? `${row.attributes} ht="${height}" customHeight="1"` : row.sized;
  return `<row r="${target.at}"${look}>${inside}</row>`;
}

/** A line that stands there once keeps its height, unless its own text, such as a long heading, does not go into it. */
function higher({ at, sized }: SheetRow, { heights }: Target, said: Map<string, SaidIn>): number | undefined {
  const wrapped = new Map([...said].filter(([, { look }]) => look.isWrapped));
  if (wrapped.size === 0 || /\bcustomHeight="(?:1|true)"/.test(sized)) return undefined;
  const needed = heights(at, wrapped);
  return needed > Number(/\bht="([\d.]+)"/.exec(sized)?.[1] ?? 0) ? needed : undefined;
}

/** @param all what is said in each column, which is written down there */
function cellXml({ column, style, xml, text, isChanged }: SheetCell, target: Target, all: Map<string, SaidIn>): string {
  const { at, scopes, styles } = target;
  if (text === undefined || (!isChanged && !/[{}]/.test(text)))
    return xml.replace(/\br="[A-Z]+\d+"/, `r="${column}${at}"`);
  const filled = fillText(text, scopes);
  const fill = [...filled.matchAll(marks)].map(([mark]) => fillOf(mark)).find(Boolean);
  const said = cut(withoutMarks(filled).trim());
  all.set(column, { text: said, look: styles.lookOf(style ?? 0) });
  const look = styles.like(style ?? 0, { fill, isQuoted: /^[=+\-@]/.test(said) });
  const opening = `<c r="${column}${at}"${look > 0 ? ` s="${look}"` : ''}`;
  if (said === '') return `${opening}/>`;
  return `${opening} t="inlineStr"><is><t xml:space="preserve">${escapeXml(literal(said))}</t></is></c>`;
}

/** Excel takes so many characters in a cell. */
const longestText = 32_767;

function cut(text: string): string {
  return text.length > longestText ? `${text.slice(0, longestText - 1).replace(/[\ud800-\udbff]$/, '')}…` : text;
}

/** `_x0041_` in a text is read as the character of that number. */
function literal(text: string): string {
  return text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
}
