import type { Amount } from '../../../indicator/amount';
import type { Indicator } from '../../../indicator/indicator';
import type { IndicatorFault } from '../../../indicator/table/plan-indicators';

/** What a table of indicators would do, or did. Lines are those of its file. */
export interface IndicatorTableContent {
  portfolioName: string;
  tableName: string;
  rows: number;
  /** Rows that say what is known. */
  same: number;
  created: { line: number; name: string; unit: string; values: number }[];
  changed: { line: number; name: string; changes: IndicatorChange[] }[];
  faults: IndicatorFault[];
  /** Names of those that are followed and not in the table. */
  absent: string[];
  unknownHeadings: string[];
}

export type IndicatorChange =
  | { kind: 'value'; period: string; unit: string; amount: Amount; before?: Amount }
  | { kind: 'field'; field: SaidField; from: IndicatorSide; to: IndicatorSide };

export type SaidField = 'unit' | 'direction' | 'goal' | 'baseline' | 'aliases' | 'initiatives';
export type IndicatorSide = Pick<Indicator, SaidField>;

export function isNothingNewOf({ created, changed }: IndicatorTableContent): boolean {
  return created.length === 0 && changed.length === 0;
}
