import { dayOf } from '../../../time/zoned';
import type { Dimension } from '../../dimension';

/** Marked as new in this agreement, or put into the table after it was first read. */
export const isNew: Dimension = {
  phrases: {
    yes: 'nye, ny, nyt, nyeste, newest, helt nye, tilføjede, tilføjet, tilkomne, kommet til, new, newly added, added',
  },
  holds: (_, { initiative: { isNew: marked, trail = [] }, asked: { portfolio } }) => {
    const first = dayOf(portfolio.followedSince, portfolio.timeZone);
    const isAdded = ({ at, what }: (typeof trail)[number]) =>
      what.kind === 'imported' && what.how === 'created' && dayOf(at, portfolio.timeZone) > first;
    return marked === true || trail.some(isAdded);
  },
};
