import { findHeader } from './find-header';
import type { GridRow } from './grid';
import { meaningOf } from './headers';

/** A table's lines, blank ones left out. */
export interface TableLines {
  above: GridRow[];
  header: GridRow;
  lines: GridRow[];
}

/**
 * A table's header, and what stands above and below it. A header whose title is merged over two lines is one: `Forventes
 * at være klar til` over `fremlæggelse` and `implementering` is two headings of several words. `undefined` where no line
 * has a title column.
 */
export function splitAtHeader(rows: GridRow[]): TableLines | undefined {
  const found = findHeader(rows);
  if (found === undefined) return undefined;
  let [from, to] = [found, found];
  while (from > 0 && isUnderTitle(rows[from])) from -= 1;
  while (isUnderTitle(rows[to + 1])) to += 1;
  const [header, ...more] = rows.slice(from, to + 1);
  if (header === undefined) return undefined;
  return { above: rows.slice(0, from), header: more.reduce(withLine, header), lines: rows.slice(to + 1) };
}

/** The title's heading reaches down into this line. */
function isUnderTitle(row: GridRow | undefined): boolean {
  return row?.cells.some((cell, at) => row.fromAbove?.has(at) && meaningOf(cell) === 'title') ?? false;
}

function withLine(above: GridRow, below: GridRow): GridRow {
  const cells = below.cells.map((cell, at) =>
    below.fromAbove?.has(at) ? (above.cells[at] ?? '') : [over(above, at), cell].filter(Boolean).join(' '),
  );
  const { width: _, ...rest } = above;
  return { ...rest, ...(below.width ? { width: below.width } : {}), cells, lastLine: below.lastLine };
}

/** The heading whose merged cell reaches over this place. */
function over({ cells, width }: GridRow, at: number): string {
  for (const [from, columns] of width ?? []) if (from <= at && at < from + columns) return cells[from] ?? '';
  return cells[at] ?? '';
}
