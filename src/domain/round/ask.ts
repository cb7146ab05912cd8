import type { PersonRef } from '../people/person';
import type { Delivery } from './delivery';

/** The messages of one round to one person: the ask, its reminders, and news of what was handed to them meanwhile. */
export interface Ask {
  portfolioId: string;
  roundId: string;
  person: PersonRef;
  messages: AskMessage[];
}

export interface AskMessage {
  /** What it is for: `ask`, `remind-1`, `remind-2`, ... or `assigned-<number>`; one of each. */
  purpose: string;
  delivery: Delivery;
  /** Numbers of the initiatives it asked about; absent in messages of long ago. */
  about?: string[];
}
