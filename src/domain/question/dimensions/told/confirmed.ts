import type { Dimension } from '../../dimension';

/** The last answer said that nothing had changed. */
export const confirmed: Dimension = {
  phrases: {
    yes: 'bekræftet uændret, bekræftet uændrede, uændrede, uændret, bekræftede, bekræftet, intet nyt, unchanged, confirmed unchanged, confirmed, nothing new',
  },
  holds: (_, { initiative }) => initiative.latest?.report.kind === 'unchanged',
};
