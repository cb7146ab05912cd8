import type { PersonRef } from '../people/person';
import type { Owner } from '../portfolio/initiative';
import type { Day, Instant } from '../time/instant';
import type { Delivery } from './delivery';

/** Something a coordinator must know. Its id is what it is about, so that noticing it twice is one notice. */
export interface Notice {
  id: string;
  portfolioId: string;
  to: PersonRef;
  about: NoticeSubject;
  delivery: Delivery;
  /** What came of the first try is not known, so it is told once more. */
  again?: true;
}

/**
 * The notice after a try. Where the outcome is unknown nobody may have heard of it, and no reminder carries it as one carries
 * an ask: it is told once more, which costs a coordinator less than not to know.
 * @param later when that is
 */
export function afterTry<Kept extends Notice>(notice: Kept, delivery: Delivery, later: Instant): Kept {
  if (delivery.kind !== 'unknown' || notice.again) return { ...notice, delivery };
  return { ...notice, again: true, delivery: { kind: 'planned', notBefore: later } };
}

/** Nobody answers for an owner who is away while a round asks. Told before it opens, so the round is named by what it is for. */
export interface AbsenceSubject {
  kind: 'absent';
  committeeId: string;
  meetingOn?: Day;
  dueOn: Day;
  /** Entra object id. */
  person: string;
  /** As the portfolio calls them. */
  name?: string;
  from: Day;
  to: Day;
  /** Of the initiatives that will be asked about. */
  numbers: string[];
}

/** What a coordinator is to review; and, to whoever gave an answer or is asked for it again, what became of it. */
export type ReviewSubject =
  /** A round has closed that is posted when it is reviewed. */
  | { kind: 'review'; roundId: string }
  /** Its agenda closes today, and it waits for approval. */
  | { kind: 'reviewLast'; roundId: string }
  /** The answer to what was given back, or one that came after the post: it is the nth of its request. */
  | { kind: 'reviewAnswer'; roundId: string; number: string; nth: number }
  /** To an owner: their words are shown in a coordinator's. `at` is when it was worded, or given back. */
  | { kind: 'reworded'; roundId: string; number: string; at: Instant }
  | { kind: 'returned'; roundId: string; number: string; at: Instant };

/** What a committee did about an initiative, told to whoever answers for it: by its entry in the trail. */
export interface AgendaSubject {
  kind: 'decided' | 'decisionUndone' | 'escalated';
  number: string;
  at: Instant;
}

/** Told to whoever answered, or is to answer, not to coordinators. */
export function isToldToOwner({ kind }: NoticeSubject): boolean {
  return ['reworded', 'returned', 'decided', 'decisionUndone', 'escalated'].includes(kind);
}

export type NoticeSubject =
  | { kind: 'notMine'; roundId: string; number: string; by: string }
  | { kind: 'handedOver'; roundId: string; number: string; by: string; to: Owner }
  | AbsenceSubject
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
  | ReviewSubject
  | AgendaSubject
  /** Rows that were not in the table of the import at that time. */
  | { kind: 'gone'; goneAt: Instant };
