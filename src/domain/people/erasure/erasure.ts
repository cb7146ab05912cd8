import type { Instant } from '../../time/instant';
import type { Directory } from '../directory';
import { type PersonRef, toPersonRef } from '../person';

/** Somebody who is being forgotten: everything they are named by, and what stands in its place from now on. */
export interface Erasure {
  /** Entra object id, or a principal name of somebody the bot never met. */
  personId: string;
  /** The same, with the principal name where that is theirs alone. */
  refs: PersonRef[];
  /** Chosen at random and written nowhere else, so that nothing leads back once this record is gone. */
  pseudonym: string;
  startedAt: Instant;
}

const prefix = 'erased-';

/** @param random made for this alone */
export function erasureOf(ref: string, directory: Directory, random: string, startedAt: Instant): Erasure {
  const wanted = toPersonRef(ref);
  const person = directory.find(wanted);
  const personId = person?.id ?? wanted;
  // An account that was made anew has the name of the old one, and keeps it.
  const upn = person?.upn && directory.idOf(person.upn) === personId ? [person.upn] : [];
  return { personId, refs: [...new Set([personId, ...upn])], pseudonym: `${prefix}${random}`, startedAt };
}

export function isErased(ref: PersonRef): boolean {
  return ref.startsWith(prefix);
}
