import type { Instant } from '../domain/time/instant';
import type { RehearsalStore, Store } from '../workflows/ports';
import { collection } from './collection';
import type { Documents } from './documents';
import { peopleStore } from './people-store';
import { portfolioStore } from './portfolio-store';
import { roundStore } from './round-store';
import { uploadStore } from './uploads/upload-store';

/** The ports over any store of documents: what they promise is written once, above the seam. */
export function createStore(documents: Documents): Store {
  return {
    ...portfolioStore(documents),
    ...roundStore(documents),
    ...peopleStore(documents),
    ...uploadStore(documents),
    ...rehearsalStore(documents),
    ping: () => documents.ping(),
    close: () => documents.close(),
  };
}

/** A rehearsal only moves forward: an earlier moment than the kept one is ignored. */
function rehearsalStore(documents: Documents): RehearsalStore {
  const pk = 'system';
  const key = 'clock';
  const clock = collection<{ at: Instant }>(documents, 'rehearsal', () => ({ pk, key: [key], sortKey: key }));
  const lastSeenAt = async () => (await clock.find(pk, key))?.at;
  return {
    lastSeenAt,
    async sawAt(at) {
      const last = await lastSeenAt();
      if (last === undefined || last < at) await clock.put({ at });
    },
  };
}
