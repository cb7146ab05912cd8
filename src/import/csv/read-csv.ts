import { ImportRefusal } from '../../domain/portfolio/import/import-refusal';
import { findHeader, knownColumns, mostLinesAbove } from '../table/find-header';
import { type GridRow, isBlank, mostColumns, mostRows } from '../table/grid';
import { decodeText } from './decode-text';
import { type Delimiter, readFirstRecords, readRecords } from './read-records';

/**
 * The lines of a csv file, blank ones left out: delimiter `;`, `,` or tab, told by its header line.
 * @throws ImportRefusal when it is no text or has too many rows
 */
export function readCsv(bytes: Uint8Array): GridRow[] {
  const text = decodeText(bytes);
  const records = readRecords(text, detectDelimiter(text));
  if (records.length > mostRows) throw new ImportRefusal([{ kind: 'tooManyRows', detail: `${mostRows}` }]);
  return records.filter((record) => !isBlank(record));
}

/** The one that makes most sense of the header line, then the one that makes most columns of it. */
function detectDelimiter(text: string): Delimiter {
  const firstLines = text.trimStart();
  const tried = ([';', ',', '\t'] as const).map((delimiter) => {
    const rows = readFirstRecords(firstLines, delimiter, mostLinesAbove).filter((row) => !isBlank(row));
    const header = rows[findHeader(rows) ?? 0];
    return {
      delimiter,
      known: header ? knownColumns(header) : 0,
      columns: Math.min(header?.cells.length ?? 0, mostColumns + 1),
    };
  });
  tried.sort((a, b) => b.known - a.known || b.columns - a.columns);
  return tried[0]?.delimiter ?? ';';
}
