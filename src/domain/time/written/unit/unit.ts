import type { Season, Third } from '../calendar-words';

/**
 * One stretch of the calendar as it was written. It may lack what people leave to the words behind it: the year in
 * `januar-september 2024`, the noun in `1.-2. kvartal 2018`, all but the third in `medio/ultimo 2025`.
 */
export interface Unit {
  third?: Third | undefined;
  name: Name;
  year?: number | undefined;
}

export type Name =
  | { is: 'year' }
  /** From the unit's year to another: `2025/26`. */
  | { is: 'years'; to: number }
  | { is: 'month'; month: number }
  | { is: 'quarter' | 'half'; n: number }
  | { is: 'season'; season: Season }
  /** ISO weeks of the unit's year. */
  | { is: 'weeks'; first: number; last: number }
  | DayName
  /** The last day of the unit's year and the first of the next: `årsskiftet 2024/25`. */
  | { is: 'turnOfYear' }
  /** A number whose noun comes later. */
  | { is: 'number'; n: number }
  | { is: 'nothing' };

/** A weekday (Monday 1) that stands before a date must be its weekday. */
export interface DayName {
  is: 'day';
  day: number;
  month: number;
  weekday?: number | undefined;
}

/** `2024`, and no part of it. */
export function isBareYear(unit: Unit): boolean {
  return unit.third === undefined && (unit.name.is === 'year' || unit.name.is === 'years');
}
