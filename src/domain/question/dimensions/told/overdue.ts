import type { Dimension } from '../../dimension';

/** The last day has passed and it is not closed. */
export const overdue: Dimension = {
  phrases: {
    yes: 'forsinkede, forsinket, forsinkelse, forsinkelser, udløbne, udløbet, løbet ud, er løbet ud, gået over tid, er udløbet, perioden er udløbet, overskredne, overskredet, har overskredet fristen, over tid, over tiden, bagud, bagefter, for sent, overdue, late, delayed, behind schedule, behind, expired',
    no: 'rettidige, rettidig, til tiden, on time',
  },
  holds: (value, look) => look.overdue === (value === 'yes'),
};
