import type { IndicatorCell, IndicatorsAsRead } from '../../domain/indicator/table/as-read';
import { ImportRefusal } from '../../domain/portfolio/import/import-refusal';
import { mostLinesAbove } from '../table/find-header';
import { type GridRow, isBlank, mostColumns } from '../table/grid';
import { indicatorColumns } from './headings';

/** No agreement follows more; what has more rows is something else under the same headings. */
const mostIndicatorRows = 1_000;

/**
 * A table of indicators, where its headings say that it is one; `undefined` for any other table.
 * @throws ImportRefusal when it has too many rows or columns, or none
 */
export function readIndicators(lines: GridRow[]): IndicatorsAsRead | undefined {
  for (const [at, header] of lines.slice(0, mostLinesAbove).entries()) {
    const found = indicatorColumns(header);
    if (!found) continue;
    if (header.cells.length > mostColumns)
      throw new ImportRefusal([{ kind: 'tooManyColumns', detail: `${mostColumns}` }]);
    const rows = lines.slice(at + 1).filter((line) => !isBlank(line));
    if (rows.length > mostIndicatorRows) {
      throw new ImportRefusal([{ kind: 'tooManyRows', detail: `${mostIndicatorRows}` }]);
    }
    if (rows.length === 0) throw new ImportRefusal([{ kind: 'noRows' }]);
    return {
      kind: 'indicators',
      columns: found.columns,
      rows: rows.map((row) => ({ line: row.line, cells: row.cells.map((words, place) => cellOf(row, words, place)) })),
      unknownHeadings: found.unknown,
    };
  }
  return undefined;
}

function cellOf({ amounts, withoutResult }: GridRow, words: string, place: number): IndicatorCell {
  const number = amounts?.get(place);
  return { words, ...(number ? { number } : {}), ...(withoutResult?.includes(place) ? { withoutResult: true } : {}) };
}
