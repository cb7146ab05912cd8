import { type Cell, type CellStyle, type CellValue, writeXlsx } from 'hucre/xlsx';

export interface WorkbookCell {
  value?: CellValue;
  /** RGB of its fill: `FFFF00`; or a theme's colour. */
  fill?: string | { theme: number; tint?: number } | { indexed: number };
  numFmt?: string;
  formula?: string;
  formulaResult?: CellValue;
}

export interface SheetMade {
  name?: string;
  hidden?: boolean;
  rows: (CellValue | WorkbookCell)[][];
  /** As people write them: `A2:A4`. */
  merges?: string[];
}

/** The bytes of an xlsx file as Excel would save it. */
export function workbook(...sheets: SheetMade[]): Promise<Uint8Array> {
  return writeXlsx({
    sheets: sheets.map(({ name, hidden, rows, merges = [] }, at) => {
      const cells = new Map<string, Partial<Cell>>();
      const values = rows.map((row, r) =>
        row.map((cell, c): CellValue => {
          if (!isCell(cell)) return cell;
          cells.set(`${r},${c}`, cellOf(cell));
          return cell.value ?? null;
        }),
      );
      return {
        name: name ?? `Ark${at + 1}`,
        rows: values,
        cells,
        merges: merges.map(rangeOf),
        ...(hidden ? { hidden } : {}),
      };
    }),
  });
}

function isCell(cell: CellValue | WorkbookCell): cell is WorkbookCell {
  return typeof cell === 'object' && cell !== null && !(cell instanceof Date);
}

function cellOf({ value, fill, numFmt, formula, formulaResult }: WorkbookCell): Partial<Cell> {
  const fgColor = typeof fill === 'string' ? { rgb: fill } : fill;
  const style: CellStyle = {
    ...(fgColor ? { fill: { type: 'pattern', pattern: 'solid', fgColor } } : {}),
    ...(numFmt ? { numFmt } : {}),
  };
  return {
    value: value ?? null,
    ...(formula ? { formula } : {}),
    ...(formulaResult !== undefined ? { formulaResult } : {}),
    ...(fill || numFmt ? { style } : {}),
  };
}

function rangeOf(range: string) {
  const [start = '', end = start] = range.split(':');
  const placeOf = (ref: string) => {
    const [, letters = 'A', row = '1'] = /^([A-Z]+)(\d+)$/.exec(ref) ?? [];
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
    return { row: Number(row) - 1, column: column - 1 };
  };
  const [from, to] = [placeOf(start), placeOf(end)];
  return { startRow: from.row, startCol: from.column, endRow: to.row, endCol: to.column };
}
