import type { ColourCount, Shade } from '../shown/summary-content';

const order: Shade[] = ['red', 'yellow', 'green', 'blue', 'grey', 'notReported'];

/** How many of each, those that occur, the one that needs most first. */
export function countShades(shades: Shade[]): ColourCount[] {
  return order
    .map((shade) => ({ shade, count: shades.filter((s) => s === shade).length }))
    .filter(({ count }) => count > 0);
}
