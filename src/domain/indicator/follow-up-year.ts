import type { Day } from '../time/instant';
import type { Indicator } from './indicator';

/** Years that any of them has a value of, oldest first; what is said of years to come does not count. */
export function yearsMeasured(indicators: readonly Indicator[], today: Day): string[] {
  const years = indicators.flatMap(({ values }) => values.map(({ period }) => period.to.slice(0, 4)));
  return [...new Set(years)].filter((year) => year <= today.slice(0, 4)).sort();
}

/** The last year there are values of; this year where there are none. */
export function followUpYear(indicators: readonly Indicator[], today: Day): string {
  return yearsMeasured(indicators, today).at(-1) ?? today.slice(0, 4);
}

/** The year whose values are to be typed now: in its first half the year that has just ended. */
export function yearToType(today: Day): string {
  const year = Number(today.slice(0, 4));
  return `${today.slice(5) < '07-01' ? year - 1 : year}`;
}
