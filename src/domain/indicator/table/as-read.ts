import type { Amount } from '../amount';
import type { ValuePeriod } from '../indicator';

/** A table of indicators, told from one of initiatives by its headings. Its cells are still in the table's own words. */
export interface IndicatorsAsRead {
  kind: 'indicators';
  columns: IndicatorColumn[];
  rows: IndicatorRow[];
  /** Headings that mean nothing to us; what stands below them is not read. */
  unknownHeadings: string[];
}

export type ColumnMeaning = 'name' | 'aliases' | 'unit' | 'direction' | 'goal' | 'baseline' | 'initiatives' | 'value';

export interface IndicatorColumn {
  /** Where it stands in a row. */
  at: number;
  heading: string;
  meaning: ColumnMeaning;
  /** Of a value the time it is of, of a goal or a beginning the time its heading names. */
  period?: ValuePeriod;
}

export interface IndicatorRow {
  /** The line of the file it begins on, 1 being the first. */
  line: number;
  cells: IndicatorCell[];
}

export interface IndicatorCell {
  words: string;
  /** What a workbook's cell holds that is a number and no words. */
  number?: { amount: Amount; isPercent: boolean };
  /** A formula without a result. */
  withoutResult?: true;
}

export function isOfIndicators(table: object): table is IndicatorsAsRead {
  return 'kind' in table && table.kind === 'indicators';
}
