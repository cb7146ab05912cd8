import type { Day } from '../instant';
import { parsePeriod } from '../period';

/**
 * The last day a written time reaches: what overdue, sorting by end and "udløber i" stand on. `undefined` where it
 * cannot be read, is none, or speaks of the start alone: `Starter september 2024` says nothing of the end.
 */
export function lastDay(words: string): Day | undefined {
  const read = parsePeriod(words);
  return read.kind === 'interval' && read.speaksOf !== 'start' ? read.to : undefined;
}

/** Soonest end first; what has no last day comes last. Equals stay in the order they had. */
export function sortByLastDay<T>(all: readonly T[], periodOf: (one: T) => string): T[] {
  return all
    .map((one) => ({ one, last: lastDay(periodOf(one)) }))
    .sort((a, b) => compare(a.last, b.last))
    .map(({ one }) => one);
}

function compare(a: Day | undefined, b: Day | undefined): number {
  if (a === b) return 0;
  if (a === undefined || b === undefined) return a === undefined ? 1 : -1;
  return a < b ? -1 : 1;
}
