import type { Colour } from '../../domain/answer/report';
import type { Amount } from '../../domain/indicator/amount';

/** One line of a table, from a csv file or a sheet, before anybody knows what its columns are about. */
export interface GridRow {
  /** As they stand, `\n` between lines; a value merged over several rows stands in each of them. */
  cells: string[];
  /** Where it begins and ends in the file, from 1. */
  line: number;
  lastLine: number;
  /** A quotation mark is opened in it and never closed; `cells` is what its first line holds. */
  quoteNotClosed?: boolean;
  /** Places whose value is merged from the row above. */
  fromAbove?: Set<number>;
  /** How many columns a cell is merged over, by its place. */
  width?: Map<number, number>;
  /** What cells are painted with, by their place, where it is clearly a colour of ours. */
  fills?: Map<number, Colour>;
  /** What cells hold that are numbers and no words, by their place; `isPercent`: shown as `85 %`. */
  amounts?: Map<number, { amount: Amount; isPercent: boolean }>;
  /** Places of formulas that carry no result. */
  withoutResult?: number[];
}

/** What has more rows or columns than this is no table of initiatives; nobody should wait for it. */
export const mostRows = 100_000;
export const mostColumns = 500;

export function isBlank({ cells, quoteNotClosed, withoutResult }: GridRow): boolean {
  return !quoteNotClosed && withoutResult === undefined && cells.every((cell) => cell.trim() === '');
}

/** The places that hold something. */
export function filledPlaces({ cells }: GridRow): number[] {
  return cells.flatMap((cell, at) => (cell.trim() === '' ? [] : [at]));
}

/** A line break inside a cell is often only where the page was too narrow. */
export function oneLine(cell: string): string {
  return cell.replace(/\s+/g, ' ').trim();
}
