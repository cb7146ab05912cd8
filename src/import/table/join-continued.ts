import type { GridRow } from './grid';
import { type Column, placesOf } from './headers';

/**
 * One initiative over several rows becomes one row. A title that is merged over them is one initiative whose milestones
 * or remarks have a line each; it is several where a number, or a second title cell beside it, tells them apart.
 */
export function joinContinued(rows: GridRow[], columns: Column[]): GridRow[] {
  const titles = placesOf(columns, 'title');
  const telling = [...titles, ...placesOf(columns, 'number')];
  const joined: GridRow[] = [];
  for (const row of rows) {
    const last = joined.at(-1);
    const continues = titles.some((at) => row.fromAbove?.has(at)) && telling.every((at) => addsNothing(row, at));
    if (last && continues) joined[joined.length - 1] = join(last, row);
    else joined.push(row);
  }
  return joined;
}

function addsNothing(row: GridRow, at: number): boolean {
  return row.fromAbove?.has(at) === true || (row.cells[at] ?? '').trim() === '';
}

function join(above: GridRow, below: GridRow): GridRow {
  const cells = above.cells.map((cell, at) => {
    const more = below.fromAbove?.has(at) ? '' : (below.cells[at] ?? '').trim();
    return more === '' || more === cell.trim() ? cell : [cell.trim(), more].filter(Boolean).join('\n');
  });
  const fills = new Map([...(below.fills ?? []), ...(above.fills ?? [])]);
  const withoutResult = [...new Set([...(above.withoutResult ?? []), ...(below.withoutResult ?? [])])];
  return { ...above, cells, fills, withoutResult, lastLine: below.lastLine };
}
