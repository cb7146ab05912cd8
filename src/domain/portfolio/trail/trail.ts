import type { Cadence } from '../../calendar/cadence';
import type { PersonRef } from '../../people/person';
import type { Day, Instant } from '../../time/instant';

/**
 * Who changed something of an initiative, and when. Written with the change itself, in one compare-and-set, so that
 * there is no change without it; only ever added to, until its time to be kept is over. What requests keep already
 * (answers, returns, hand-overs) is not written here again: `historyOf` joins the two.
 */
export interface TrailEntry {
  at: Instant;
  /** Entra object id; absent where nobody in a chat did it: a file an operator read in, or the calendar. */
  by?: string;
  what: TrailEvent;
}

export type TrailEvent =
  /** `from`: the day it takes effect; `was`: the owner until then. */
  | { kind: 'assigned'; to: Named; was?: Named; from?: Day }
  /** The day has come that an owner was named for. */
  | { kind: 'tookOver'; to: Named; was?: Named }
  /** In the words it had its places in. */
  | { kind: 'moved'; from: string; to: string }
  /** Absent: as its level or committee says. */
  | { kind: 'cadence'; cadence?: Cadence }
  | { kind: 'settled'; as: 'kept' | 'closed' }
  /** Whoever owned it is known no more. */
  | { kind: 'ownerErased' }
  /** By ids of committees. `was`: the words it stands in the place of. */
  | { kind: 'decided'; decision: string; committeeId: string; on: Day; text: string; was?: string }
  | { kind: 'decisionUndone'; decision: string; committeeId: string; on: Day; text: string }
  | { kind: 'carriedOut'; committeeId: string; on: Day; text: string }
  | { kind: 'escalated'; from: string; to: string }
  | ImportEvent;

/** What a table said of it. Of what people argue about both words are kept; of the rest that it changed. */
export interface ImportEvent {
  kind: 'imported';
  how: 'created' | 'changed' | 'gone' | 'returned';
  fields?: string[];
  phase?: Turn;
  period?: Turn;
  place?: Turn;
  owner?: Named;
  ownerWas?: Named;
}

/** An owner as they were named. */
export interface Named {
  person: PersonRef;
  name?: string;
}

export interface Turn {
  from: string;
  to: string;
}

interface Trailed {
  trail?: TrailEntry[];
}

/** The owner there was, where there was one: for an entry of a new one. */
export function formerOwner({ owner }: { owner?: Named }): { was?: Named } {
  return owner ? { was: owner } : {};
}

export function withTrail<T extends Trailed>(whole: T, entry: TrailEntry): T {
  return { ...whole, trail: [...(whole.trail ?? []), entry] };
}
