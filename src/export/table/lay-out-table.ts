import { readColour } from '../../domain/portfolio/cell/read-colour';
import { readLevel } from '../../domain/portfolio/cell/read-level';
import type { Initiative } from '../../domain/portfolio/initiative';
import type { Portfolio } from '../../domain/portfolio/portfolio';
import { type Meaning, meaningOf } from '../../import/table/headers';
import { wordsIn } from '../../words/words-in';
import type { PortfolioTable } from '../../workflows/exporting/export-ports';
import { ownCells } from './own-cells';
import { type TableColumn, tableCells } from './table-cells';

/** A table's headings, and its rows cell by cell; line breaks inside a cell are `\n`. */
export interface Sheet {
  headings: string[];
  rows: string[][];
}

/** So that whoever reads it finds them, whether or not anything stands there. */
const always: readonly TableColumn[] = ['number', 'title', 'anchoring', 'phase', 'period'];

/**
 * A row for each initiative: first what the coordinator's table says, then its columns without a meaning of their own under
 * their own headings, then what only we know. Read again by an import it says of each initiative what is stored.
 */
export function layOutTable(table: PortfolioTable): Sheet {
  const { portfolio, initiatives } = table;
  const words = wordsIn(table.language);
  const told = initiatives.map((initiative) => ({ initiative, cells: tableCells(initiative, words) }));
  const notes = [...new Set(initiatives.flatMap((initiative) => Object.keys(initiative.notes)))];
  const shared = sharedHeadings(told, notes, portfolio);
  const noted = notes.filter((heading) => ![...shared.values()].includes(heading));
  const meant = new Set(notes.map(meaningOf));
  const isNeeded = (column: TableColumn) =>
    always.includes(column) || meant.has(column) || told.some(({ cells }) => cells[column] !== '');
  const columns = (Object.keys(words.exporting.column) as TableColumn[]).filter(isNeeded);
  const own = Object.values(words.exporting.own);
  const ownOf = ownCells(table, words);
  return {
    headings: [
      ...columns.map((column) => shared.get(column) ?? freeHeading(words.exporting.column[column], noted)),
      ...noted,
      ...own,
    ],
    rows: told.map(({ initiative, cells }) => [
      ...columns.map((column) => cells[column] || noteUnder(initiative, shared.get(column) ?? '')),
      ...noted.map((heading) => noteUnder(initiative, heading)),
      ...Object.values(ownOf(initiative)),
    ]),
  };
}

type Told = { initiative: Initiative; cells: Record<TableColumn, string> }[];

/**
 * What could not be read under a level or a colour is kept as a note under that heading. It goes back there, in rows where
 * the column says nothing, if it cannot be read there now either.
 */
function sharedHeadings(told: Told, notes: string[], portfolio: Portfolio): Map<TableColumn, string> {
  const isUnread = {
    level: (words: string) => readLevel(words, portfolio) === undefined,
    colour: (words: string) => readColour(words) === undefined,
  };
  const shared = new Map<TableColumn, string>();
  for (const column of ['level', 'colour'] as const) {
    const heading = notes.find((note) => meaningOf(note) === (column satisfies Meaning));
    const fits = ({ initiative, cells }: Told[number]) => {
      const note = noteUnder(initiative, heading ?? '');
      return note === '' || (cells[column] === '' && isUnread[column](note));
    };
    if (heading !== undefined && told.every(fits)) shared.set(column, heading);
  }
  return shared;
}

/** Own fields alone: a heading of somebody's table may be `constructor`. */
function noteUnder({ notes }: Initiative, heading: string): string {
  return Object.hasOwn(notes, heading) ? (notes[heading] ?? '') : '';
}

/** A heading is known without its stars, as those of footnotes are: two columns never have one. */
function freeHeading(heading: string, taken: string[]): string {
  let free = heading;
  while (taken.includes(free)) free += '*';
  return free;
}
