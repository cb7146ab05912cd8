import type { Dimension } from '../../dimension';

/** No longer in the table. Those are in no answer unless they are asked for. */
export const gone: Dimension = {
  phrases: {
    yes: 'gået ud af tabellen, ude af tabellen, gået ud, forsvundne, forsvundet, ikke i tabellen, ikke længere i tabellen, slettede, slettet, gone, vanished, removed, not in the table, no longer in the table',
  },
  holds: (_, { initiative }) => initiative.gone === true,
};
