import type { Person } from '../domain/people/person';
import type { PeopleStore } from '../workflows/ports';
import { collection } from './collection';
import type { Documents } from './documents';

const together = 'people';

/** The people the bot has met, over the seam. */
export function peopleStore(documents: Documents): PeopleStore {
  const people = collection<Person>(documents, 'person', ({ id }) => ({ pk: together, key: [id], sortKey: id }));
  return {
    listPeople: () => people.list(together),
    findPerson: (id) => people.find(together, id),
    createPerson: people.create,
    changePerson: people.change,
  };
}
