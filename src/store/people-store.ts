import type { Erasure } from '../domain/people/erasure/erasure';
import type { Person } from '../domain/people/person';
import type { ErasureStore, PeopleStore } from '../workflows/ports';
import { type Collection, collection } from './collection';
import type { Documents } from './documents';

export const together = 'people';

/** The people the bot has met, over the seam. */
export function peopleStore(documents: Documents): PeopleStore {
  const people = personCollection(documents);
  return {
    listPeople: () => people.list(together),
    findPerson: (id) => people.find(together, id),
    createPerson: people.create,
    changePerson: people.change,
    removePerson: people.removeKept,
  };
}

/** Those who are being forgotten, beside them. */
export function erasureStore(documents: Documents): ErasureStore {
  const erasures = collection<Erasure>(documents, 'erasure', ({ personId }) => ({
    pk: together,
    key: [personId],
    sortKey: personId,
  }));
  return {
    createErasure: erasures.create,
    listErasures: () => erasures.list(together),
    async removeErasure(personId) {
      await erasures.remove(together, personId);
    },
  };
}

export function personCollection(documents: Documents): Collection<Person> {
  return collection(documents, 'person', ({ id }) => ({ pk: together, key: [id], sortKey: id }));
}
