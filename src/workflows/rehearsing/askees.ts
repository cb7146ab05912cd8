import type { Request } from '../../domain/answer/request';
import { asAnswerer, asAskedToday } from '../../domain/people/absence/answerer';
import type { Directory } from '../../domain/people/directory';
import { isErased } from '../../domain/people/erasure/erasure';
import type { Person } from '../../domain/people/person';
import type { Instant } from '../../domain/time/instant';
import { dayOf } from '../../domain/time/zoned';
import { labelOf } from '../people/find-assignee';
import { type Asked, type RoundAtHand, requestsHere } from '../rounds/ask-content';

/** Somebody who would be asked, whether or not they can be reached by then, and what is theirs. */
export interface Askee {
  person: Asked;
  label: string;
  requests: Request[];
}

/** One for each person who would be asked at that time, in the order of what is asked. */
export function askeesOf(
  atHand: RoundAtHand,
  { people, directory, at }: { people: Person[]; directory: Directory; at: Instant },
): Askee[] {
  const on = dayOf(at, atHand.portfolio.timeZone);
  const asked = requestsHere(atHand, at).flatMap((request) => {
    const { owner } = asAskedToday(request, directory, on);
    return owner && !isErased(owner.person) ? [{ request, owner, id: directory.idOf(owner.person) }] : [];
  });
  return [...Map.groupBy(asked, ({ id }) => id)].flatMap(([id, theirs]): Askee[] => {
    const [first] = theirs;
    if (!first) return [];
    const person = asAnswerer(directory.find(id) ?? { id }, people, directory, on);
    return [{ person, label: labelOf(first.owner, directory), requests: theirs.map(({ request }) => request) }];
  });
}
