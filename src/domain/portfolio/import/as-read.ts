import type { PersonRef } from '../../people/person';
import type { Portfolio } from '../portfolio';

/** A portfolio as its file and table say it, before anything is decided about it. */
export interface PortfolioAsRead {
  portfolio: Omit<Portfolio, 'followedSince'>;
  owners: OwnerAsRead[];
  /** The name of the table's file. */
  tableName: string;
  table: TableAsRead;
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
}

/** One row, its cells trimmed and still in the table's own words; an absent column reads as empty. */
export interface RowAsRead {
  /** The line of the file it begins on, 1 being the first. */
  line: number;
  /** Its place among the rows that are not blank, from 1: its number when nothing else numbers it. */
  place: number;
  /** What a column of numbers says; absent without one. */
  number?: string;
  title: string;
  focusArea: string;
  anchoring: string;
  phase: string;
  period: string;
  /** Cells that are not empty, under their own headings. */
  notes: Record<string, string>;
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
    | 'quoteNotClosed'
    | 'unusableNumber'
    | 'doubledNumber';
  /** What stands in the title's and the number's place, so that its initiative is not taken for gone. */
  title?: string;
  number?: string;
}
