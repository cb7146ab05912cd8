import type { Day } from '../instant';
import { parsePeriod } from '../period';
import { lastDay } from './last-day';

/** Whole days, first and last included. */
export interface Days {
  from: Day;
  to: Day;
}

/** Does a written time end within these days? What has no last day does not. */
export function endsWithin(words: string, { from, to }: Days): boolean {
  const last = lastDay(words);
  return last !== undefined && from <= last && last <= to;
}

/** The days somebody means by `i 2025`, `in Q2 2025`, `primo 2025`; the whole year of `today` by nothing at all. `undefined` for what is no time. */
export function readDays(words: string, today: Day): Days | undefined {
  if (words.trim() === '') return { from: `${today.slice(0, 4)}-01-01`, to: `${today.slice(0, 4)}-12-31` };
  const read = parsePeriod(withoutPreposition(words));
  return read.kind === 'interval' ? { from: read.from, to: read.to } : undefined;
}

export function withoutPreposition(words: string): string {
  return words.replace(/^(?:inden for|i løbet af|i|during|within|in)\s+/iu, '').trim();
}
