import { Temporal } from 'temporal-polyfill';
import { parsePeriod } from './period';

/**
 * Whole months by which the end of one written time is later than the end of the one first agreed, to the nearest month;
 * 0 or negative when it is not later. `undefined` when either is no interval, or when only one of them speaks of a start:
 * `Starter september 2024` says nothing of the end. DOMAIN.md, "Phase, health, colour".
 */
export function slipMonths(agreed: string, now: string): number | undefined {
  const [first, later] = [parsePeriod(agreed), parsePeriod(now)];
  if (first.kind !== 'interval' || later.kind !== 'interval') return undefined;
  if ((first.speaksOf === 'start') !== (later.speaksOf === 'start')) return undefined;
  // Counted from the day after: from the end of April to the end of May is then one month.
  const [from, to] = [dayAfter(first.to), dayAfter(later.to)];
  const months = from.until(to, { largestUnit: 'month', smallestUnit: 'month', roundingMode: 'halfExpand' }).months;
  return months === 0 ? 0 : months;
}

function dayAfter(day: string): Temporal.PlainDate {
  return Temporal.PlainDate.from(day).add({ days: 1 });
}
