import { dayIn } from '../time/day-arithmetic';
import type { Day, Instant } from '../time/instant';

/** In whole months, counted from when it was of use last. */
export type KeptFor = number | 'forever';

/** How long each kind of record is kept. A setting each. */
export interface Retention {
  /** What was typed and not sent; absences that are over. */
  drafts: KeptFor;
  /** What was written down of messages to people: asks of rounds that are over, notices. */
  messages: KeptFor;
  /** People who have not shown up, and have nothing to do with any portfolio that lives. */
  people: KeptFor;
  /** Who changed what. */
  history: KeptFor;
  /** Answers. */
  reports: KeptFor;
}

/** The first day of what is kept; what is older goes. `undefined` where everything is kept. */
export function keptSince(now: Instant, kept: KeptFor): Day | undefined {
  if (kept === 'forever') return undefined;
  const [year = 0, month = 0, day = 0] = now.slice(0, 10).split('-').map(Number);
  const last = Number(dayIn(year, month - kept + 1, 0).slice(8));
  return dayIn(year, month - kept, Math.min(day, last));
}
