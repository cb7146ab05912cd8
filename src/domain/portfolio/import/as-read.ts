import type { Colour } from '../../answer/report';
import type { Headings } from '../../documents/forms';
import type { IndicatorsAsRead } from '../../indicator/table/as-read';
import type { PersonRef } from '../../people/person';
import type { Phase } from '../phase';
import type { Portfolio } from '../portfolio';
import type { TableText } from '../table-text';

/** A portfolio as its file and table say it, before anything is decided about it. */
export interface PortfolioAsRead {
  portfolio: Omit<Portfolio, 'followedSince'>;
  /** No file told of the portfolio: it is what is stored, and stays so. */
  tableAlone?: true;
  owners: OwnerAsRead[];
  /** The name of the table's file. */
  tableName: string;
  table: TableAsRead;
  /** The table of indicators, where the file names one. */
  indicators?: { tableName: string; table: IndicatorsAsRead };
}

export interface OwnerAsRead {
  /** An initiative's number. */
  initiative: string;
  person: PersonRef;
  name?: string;
}

export interface TableAsRead {
  rows: RowAsRead[];
  brokenRows: BrokenRow[];
  /** Columns whose heading means nothing to us; their cells are in the rows' notes. */
  unknownHeadings: string[];
  /** Headings of the columns whose cells may have to be kept as notes, as they stand in the table. */
  headings?: { level?: string; phase?: string; colour?: string };
  /** What it calls the columns that documents have too. */
  called?: Headings;
  /** It has columns that an export of ours wrote beside the table's own; what they say is nobody's word, and is left. */
  exported?: true;
  /** Lines that hold no initiative, in their order. */
  passedOver?: PassedOver[];
}

/**
 * A title above the table, its header once more on a new page, a heading over a group of rows, a legend, a footnote, or an
 * initiative that an export of ours listed and no table has.
 */
export interface PassedOver {
  line: number;
  /** The last line it reached, where that is another. */
  lastLine?: number;
  because: 'aboveHeader' | 'headerAgain' | 'section' | 'legend' | 'footnote' | 'withoutRow';
  words: string;
}

/** One row, its cells trimmed and still in the table's own words; an absent column reads as empty. */
export interface RowAsRead extends Partial<Record<TableText, string>> {
  /** The line of the file it begins on, 1 being the first. */
  line: number;
  /** Its place among the rows that are not blank, from 1: its number when nothing else numbers it. */
  place: number;
  /** What a column of numbers says; absent without one. */
  number?: string;
  title: string;
  focusArea: string;
  anchoring: string;
  /** The phase; the status, where no column tells the phase alone. */
  phase: string;
  period: string;
  level?: string;
  /** Line breaks kept. */
  milestones?: string;
  isNew?: boolean;
  /** What a column of colours says. */
  colour?: string;
  /** What the row is painted with. */
  fill?: Colour;
  /** Cells that are not empty, under their own headings. */
  notes: Record<string, string>;
  /** In a table of ours: the line that the row had in the table it was first read from. */
  exportedLine?: number;
  /** In a table of ours: the phase it was read as, where the words of the table do not say so themselves. */
  exportedPhase?: Phase;
  /** Headings of cells that hold a formula and no result of it; they read as empty. */
  withoutResult?: string[];
}

/** A row that could not be read; it stops no other. */
export interface BrokenRow {
  line: number;
  /** The last line it reached, where that is another. */
  lastLine?: number;
  reason:
    | 'tooFewCells'
    | 'tooManyCells'
    | 'noTitle'
    | 'titleTooLong'
    | 'cellTooLong'
    | 'quoteNotClosed'
    | 'unusableNumber'
    | 'doubledNumber';
  /** What stands in the title's and the number's place, so that its initiative is not taken for gone. */
  title?: string;
  number?: string;
}
