import type { Day, Instant } from '../time/instant';
import { parsePeriod } from '../time/period';
import { type Amount, isSameAmount } from './amount';

/** Which way the number is meant to move; `steady`: it is to stay at its goal, or where it began. */
export const directions = ['up', 'down', 'steady'] as const;
export type Direction = (typeof directions)[number];

/** A number that the agreement promises to move. Followed up once a year, for as long as it is not retired. */
export interface Indicator {
  portfolioId: string;
  /** Its first name, folded: the same name is the same indicator. */
  id: string;
  name: string;
  /** Other words for it, in tables and in what people type. */
  aliases?: string[];
  /** `%`, `dage`; empty where nobody said. */
  unit: string;
  /** Absent where nobody said: then nothing is judged. */
  direction?: Direction;
  goal?: Goal;
  /** Where it began, where that is said by itself; else the first value is. */
  baseline?: { amount: Amount; period?: ValuePeriod };
  /** Numbers of initiatives that a person linked it to; those whose table text names it come on top. */
  initiatives: string[];
  /** Append-only: of several for one period the last counts. */
  values: IndicatorValue[];
  /** What the table last said, so that a table that says it again does not undo what people changed since. */
  saidByTable?: SaidOfIndicator;
  /** The indicator of an earlier portfolio that it carries on. */
  predecessor?: { portfolioId: string; id: string };
  /** Since this day it is followed no more; what was measured stays readable. */
  retiredOn?: Day;
}

export interface Goal {
  amount: Amount;
  /** When it is to be reached; absent where nobody said. */
  by?: ValuePeriod;
}

/** The days a number is about, and the words that said so. */
export interface ValuePeriod {
  words: string;
  from: Day;
  to: Day;
}

export interface IndicatorValue {
  period: ValuePeriod;
  amount: Amount;
  at: Instant;
  /** Entra object id; absent where an operator read a file in, and when it has been kept for its time. */
  by?: string;
}

/** What a table says of one indicator; absent is what it says nothing about. */
export interface SaidOfIndicator {
  aliases?: string[];
  unit?: string;
  direction?: Direction;
  goal?: Goal;
  baseline?: { amount: Amount; period?: ValuePeriod };
  initiatives?: string[];
  /** By the first and last day of their periods: `2025-01-01 2025-12-31`. */
  values?: Record<string, Amount>;
}

/** A period that has both its ends; `undefined` for words that name none. */
export function readValuePeriod(words: string): ValuePeriod | undefined {
  const read = parsePeriod(words.trim());
  if (read.kind !== 'interval' || read.speaksOf !== 'whole' || read.slipMonths) return undefined;
  return { words: words.trim(), from: read.from, to: read.to };
}

export function isSamePeriod(a: ValuePeriod, b: ValuePeriod): boolean {
  return a.from === b.from && a.to === b.to;
}

/** What counts: one value for each period, oldest period first. */
export function seriesOf({ values }: Pick<Indicator, 'values'>): IndicatorValue[] {
  const last = new Map<string, IndicatorValue>();
  for (const value of values) last.set(`${value.period.from} ${value.period.to}`, value);
  return [...last.values()].sort(({ period: a }, { period: b }) => compare(a.to, b.to) || compare(b.from, a.from));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** What counts for this period now. */
export function valueFor({ values }: Pick<Indicator, 'values'>, period: ValuePeriod): IndicatorValue | undefined {
  return values.findLast((value) => isSamePeriod(value.period, period));
}

/** With one more value; the same indicator where that is what counts already. Nothing is taken away. */
export function withValue<I extends Indicator>(indicator: I, value: IndicatorValue): I {
  const before = valueFor(indicator, value.period);
  if (before && isSameAmount(before.amount, value.amount)) return indicator;
  return { ...indicator, values: [...indicator.values, value] };
}

/** Those followed in a year: not retired before it began. */
export function isFollowedIn({ retiredOn }: Pick<Indicator, 'retiredOn'>, year: string): boolean {
  return retiredOn === undefined || retiredOn >= `${year}-01-01`;
}

export function byName(a: { name: string }, b: { name: string }): number {
  return names.compare(a.name, b.name);
}

const names = new Intl.Collator('da', { numeric: true });
