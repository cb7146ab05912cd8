import type { Language } from '../../people/language';
import { isSame } from '../../portfolio/import/is-same';
import type { Initiative } from '../../portfolio/initiative';
import type { Instant } from '../../time/instant';
import { type Indicator, type SaidOfIndicator, withValue } from '../indicator';
import { newIndicator } from '../wish/change-indicator';
import { indicatorCalled } from '../wish/find-indicator';
import type { IndicatorColumn, IndicatorRow, IndicatorsAsRead } from './as-read';
import { type CellFault, type RowAsSaid, readIndicatorRow } from './read-row';

/** What a table is read against. */
export interface IndicatorSetting<I extends Indicator = Indicator> {
  portfolioId: string;
  /** As numbers are written in it. */
  language: Language;
  indicators: I[];
  initiatives: Pick<Initiative, 'number'>[];
  at: Instant;
  /** Entra object id; absent where an operator reads a file in. */
  by?: string;
}

/** A cell, or a row without its heading, that was not taken. Lines are those of the file. */
export type IndicatorFault =
  | (CellFault & { line: number; heading: string; words: string })
  | { kind: 'noName' | 'nameAlone' | 'nameTooLong' | 'doubledName' | 'tooMany'; line: number; words: string };

export interface IndicatorPlan<I extends Indicator = Indicator> {
  created: { line: number; after: Indicator }[];
  changed: { line: number; before: I; after: I }[];
  /** Rows that say what is known. */
  same: number;
  faults: IndicatorFault[];
  /** Followed, and not in the table: they stay as they are. */
  absent: I[];
}

/** In characters. */
const longestName = 160;
/** As many as anybody follows up, and then some. */
export const mostIndicators = 200;

/**
 * What a table says that is not known yet. What it said before it says no more news of, whatever people changed since; an
 * empty cell says nothing. Nothing is taken away.
 */
export function planIndicators<I extends Indicator>(
  read: IndicatorsAsRead,
  setting: IndicatorSetting<I>,
): IndicatorPlan<I> {
  const plan: IndicatorPlan<I> = { created: [], changed: [], same: 0, faults: [], absent: [] };
  const met = new Set<Indicator>();
  for (const row of read.rows) {
    const name = nameIn(row, read.columns);
    const known = indicatorCalled(name, setting.indicators);
    const made = indicatorCalled(
      name,
      plan.created.map(({ after }) => after),
    );
    const isFull = setting.indicators.length + plan.created.length >= mostIndicators;
    const wrong = wrongWith(row, name, {
      isDoubled: made !== undefined || (known && met.has(known)) === true,
      isFull: !known && isFull,
    });
    if (wrong) {
      plan.faults.push({ kind: wrong, line: row.line, words: name });
      continue;
    }
    const before: Indicator = known ?? newIndicator(setting.portfolioId, name);
    const { said, faults } = readIndicatorRow(row, read.columns, { ...setting, unit: before.unit });
    plan.faults.push(...faults);
    const after = withSaid(before, said, setting);
    if (!known) plan.created.push({ line: row.line, after });
    else {
      met.add(known);
      if (after === before) plan.same += 1;
      else plan.changed.push({ line: row.line, before: known, after: after as I });
    }
  }
  plan.absent = setting.indicators.filter((one) => !met.has(one) && !one.retiredOn);
  return plan;
}

function nameIn({ cells }: IndicatorRow, columns: IndicatorColumn[]): string {
  const column = columns.find(({ meaning }) => meaning === 'name');
  return (column && cells[column.at]?.words.replace(/\s+/g, ' ').trim()) ?? '';
}

function wrongWith(
  { cells }: IndicatorRow,
  name: string,
  { isDoubled, isFull }: { isDoubled: boolean; isFull: boolean },
): 'noName' | 'nameAlone' | 'nameTooLong' | 'doubledName' | 'tooMany' | undefined {
  if (name === '') return 'noName';
  // A footnote or a heading over a group: an indicator nobody says anything of can be begun in the chat.
  if (cells.filter(({ words, withoutResult }) => words.trim() !== '' || withoutResult).length < 2) return 'nameAlone';
  if (name.length > longestName) return 'nameTooLong';
  if (isDoubled) return 'doubledName';
  return isFull ? 'tooMany' : undefined;
}

function withSaid(before: Indicator, { values, ...said }: RowAsSaid, { at, by }: IndicatorSetting): Indicator {
  const { values: saidValues = {}, ...saidBefore } = before.saidByTable ?? {};
  const news = Object.fromEntries(
    Object.entries(said).filter(([field, value]) => !isSame(value, saidBefore[field as keyof typeof saidBefore])),
  ) as Omit<SaidOfIndicator, 'values'>;
  let after: Indicator = { ...before, ...news };
  const keys: NonNullable<SaidOfIndicator['values']> = { ...saidValues };
  for (const { period, amount } of values) {
    const key = `${period.from} ${period.to}`;
    if (!isSame(keys[key], amount)) after = withValue(after, { period, amount, at, ...(by ? { by } : {}) });
    keys[key] = amount;
  }
  const saidByTable = {
    ...saidBefore,
    ...said,
    ...(values.length > 0 || before.saidByTable?.values ? { values: keys } : {}),
  };
  const whole = { ...after, saidByTable };
  return isSame(whole, before) ? before : whole;
}
