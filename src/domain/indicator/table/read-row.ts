import type { Language } from '../../people/language';
import { readNumbers } from '../../portfolio/change/read-numbers';
import type { Initiative } from '../../portfolio/initiative';
import { type Amount, readAmount } from '../amount';
import type { Goal, SaidOfIndicator, ValuePeriod } from '../indicator';
import { isSameUnit } from '../wish/change-indicator';
import { readDirection, readGoal } from '../wish/read-goal';
import { longestUnit } from '../wish/read-wish';
import type { IndicatorCell, IndicatorColumn, IndicatorRow } from './as-read';

/** Why a cell was not taken. Nothing is guessed; the rest of its row is. */
export type CellFault =
  | { kind: 'unreadableNumber' | 'unreadableGoal' | 'unknownDirection' | 'noResult' | 'tooLong' }
  | { kind: 'otherUnit'; unit: string }
  | { kind: 'unknownInitiatives'; numbers: string[] };

/** What one row says. */
export interface RowAsSaid extends Omit<SaidOfIndicator, 'values'> {
  values: { period: ValuePeriod; amount: Amount }[];
}

interface Setting {
  language: Language;
  /** The indicator's, where it has one. */
  unit: string;
  initiatives: Pick<Initiative, 'number'>[];
}

type Read = Partial<RowAsSaid> | CellFault;
type FaultInRow = CellFault & { line: number; heading: string; words: string };

/** Reads a row's cells; the unit first, for it decides what its numbers may be of. */
export function readIndicatorRow(
  { line, cells }: IndicatorRow,
  columns: IndicatorColumn[],
  setting: Setting,
): { said: RowAsSaid; faults: FaultInRow[] } {
  const said: RowAsSaid = { values: [] };
  const faults: FaultInRow[] = [];
  const inOrder = columns.toSorted((a, b) => Number(b.meaning === 'unit') - Number(a.meaning === 'unit'));
  for (const column of inOrder) {
    const cell = cells[column.at] ?? { words: '' };
    const read = readCell(cell, column, { ...setting, unit: said.unit ?? setting.unit });
    if ('kind' in read) {
      faults.push({ ...read, line, heading: column.heading, words: cell.words });
      continue;
    }
    const { values = [], ...rest } = read;
    Object.assign(said, rest);
    said.values.push(...values);
  }
  return { said, faults };
}

function readCell(cell: IndicatorCell, column: IndicatorColumn, setting: Setting): Read {
  const words = cell.words.trim();
  if (column.meaning === 'name') return {};
  if (cell.withoutResult) return { kind: 'noResult' };
  // Dashes stand where nothing does.
  if (/^[-–—.…]*$/.test(words)) return {};
  switch (column.meaning) {
    case 'unit':
      return words.length <= longestUnit ? { unit: words } : { kind: 'tooLong' };
    case 'aliases':
      return words.length <= 500 ? { aliases: words.split(/\s*[;\n]\s*/).filter(Boolean) } : { kind: 'tooLong' };
    case 'direction': {
      const direction = readDirection(words);
      return direction ? { direction } : { kind: 'unknownDirection' };
    }
    case 'initiatives': {
      const { found, unknown } = readNumbers(words, setting.initiatives);
      return unknown.length > 0
        ? { kind: 'unknownInitiatives', numbers: unknown.slice(0, 20) }
        : { initiatives: found.map(({ number }) => number) };
    }
    case 'goal':
      return readGoalCell(cell, column, setting);
    case 'baseline':
    case 'value':
      return readNumberCell(cell, column, setting);
  }
}

/** Either its heading says when, or the cell does. */
function readGoalCell(cell: IndicatorCell, { period }: IndicatorColumn, setting: Setting): Read {
  const read = cell.number ? goalOf(cell.number) : readGoal(cell.words, setting.language);
  if (read.kind === 'unreadable') return { kind: 'unreadableGoal' };
  const { goal, unit } = read;
  return withUnit({ goal: goal.by || !period ? goal : { ...goal, by: period } }, unit, setting);
}

function goalOf({ amount, isPercent }: NonNullable<IndicatorCell['number']>) {
  const goal: Goal = { amount };
  return { kind: 'goal' as const, goal, ...(isPercent ? { unit: '%' } : {}) };
}

function readNumberCell(cell: IndicatorCell, { meaning, period }: IndicatorColumn, setting: Setting): Read {
  const read = cell.number ? numberOf(cell.number) : readAmount(cell.words, setting.language);
  if (read.kind === 'unreadable') return { kind: 'unreadableNumber' };
  const { amount, unit } = read;
  if (meaning === 'baseline') return withUnit({ baseline: { amount, ...(period ? { period } : {}) } }, unit, setting);
  return period ? withUnit({ values: [{ period, amount }] }, unit, setting) : { kind: 'unreadableNumber' };
}

function numberOf({ amount, isPercent }: NonNullable<IndicatorCell['number']>) {
  return { kind: 'amount' as const, amount, ...(isPercent ? { unit: '%' } : {}) };
}

/** The unit behind the first number is the indicator's, where no column says one. */
function withUnit(said: Partial<RowAsSaid>, unit: string | undefined, setting: Setting): Read {
  if (!unit) return said;
  if (setting.unit === '') return unit.length <= longestUnit ? { ...said, unit } : { kind: 'tooLong' };
  return isSameUnit(unit, setting.unit) ? said : { kind: 'otherUnit', unit: setting.unit };
}
