import type { Dimension } from '../../dimension';

/** Initiatives by what people call them: `12`, `6.1A`. */
export const number: Dimension = {
  hints: 'nr, nummer, numre, number, no, indsats nr, indsats nummer',
  named: ({ initiatives }) => initiatives.map((one) => ({ value: one.number.toLowerCase(), words: one.number })),
  holds: (value, { initiative }) => initiative.number.toLowerCase() === value,
  write: (value) => `nr ${value}`,
};
