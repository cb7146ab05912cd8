import type { PersonRef } from '../people/person';
import type { Day, Instant } from '../time/instant';
import type { Delivery } from './delivery';

/** The messages of one round to one person: the ask, its reminders, and news of what was handed to them meanwhile. */
export interface Ask {
  portfolioId: string;
  roundId: string;
  person: PersonRef;
  messages: AskMessage[];
  /** They asked to hear of it again on this day, and not before; `at` is that morning. Absent where they did not. */
  later?: { on: Day; at: Instant };
}

export interface AskMessage {
  /** What it is for: `ask`, `remind-1`, `remind-2`, ... `assigned-<number>` or `later-<day>`; one of each. */
  purpose: string;
  delivery: Delivery;
  /** Numbers of the initiatives it asked about; absent in messages of long ago. */
  about?: string[];
  /** A coordinator asked for it: it goes at any hour. */
  atOnce?: true;
}

/**
 * Since when nobody knows whether anything of the round has reached them: every message that was tried may have arrived or
 * not. Absent where one did, or none was tried.
 */
export function unsureSince({ messages }: Ask, now: Instant): Instant | undefined {
  if (messages.some(({ delivery }) => delivery.kind === 'sent')) return undefined;
  const triedAt = messages.flatMap(({ delivery }) => {
    if (delivery.kind === 'unknown') return [delivery.at];
    // Whoever claimed it was killed before it was written down.
    return delivery.kind === 'claimed' && delivery.until <= now ? [delivery.until] : [];
  });
  return triedAt.sort()[0];
}
