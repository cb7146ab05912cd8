import { meaningOf } from '../headers';
import type { TableLines } from '../split-at-header';

/** Written by an export of ours, which has columns of its own. */
export function isOurs({ header }: TableLines): boolean {
  return header.cells.some((cell) => meaningOf(cell)?.startsWith('own'));
}

/**
 * The lines of a csv file of ours as they were before it was written: a text that a spreadsheet would take for a formula
 * has an apostrophe in front there, and one that begins with an apostrophe has another.
 */
export function unguarded({ above, header, lines }: TableLines): TableLines {
  const plain = (row: TableLines['header']) => ({ ...row, cells: row.cells.map(withoutGuard) });
  return { above, header: plain(header), lines: lines.map(plain) };
}

function withoutGuard(cell: string): string {
  return cell.startsWith("'") ? cell.slice(1) : cell;
}
