import type { Dimension } from '../../dimension';

/** Who works on it. Values are kinds of level. */
export const level: Dimension = {
  phrases: {
    joint: 'fælles, fælles indsatser, fællesindsatser, på fælles niveau, joint, shared, common',
    lead: 'lead, leads, klynge lead, klyngelead, lead klynge, lead indsatser, leadindsatser, cluster lead, lead cluster',
    free: 'fri, frie, frit, frie indsatser, fri indsatser, arbejder frit, free',
  },
  holds: (value, { initiative }) => initiative.level?.kind === value,
  write: (value) => ({ joint: 'fælles indsatser', lead: 'klynge lead', free: 'frie indsatser' })[value] ?? value,
};
