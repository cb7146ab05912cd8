import type { BrokenRow, PassedOver, RowAsRead } from '../../domain/portfolio/import/as-read';
import { filledPlaces, type GridRow, oneLine } from './grid';
import { type Column, placesOf } from './headers';
import { joinContinued } from './join-continued';
import { headingAbove, type LineKind, lineKindReader } from './line-kind';
import { ownRowReader } from './own/read-own-row';
import { rowReader } from './read-row';
import { fillReader } from './row-fill';
import type { TableLines } from './split-at-header';

/** In characters; what is longer is a text under the wrong heading. */
const longestTitle = 500;
/** In characters: what a cell of a workbook can hold. */
const longestCell = 32_767;

export interface RowsAsRead {
  rows: RowAsRead[];
  brokenRows: BrokenRow[];
  passedOver: PassedOver[];
}

/**
 * The lines below the header. Rows that cannot be read stop no other; a line that is a heading over a group of rows is
 * their focus area, and a focus area left empty is the one above.
 */
export function readRows({ above, header, lines }: TableLines, columns: Column[]): RowsAsRead {
  const kindOf = lineKindReader(header, columns);
  const joined = joinContinued(lines, columns);
  const fillOf = fillReader(joined, columns);
  const readRow = rowReader(columns);
  const readOwn = ownRowReader(columns);
  const [withoutRow] = placesOf(columns, 'ownWithoutRow');
  const read: RowsAsRead = { rows: [], brokenRows: [], passedOver: passedAbove(above) };
  const numbers = new Set<string>();
  let kind: LineKind = 'row';
  let place = 0;
  let focusArea = headingAbove(above, joined, header).replace(/\s*:$/, '');
  for (const [at, line] of joined.entries()) {
    const own = readOwn(line, place + 1);
    if (own && withoutRow !== undefined && line.cells[withoutRow]?.trim()) {
      read.passedOver.push({ ...linesOf(line), because: 'withoutRow', words: shortened(own.title) });
      continue;
    }
    kind = own ? 'row' : kindOf({ row: line, after: kind, next: joined[at + 1] });
    if (kind === 'section') focusArea = wordsOf(line).replace(/\s*:$/, '');
    if (kind !== 'row') passOver(read.passedOver, passedOver(line, kind));
    else {
      place += 1;
      const row = own ?? readRow(line, { place, focusArea, fill: fillOf(line) });
      const reason = brokenBecause(line, columns, row, numbers);
      if (reason === undefined) read.rows.push(row);
      else read.brokenRows.push(brokenRow(line, reason, row));
      if (row.number !== undefined) numbers.add(row.number.toLowerCase());
      focusArea = row.focusArea;
    }
  }
  return read;
}

/** What stands above the header, told once. */
function passedAbove(lines: GridRow[]): PassedOver[] {
  const [first] = lines;
  const last = lines.at(-1);
  if (!first || !last) return [];
  return [passedOver({ ...first, lastLine: last.lastLine, cells: lines.map(wordsOf) }, 'aboveHeader')];
}

function passedOver(line: GridRow, because: PassedOver['because']): PassedOver {
  return { ...linesOf(line), because, words: shortened(wordsOf(line)) };
}

/** The lines of one legend are told together. */
function passOver(before: PassedOver[], next: PassedOver): void {
  const last = before.at(-1);
  const isMore = (next.because === 'legend' || next.because === 'footnote') && last?.because === next.because;
  if (last === undefined || !isMore || (last.lastLine ?? last.line) + 1 !== next.line) before.push(next);
  else {
    last.lastLine = next.lastLine ?? next.line;
    if (!last.words.endsWith('…')) last.words = shortened(`${last.words} ${next.words}`);
  }
}

/** As much as it takes to know it again. */
function shortened(words: string): string {
  return words.length <= 160 ? words : `${words.slice(0, 159).trimEnd()}…`;
}

function wordsOf(line: GridRow): string {
  return filledPlaces(line)
    .map((at) => oneLine(line.cells[at] ?? ''))
    .join(' ');
}

function linesOf({ line, lastLine }: GridRow): { line: number; lastLine?: number } {
  return lastLine > line ? { line, lastLine } : { line };
}

function brokenBecause(
  { cells, quoteNotClosed }: GridRow,
  columns: Column[],
  row: RowAsRead,
  numbers: Set<string>,
): BrokenRow['reason'] | undefined {
  if (quoteNotClosed) return 'quoteNotClosed';
  if (cells.some((cell) => cell.length > longestCell)) return 'cellTooLong';
  if (cells.length < columns.length) return 'tooFewCells';
  if (cells.slice(columns.length).some((cell) => cell.trim() !== '')) return 'tooManyCells';
  if (row.title === '') return 'noTitle';
  if (row.title.length > longestTitle) return 'titleTooLong';
  if (row.number === undefined) return undefined;
  if (!isUsableNumber(row.number)) return 'unusableNumber';
  return numbers.has(row.number.toLowerCase()) ? 'doubledNumber' : undefined;
}

function brokenRow(line: GridRow, reason: BrokenRow['reason'], { title, number }: RowAsRead): BrokenRow {
  return {
    ...linesOf(line),
    reason,
    ...(title !== '' && title.length <= longestTitle ? { title } : {}),
    ...(number !== undefined ? { number } : {}),
  };
}

/** As people say it in a command: one short word. */
function isUsableNumber(number: string): boolean {
  return /^[\p{L}\p{N}][\p{L}\p{N}.-]{0,19}$/u.test(number);
}
