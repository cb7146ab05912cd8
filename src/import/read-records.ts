import { CsvError, parse } from 'csv-parse/sync';

/** One record of a csv file, whatever its number of cells. `line` is where it begins, `lastLine` where it ends, from 1. */
export interface CsvRecord {
  cells: string[];
  line: number;
  lastLine: number;
  /** A quotation mark is opened in it and never closed; `cells` is what its first line holds. */
  quoteNotClosed?: boolean;
}

export type Delimiter = ';' | ',' | '\t';

/** A file with this many quotation marks left open is not a table; the rest of it is one broken record. */
const mostOpenQuotes = 20;

/** What has more rows or columns than this is no table of initiatives; nobody should wait for it. */
export const mostRecords = 100_000;
export const mostColumns = 500;

/** Every record, up to `mostRecords` and one, of a csv text whose lines end in `\n`. After a quotation mark left open, reading goes on at the next line. */
export function readRecords(text: string, delimiter: Delimiter): CsvRecord[] {
  const records: CsvRecord[] = [];
  let rest = text;
  for (let opened = 0; rest !== '' && records.length <= mostRecords; opened += 1) {
    const before = records.at(-1)?.lastLine ?? 0;
    const end = readUntilOpenQuote(rest, delimiter, before, records, { to: mostRecords + 1 - records.length });
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

/** The first record, for choosing a delimiter by it. */
export function readFirstRecord(text: string, delimiter: Delimiter): string[] {
  const records: CsvRecord[] = [];
  readUntilOpenQuote(text, delimiter, 0, records, { to: 1 });
  return records[0]?.cells ?? [];
}

function readUntilOpenQuote(
  text: string,
  delimiter: Delimiter,
  linesBefore: number,
  into: CsvRecord[],
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
