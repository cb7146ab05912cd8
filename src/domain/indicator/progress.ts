import { type Amount, isSameAmount } from './amount';
import { type Direction, type Indicator, type IndicatorValue, seriesOf, type ValuePeriod } from './indicator';

/** How far towards its goal a number has come. Computed, and never a colour: nobody has judged it. */
export type ProgressKind =
  | 'reached'
  /** The time of the goal is over. */
  | 'missed'
  | 'onTrack'
  | 'wrongWay'
  | 'unchanged'
  /** The first value there is: nothing to compare it with. */
  | 'first'
  /** No direction, or no goal: nothing is judged. */
  | 'noGoal'
  | 'noValue';

export interface Progress {
  kind: ProgressKind;
  /** The year's last value; absent with `noValue`. */
  value?: Measured;
  /** The value it is compared with, or with `noValue` the last there is. */
  before?: Measured;
}

export interface Measured {
  amount: Amount;
  /** Absent for a beginning whose time nobody said. */
  period?: ValuePeriod;
}

/**
 * Of the year's last value, by the one before it, whatever year that is of. A value is of the year its period ends in.
 * @param year `2025`; what was measured later is not looked at
 */
export function progressOf(indicator: Indicator, year: string): Progress {
  const known = seriesOf(indicator).filter(({ period }) => period.to.slice(0, 4) <= year);
  const last = known.at(-1);
  if (!last || last.period.to.slice(0, 4) !== year) return { kind: 'noValue', ...before(last ?? indicator.baseline) };
  const { direction, goal, baseline } = indicator;
  const compared = known.at(-2) ?? (baseline?.period && isSame(baseline.period, last) ? undefined : baseline);
  const measured = { value: measuredOf(last), ...before(compared) };
  const aim = goal?.amount ?? (direction === 'steady' ? (baseline ?? known[0])?.amount : undefined);
  if (!direction || !aim) return { kind: 'noGoal', ...measured };
  if (isReached(last.amount, aim, direction)) return { kind: 'reached', ...measured };
  if (goal?.by && goal.by.to <= last.period.to) return { kind: 'missed', ...measured };
  if (!compared) return { kind: 'first', ...measured };
  return { kind: movement(compared.amount, last.amount, aim, direction), ...measured };
}

function before(value: Measured | undefined): { before?: Measured } {
  return value ? { before: measuredOf(value) } : {};
}

function measuredOf({ amount, period }: Measured): Measured {
  return { amount, ...(period ? { period } : {}) };
}

function isSame(period: ValuePeriod, value: IndicatorValue): boolean {
  return period.from === value.period.from && period.to === value.period.to;
}

/** A goal is as exact as it was written: `74,3` holds a steady `74`. */
function isReached({ value }: Amount, aim: Amount, direction: Direction): boolean {
  if (direction === 'steady') return Number(value.toFixed(aim.decimals)) === aim.value;
  return direction === 'up' ? value >= aim.value : value <= aim.value;
}

function movement(from: Amount, to: Amount, aim: Amount, direction: Direction): ProgressKind {
  if (isSameAmount(from, to)) return 'unchanged';
  if (direction !== 'steady') return to.value > from.value === (direction === 'up') ? 'onTrack' : 'wrongWay';
  const [was, is] = [Math.abs(from.value - aim.value), Math.abs(to.value - aim.value)];
  if (was === is) return 'unchanged';
  return is < was ? 'onTrack' : 'wrongWay';
}
