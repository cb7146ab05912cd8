import type { Dimension, Named } from '../../dimension';
import { keyOf } from '../../reading/tokens';

/** The committees it is placed with. Values are ids. */
export const committee: Dimension = {
  hints: 'udvalg, udvalget, udvalgene, klynge, klyngen, committee, cluster',
  named: ({ portfolio }) =>
    portfolio.committees.flatMap(({ id, name, aliases }): Named[] => {
      const plain = name.replace(/\([^)]*\)/g, ' ');
      const whole = [id, name, plain, ...aliases].map((words) => ({ value: id, words }));
      const parts = keyOf(plain)
        .split(' ')
        .filter((word) => word.length >= 5)
        .map((words) => ({ value: id, words, part: true }));
      return [...whole, ...parts];
    }),
  holds: (value, { initiative }) => initiative.anchoring.committees.includes(value),
  write: (value) => `udvalg ${value}`,
};
