import { addDays } from '../../time/day-arithmetic';
import type { Days } from '../../time/end/ends-within';

/** A filter's `from/to`; either may be empty: from whenever, or without an end. */
export function readDaysIn(value: string): Days {
  const [from = '', to = ''] = value.split('/');
  return { from, to };
}

/** Days in words that are read as the same again. */
export function writeDays(value: string): string {
  const { from, to } = readDaysIn(value);
  if (from === '') return `senest ${to}`;
  if (to === '') return `fra og med ${from}`;
  return from === to ? from : `${from} til ${to}`;
}

/** Where a time is told by what comes before or after it. */
export type Bound = 'before' | 'until' | 'from' | 'after';

export function boundedBy({ from, to }: Days, bound: Bound | undefined): string {
  switch (bound) {
    case 'before':
      return `/${addDays(from, -1)}`;
    case 'until':
      return `/${to}`;
    case 'from':
      return `${from}/`;
    case 'after':
      return `${addDays(to, 1)}/`;
    case undefined:
      return `${from}/${to}`;
  }
}
