import type { BrokenRow, RowAsRead, TableAsRead } from '../domain/portfolio/import/as-read';
import { ImportRefusal } from '../domain/portfolio/import/import-refusal';
import { decodeText } from './decode-text';
import { type Column, type Meaning, meaningOf, readHeaders } from './headers';
import { type CsvRecord, type Delimiter, mostColumns, mostRecords, readFirstRecord, readRecords } from './read-records';

/** A portfolio of 5,000 rows is under 2 MB; what is larger than this is something else. */
export const largestTableBytes = 10 * 1024 * 1024;

/** In characters; what is longer is a text under the wrong heading. */
const longestTitle = 500;

/**
 * A coordinator's csv table, read row by row: delimiter `;`, `,` or tab, told by its header line.
 * Rows that cannot be read are in `brokenRows` and stop no other; blank lines are passed over.
 * @throws ImportRefusal when it is too large (bytes, rows or columns), is no text, or has no title column or no row that can be read
 */
export function readTable(bytes: Uint8Array): TableAsRead {
  if (bytes.length > largestTableBytes) throw new ImportRefusal([{ kind: 'tooLarge', detail: '10' }]);
  const text = decodeText(bytes);
  const all = readRecords(text, detectDelimiter(text));
  if (all.length > mostRecords) throw new ImportRefusal([{ kind: 'tooManyRows', detail: `${mostRecords}` }]);
  const [header, ...records] = all.filter(isNotBlank);
  if ((header?.cells.length ?? 0) > mostColumns) {
    throw new ImportRefusal([{ kind: 'tooManyColumns', detail: `${mostColumns}` }]);
  }
  const columns = readHeaders(header?.cells ?? []);
  if (!columns.some(({ meaning }) => meaning === 'title')) {
    throw new ImportRefusal([{ kind: 'noTitleColumn', detail: columns.map(({ heading }) => heading).join(' | ') }]);
  }
  const { rows, brokenRows } = readRows(records, columns);
  if (rows.length === 0) throw new ImportRefusal([{ kind: 'noRows' }], brokenRows);
  const unknownHeadings = columns.filter(({ meaning }) => meaning === undefined).map(({ heading }) => heading);
  return { rows, brokenRows, unknownHeadings };
}

/** The one that makes most sense of the header line, then the one that makes most columns of it. */
function detectDelimiter(text: string): Delimiter {
  const firstLines = text.trimStart();
  const tried = ([';', ',', '\t'] as const).map((delimiter) => {
    const cells = readFirstRecord(firstLines, delimiter).slice(0, mostColumns + 1);
    return { delimiter, known: cells.filter((cell) => meaningOf(cell) !== undefined).length, columns: cells.length };
  });
  tried.sort((a, b) => b.known - a.known || b.columns - a.columns);
  return tried[0]?.delimiter ?? ';';
}

function readRows(records: CsvRecord[], columns: Column[]): { rows: RowAsRead[]; brokenRows: BrokenRow[] } {
  const rows: RowAsRead[] = [];
  const brokenRows: BrokenRow[] = [];
  const numbers = new Set<string>();
  for (const [at, record] of records.entries()) {
    const row = readRow(record, columns, at + 1);
    const reason = brokenBecause(record, columns, row, numbers);
    if (reason === undefined) rows.push(row);
    else brokenRows.push(brokenRow(record, reason, row));
    if (row.number !== undefined) numbers.add(row.number.toLowerCase());
  }
  return { rows, brokenRows };
}

function brokenBecause(
  record: CsvRecord,
  columns: Column[],
  row: RowAsRead,
  numbers: Set<string>,
): BrokenRow['reason'] | undefined {
  if (record.quoteNotClosed) return 'quoteNotClosed';
  if (record.cells.length < columns.length) return 'tooFewCells';
  if (record.cells.slice(columns.length).some((cell) => cell.trim() !== '')) return 'tooManyCells';
  if (row.title === '') return 'noTitle';
  if (row.title.length > longestTitle) return 'titleTooLong';
  if (row.number === undefined) return undefined;
  if (!isUsableNumber(row.number)) return 'unusableNumber';
  return numbers.has(row.number.toLowerCase()) ? 'doubledNumber' : undefined;
}

function brokenRow(
  { line, lastLine }: CsvRecord,
  reason: BrokenRow['reason'],
  { title, number }: RowAsRead,
): BrokenRow {
  return {
    line,
    reason,
    ...(lastLine > line ? { lastLine } : {}),
    ...(title !== '' && reason !== 'titleTooLong' ? { title } : {}),
    ...(number !== undefined ? { number } : {}),
  };
}

function readRow({ cells, line }: CsvRecord, columns: Column[], place: number): RowAsRead {
  const cellOf = (meaning: Meaning) => oneLine(cells[columns.findIndex((c) => c.meaning === meaning)] ?? '');
  const number = cellOf('number');
  const notes = columns.flatMap(({ heading, meaning }, at) => {
    const cell = (cells[at] ?? '').trim();
    const isNote = meaning === undefined || meaning === 'note' || meaning === 'level';
    return isNote && cell !== '' ? [[heading, cell] as const] : [];
  });
  return {
    line,
    place,
    ...(number !== '' ? { number } : {}),
    title: cellOf('title'),
    focusArea: cellOf('focusArea'),
    anchoring: cellOf('anchoring'),
    phase: cellOf('phase'),
    period: cellOf('period'),
    notes: Object.fromEntries(notes),
  };
}

/** As people say it in a command: one short word. */
function isUsableNumber(number: string): boolean {
  return /^[\p{L}\p{N}][\p{L}\p{N}.-]{0,19}$/u.test(number);
}

/** A line break inside one of these cells is only where the page was too narrow. */
function oneLine(cell: string): string {
  return cell.replace(/\s+/g, ' ').trim();
}

function isNotBlank(record: CsvRecord): boolean {
  return record.quoteNotClosed === true || record.cells.some((cell) => cell.trim() !== '');
}
