import { CsvError, parse } from 'csv-parse/sync';
import { type GridRow, mostRows } from '../table/grid';

export type Delimiter = ';' | ',' | '\t';

/** A file with this many quotation marks left open is not a table; the rest of it is one broken record. */
const mostOpenQuotes = 20;

/** Every record, up to `mostRows` and one, of a csv text whose lines end in `\n`. After a quotation mark left open, reading goes on at the next line. */
export function readRecords(text: string, delimiter: Delimiter): GridRow[] {
  const records: GridRow[] = [];
  let rest = text;
  for (let opened = 0; rest !== '' && records.length <= mostRows; opened += 1) {
    const before = records.at(-1)?.lastLine ?? 0;
    const end = readUntilOpenQuote(rest, delimiter, before, records, { to: mostRows + 1 - records.length });
    if (end === 'all') return records;
    const line = (records.at(-1)?.lastLine ?? 0) + 1;
    const lines = rest.split('\n').slice(line - 1 - before);
    const lastLine = opened + 1 < mostOpenQuotes ? line : line + lines.length - 1;
    const cells = (lines[0] ?? '').split(delimiter).map((cell) => cell.replace(/^"/, ''));
    records.push({ cells, line, lastLine, quoteNotClosed: true });
    rest = lines.slice(lastLine - line + 1).join('\n');
  }
  return records;
}

/** The first records, for choosing a delimiter by them. */
export function readFirstRecords(text: string, delimiter: Delimiter, most: number): GridRow[] {
  const records: GridRow[] = [];
  readUntilOpenQuote(text, delimiter, 0, records, { to: most });
  return records;
}

function readUntilOpenQuote(
  text: string,
  delimiter: Delimiter,
  linesBefore: number,
  into: GridRow[],
  options: { to?: number } = {},
): 'all' | 'openQuote' {
  try {
    parse(text, {
      ...options,
      delimiter,
      record_delimiter: '\n',
      relax_column_count: true,
      relax_quotes: true,
      on_record: (cells: string[], { lines }) => {
        // csv-parse tells where a record ends; it begins where the one before it ended.
        into.push({ cells, line: (into.at(-1)?.lastLine ?? linesBefore) + 1, lastLine: linesBefore + lines });
        return null;
      },
    });
    return 'all';
  } catch (error) {
    if (error instanceof CsvError && error.code === 'CSV_QUOTE_NOT_CLOSED') return 'openQuote';
    throw error;
  }
}
