import { filledPlaces, type GridRow, mostColumns, oneLine } from './grid';
import { meaningOf } from './headers';

/** A table has its headings among the first of its lines that are not blank. */
export const mostLinesAbove = 30;

/**
 * Which of the first lines is the header: the one with a title column that knows most columns, the first of them where
 * several do. `undefined` where no line has a title column.
 */
export function findHeader(rows: GridRow[]): number | undefined {
  let best: { at: number; known: number } | undefined;
  for (const [at, row] of rows.slice(0, mostLinesAbove).entries()) {
    const known = knownColumns(row);
    if (known > (best?.known ?? 0) && hasTitle(row)) best = { at, known };
  }
  return best?.at;
}

/** How many of its cells are headings we know. */
export function knownColumns({ cells }: GridRow): number {
  return cells.slice(0, mostColumns + 1).filter((cell) => meaningOf(cell) !== undefined).length;
}

function hasTitle({ cells }: GridRow): boolean {
  return cells.some((cell) => meaningOf(cell) === 'title');
}

/** For the refusal of a table without a title column: the line that looks most like headings. */
export function likeliestHeadings(rows: GridRow[]): string {
  const first = rows.slice(0, mostLinesAbove);
  const [likeliest] = first.toSorted(
    (a, b) => knownColumns(b) - knownColumns(a) || filledPlaces(b).length - filledPlaces(a).length,
  );
  return (likeliest?.cells ?? [])
    .slice(0, mostColumns)
    .map((cell, at) => oneLine(cell) || `#${at + 1}`)
    .join(' | ');
}
