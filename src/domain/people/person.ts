import type { Instant } from '../time/instant';
import type { Absence, AbsenceTold } from './absence/absence';
import type { Language } from './language';
import type { Reach } from './reach';

/**
 * How a portfolio names a person: an Entra object id or a user principal name, in lower case.
 * People are known by object id once the bot has met them; a name typed into a file may come long before that.
 */
export type PersonRef = string;

/** Somebody who installed the bot or wrote to it, or whose absence a coordinator told of. */
export interface Person {
  /** Entra object id, lower case: the only identity that decides what a person may do. */
  id: string;
  tenantId?: string;
  /** User principal name, lower case, as the Teams service told it; never as a message claimed it. */
  upn?: string;
  name?: string;
  /** Where the bot can write to them; absent when they have uninstalled it. */
  address?: Address;
  /** Whether what it writes arrives; read it with `reachOf`. */
  reach?: Reach;
  /** What they chose to be spoken to in; absent: their portfolio's. */
  language?: Language;
  /** In order, none overlapping another; those that are over may be gone. */
  absences?: Absence[];
  /** Oldest first; absent where nothing was said since it is kept. */
  told?: AbsenceTold[];
  metAt: Instant;
  seenAt: Instant;
}

/** A conversation the bot may write to: one person's chat or a channel. */
export interface Address {
  serviceUrl: string;
  conversationId: string;
  tenantId?: string;
  /** The bot's own id in that conversation. */
  botId: string;
  /** The person's id in the channel's own terms (`29:...`), for a personal chat. */
  userId?: string;
}

export function isSamePerson(ref: PersonRef | undefined, person: Pick<Person, 'id' | 'upn'>): boolean {
  return ref !== undefined && (ref === person.id || ref === person.upn);
}

/** Entra object ids and user principal names do not tell upper from lower case. */
export function toPersonRef(text: string): PersonRef {
  return text.trim().toLowerCase();
}
