import type { Assignee } from '../../domain/people/command';
import type { Directory } from '../../domain/people/directory';
import { type Person, toPersonRef } from '../../domain/people/person';
import type { Owner } from '../../domain/portfolio/initiative';
import type { Refusal } from '../../domain/shown/reply';
import { refuse } from '../refusal';

type NotFound = Extract<Refusal, { kind: 'unknownPerson' | 'whichPerson' }>;

/**
 * An object id, a user principal name, or the exact name of somebody the bot has met; never a guess. Of several who go by
 * a name, the principal names are told of the asker's own tenant alone.
 * @param by the asker's object id
 */
export function findAssignee(to: Assignee, directory: Directory, by: string): Owner | NotFound {
  if (to.kind === 'mentioned') return { person: to.person, name: to.name };
  const words = to.words.trim().replace(/^@/, '');
  const ref = toPersonRef(words);
  const person = directory.find(ref);
  if (person) return ownerOf(person);
  if (isObjectId(ref) || isPrincipalName(ref)) return { person: ref };
  const [namesake, ...others] = directory.named(words);
  if (!namesake) return { kind: 'unknownPerson', words };
  if (others.length === 0) return ownerOf(namesake);
  const tenantId = directory.find(by)?.tenantId;
  const known = [namesake, ...others].flatMap((one) => (one.upn && one.tenantId === tenantId ? [one.upn] : []));
  return { kind: 'whichPerson', words, known };
}

/** @throws Refused when nobody, or more than one, is meant */
export function readAssignee(to: Assignee, directory: Directory, by: string): Owner {
  const found = findAssignee(to, directory, by);
  return 'kind' in found ? refuse(found) : found;
}

/** By what people call them: the portfolio's word, else their own name, else how they were named. */
export function labelOf({ person, name }: Owner, directory: Directory): string {
  return name ?? directory.find(person)?.name ?? person;
}

export function isObjectId(ref: string): boolean {
  return /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/.test(ref);
}

export function isPrincipalName(ref: string): boolean {
  return /^[^\s@/\\]{1,64}@[^\s@/\\]+\.[^\s@/\\]{2,}$/.test(ref);
}

function ownerOf({ id, name }: Person): Owner {
  return { person: id, ...(name ? { name } : {}) };
}
