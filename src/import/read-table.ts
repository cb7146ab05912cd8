import { columnNames, type Headings } from '../domain/documents/forms';
import type { IndicatorsAsRead } from '../domain/indicator/table/as-read';
import type { RowAsRead, TableAsRead } from '../domain/portfolio/import/as-read';
import { ImportRefusal } from '../domain/portfolio/import/import-refusal';
import { readCsv } from './csv/read-csv';
import { readIndicators } from './indicators/read-indicators';
import { likeliestHeadings } from './table/find-header';
import { type GridRow, mostColumns } from './table/grid';
import { type Column, type Meaning, readHeaders } from './table/headers';
import { isOurs, unguarded } from './table/own/unguarded';
import { readRows } from './table/read-rows';
import { splitAtHeader, type TableLines } from './table/split-at-header';
import { isWorkbook, readWorkbook } from './xlsx/read-workbook';

/** A portfolio of 5,000 rows is under 2 MB; what is larger than this is something else. */
export const largestTableBytes = 10 * 1024 * 1024;

/**
 * A coordinator's table of initiatives, csv or xlsx, read row by row; which of them is told by its bytes. Lines above the
 * header are passed over. Rows that cannot be read are in `brokenRows` and stop no other.
 * @param sheet the sheet of a workbook by its name; absent: its first one that is shown
 * @throws ImportRefusal when it is too large (bytes, rows or columns), is no table, or has no title column or no row that can be read
 */
export async function readTable(bytes: Uint8Array, { sheet }: { sheet?: string } = {}): Promise<TableAsRead> {
  return initiativesIn(await linesOf(bytes, sheet), isWorkbook(bytes));
}

/**
 * The same of a table that somebody sent: of initiatives or, where its headings say so, of indicators.
 * @throws ImportRefusal as above
 */
export async function readSentTable(bytes: Uint8Array): Promise<TableAsRead | IndicatorsAsRead> {
  const lines = await linesOf(bytes);
  return readIndicators(lines) ?? initiativesIn(lines, isWorkbook(bytes));
}

/**
 * A file that can be of indicators alone.
 * @throws ImportRefusal where its headings say something else
 */
export async function readIndicatorTable(bytes: Uint8Array, sheet?: string): Promise<IndicatorsAsRead> {
  const lines = await linesOf(bytes, sheet);
  const table = readIndicators(lines);
  if (!table) throw new ImportRefusal([{ kind: 'noIndicatorColumn', detail: likeliestHeadings(lines) }]);
  return table;
}

async function linesOf(bytes: Uint8Array, sheet?: string): Promise<GridRow[]> {
  if (bytes.length > largestTableBytes) throw new ImportRefusal([{ kind: 'tooLarge', detail: '10' }]);
  return isWorkbook(bytes) ? readWorkbook(bytes, sheet) : readCsv(bytes);
}

function initiativesIn(lines: GridRow[], isFromWorkbook: boolean): TableAsRead {
  const table = tableIn(lines);
  return readLines(!isFromWorkbook && isOurs(table) ? unguarded(table) : table);
}

function tableIn(lines: GridRow[]): TableLines {
  const table = splitAtHeader(lines);
  if (table === undefined) {
    throw new ImportRefusal([{ kind: 'noTitleColumn', detail: likeliestHeadings(lines) }]);
  }
  return table;
}

function readLines(table: TableLines): TableAsRead {
  const { header } = table;
  if (header.cells.length > mostColumns) {
    throw new ImportRefusal([{ kind: 'tooManyColumns', detail: `${mostColumns}` }]);
  }
  const columns = readHeaders(header);
  const read = readRows(table, columns);
  const { rows, brokenRows } = read;
  if (rows.length === 0) throw new ImportRefusal([{ kind: 'noRows' }], brokenRows);
  return {
    ...read,
    unknownHeadings: unknownHeadings(columns, header, rows),
    headings: headingsOf(columns),
    // An export has our headings, which say nothing of the coordinator's own.
    ...(isOurs(table) ? { exported: true } : { called: calledIn(columns) }),
  };
}

/** Columns without a meaning that hold anything; one without a heading may be only where a line ended in delimiters. */
function unknownHeadings(columns: Column[], header: GridRow, rows: RowAsRead[]): string[] {
  const noted = new Set(rows.flatMap(({ notes }) => Object.keys(notes)));
  return columns.flatMap(({ heading, meaning }, at) => {
    const isNamed = (header.cells[at] ?? '').trim() !== '';
    return meaning === undefined && (isNamed || noted.has(heading)) ? [heading] : [];
  });
}

/**
 * A column of a phase and one of a story are both the status of a document, which tells both: where a table has the two, the
 * status is called what the story is. The first of several remarks is theirs.
 */
function calledIn(columns: Column[]): Headings {
  const named = columnNames.flatMap((name) => {
    const meanings: Meaning[] = name === 'remarks' ? ['note'] : name === 'status' ? ['status', 'phase'] : [name];
    const [column] = meanings.flatMap((wanted) => columns.find(({ meaning }) => meaning === wanted) ?? []);
    return column ? [[name, column.heading] as const] : [];
  });
  return Object.fromEntries(named);
}

function headingsOf(columns: Column[]): NonNullable<TableAsRead['headings']> {
  const headingOf = (...meanings: Meaning[]) =>
    columns.find(({ meaning }) => meaning !== undefined && meanings.includes(meaning))?.heading;
  const [level, phase, colour] = [headingOf('level'), headingOf('phase') ?? headingOf('status'), headingOf('colour')];
  return { ...(level ? { level } : {}), ...(phase ? { phase } : {}), ...(colour ? { colour } : {}) };
}
