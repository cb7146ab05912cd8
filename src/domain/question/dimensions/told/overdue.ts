import type { Dimension } from '../../dimension';

/** The last day has passed and it is not closed. */
export const overdue: Dimension = {
  phrases: {
    yes: 'forsinkede, forsinket, forsinkelse, forsinkelser, udløbne, udløbet, løbet ud, er løbet ud, gået over tid, er udløbet, perioden er udløbet, overskredne, overskredet, har overskredet fristen, over tid, over tiden, bagud, halter bagud, bagefter, for sent, skulle være færdige, skulle være færdig, skulle være færdigt, skulle have været færdige, skulle have været færdig, skulle have været færdigt, skulle være afsluttet, skulle være afsluttede, skulle have været afsluttet, skulle have været afsluttede, skulle være slut, burde være færdige, burde være færdig, burde være færdigt, burde være afsluttet, should be finished, should be done, should have ended, should have been finished, should have been done, past due, overdue, late, delayed, behind schedule, behind, expired',
    no: 'rettidige, rettidig, til tiden, on time',
  },
  holds: (value, look) => look.overdue === (value === 'yes'),
};
