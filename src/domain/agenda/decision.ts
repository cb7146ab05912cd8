import type { Day, Instant } from '../time/instant';

/** What a committee answered when it was asked to decide about an initiative. Kept with the initiative, oldest first. */
export interface Decision {
  /** Unique within its initiative: `1`, `2`. */
  id: string;
  committeeId: string;
  /** What that is called, where the portfolio knows no such committee: carried over from another. */
  committee?: string;
  /** The round whose report asked for it; absent where no round did. */
  roundId?: string;
  /** What was asked, in the owner's words then; empty where nobody had asked. */
  asked: string;
  /** What was decided, in the words the coordinator typed. */
  text: string;
  on: Day;
  /** Entra object id of the coordinator who wrote it down. */
  by: string;
  at: Instant;
  /** It is carried out and stands in no summary any more. `by` is an Entra object id. */
  done?: { by: string; at: Instant };
}

/** Taken on from one committee's agenda to another's, usually its parent's. Kept with the initiative, oldest first. */
export interface Escalation {
  /** Committee ids. */
  from: string;
  to: string;
  /** The report that asks; the item is on the agenda of `to` as long as it does. */
  reportId: string;
  /** Entra object id of the coordinator. */
  by: string;
  at: Instant;
}

/**
 * Since when an initiative's reports have asked for a decision without a break; follows its latest report. A decision
 * does not take it away: whether anything is still asked `openAsking` tells.
 */
export interface Asking {
  since: Instant;
  /** The round in which it was first asked. */
  roundId: string;
}
