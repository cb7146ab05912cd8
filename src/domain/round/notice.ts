import type { PersonRef } from '../people/person';
import type { Instant } from '../time/instant';
import type { Delivery } from './delivery';

/** Something a coordinator must know. Its id is what it is about, so that noticing it twice is one notice. */
export interface Notice {
  id: string;
  portfolioId: string;
  to: PersonRef;
  about: NoticeSubject;
  delivery: Delivery;
}

export type NoticeSubject =
  | { kind: 'notMine'; roundId: string; number: string; by: string }
  | {
      kind: 'unreachable';
      roundId: string;
      people: { ref: PersonRef; name?: string; numbers: string[] }[];
      ownerless: string[];
      channelMissing: boolean;
    }
  | { kind: 'noChannel'; roundId: string }
  | { kind: 'postUnknown'; roundId: string }
  | { kind: 'missed'; roundId: string }
  /** Rows that were not in the table of the import at that time. */
  | { kind: 'gone'; goneAt: Instant };
