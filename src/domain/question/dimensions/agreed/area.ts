import type { Asked, Dimension } from '../../dimension';
import { keyOf } from '../../reading/tokens';

/** The heading it stands under. Values are the headings, folded. */
export const area: Dimension = {
  hints:
    'fokusområde, fokusområdet, fokusområder, fokusomr, indsatsområde, indsatsområdet, vision, visionen, kapitel, kapitlet, tema, temaet, under, inden for, focus area, chapter, theme, within',
  named: (asked) => areasOf(asked).map((value) => ({ value, words: value })),
  holds: (value, { initiative }) => keyOf(initiative.focusArea) === value,
  write: (value) => `fokusområdet ${value}`,
};

/** Every heading there is, folded, in the table's order. */
export function areasOf({ initiatives }: Pick<Asked, 'initiatives'>): string[] {
  return [...new Set(initiatives.map(({ focusArea }) => keyOf(focusArea)))].filter((key) => key !== '');
}
