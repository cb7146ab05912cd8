import type { CellValue, Sheet } from 'hucre/xlsx';
import { amountOf } from '../../domain/indicator/amount';
import type { GridRow } from '../table/grid';
import { cellText, isPercentage, lacksResult } from './cell-text';
import { fillColour } from './fill-colour';

/** How many rows and columns of a sheet hold anything. */
export interface Extent {
  rows: number;
  columns: number;
}

/** A sheet's rows: values as text, cells merged downwards in each of their rows, what is painted. */
export function gridOf(sheet: Sheet, { rows: height, columns }: Extent, themeColors: string[]): GridRow[] {
  const rows = sheet.rows.slice(0, height).map((values, at): GridRow => {
    const cells = Array.from({ length: columns }, (_, place) =>
      cellText(values[place] ?? null, sheet.cells?.get(`${at},${place}`)),
    );
    return { cells, line: at + 1, lastLine: at + 1, ...amountsOf(values.slice(0, columns), at, sheet.cells) };
  });
  readCells(sheet, rows, themeColors);
  for (const merge of sheet.merges ?? []) spread(merge, rows);
  return rows;
}

/** Numbers as they are held: how they are shown tells which are percentages, and loses their decimals. */
function amountsOf(values: CellValue[], at: number, cells: Sheet['cells']): Pick<GridRow, 'amounts'> {
  const amounts = values.flatMap((value, place) => {
    if (typeof value !== 'number' || !Number.isFinite(value)) return [];
    const isPercent = isPercentage(cells?.get(`${at},${place}`));
    return [[place, { amount: amountOf(value, isPercent), isPercent }] as const];
  });
  return amounts.length > 0 ? { amounts: new Map(amounts) } : {};
}

function readCells({ cells }: Sheet, rows: GridRow[], themeColors: string[]): void {
  for (const [key, cell] of cells ?? []) {
    const [at, place] = key.split(',').map(Number);
    const row = rows[at ?? -1];
    if (row === undefined || place === undefined) continue;
    const fill = fillColour(cell.style?.fill, themeColors);
    if (fill) {
      row.fills ??= new Map();
      row.fills.set(place, fill);
    }
    if (lacksResult(cell)) {
      row.withoutResult ??= [];
      row.withoutResult.push(place);
    }
  }
}

type Merge = NonNullable<Sheet['merges']>[number];

/** A value counts for each row its cell is merged over; over columns it stands in the first. */
function spread({ startRow, startCol, endRow, endCol }: Merge, rows: GridRow[]): void {
  const first = rows[startRow];
  if (first === undefined) return;
  for (const row of rows.slice(startRow, endRow + 1)) {
    if (endCol > startCol) {
      row.width ??= new Map();
      row.width.set(startCol, endCol - startCol + 1);
    }
    if (row === first) continue;
    const value = first.cells[startCol];
    if (value !== undefined) row.cells[startCol] = value;
    const fill = first.fills?.get(startCol);
    if (fill) {
      row.fills ??= new Map();
      row.fills.set(startCol, fill);
    }
    row.fromAbove ??= new Set();
    for (let place = startCol; place <= endCol; place += 1) row.fromAbove.add(place);
  }
}
