import type { Person } from '../../domain/people/person';
import { compareAndSet } from '../compare-and-set';
import type { PeopleStore } from '../ports';

/**
 * Brings what is known of a person to what `decide` makes of it, and nothing that somebody else wrote meanwhile is lost:
 * an absence set in one message stays when they write another at the same moment.
 * @param decide called again after somebody else wrote first; `undefined` for a person not known before
 */
export async function keepPerson(
  store: PeopleStore,
  id: string,
  decide: (known: Person | undefined) => Person,
): Promise<Person> {
  const find = () => store.findPerson(id);
  const change = (next: Parameters<PeopleStore['changePerson']>[0]) => store.changePerson(next);
  const known = await compareAndSet<Person>({ find, decide, change });
  if (known) return known;
  const fresh = decide(undefined);
  if ((await store.createPerson(fresh)) === 'created') return fresh;
  return (await compareAndSet<Person>({ find, decide, change })) ?? fresh;
}
