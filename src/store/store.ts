import type { Instant } from '../domain/time/instant';
import type { Archived, RehearsalStore, Store } from '../workflows/ports';
import { collection } from './collection';
import type { Documents, StoredDocument } from './documents';
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
    everything: () => archivedFrom(documents),
    putBack: (archived) => documents.put(archived as StoredDocument),
    ping: () => documents.ping(),
    close: () => documents.close(),
  };
}

/** What is absent is left out, and not told as nothing: the two stores differ in that. */
async function* archivedFrom(documents: Documents): AsyncIterable<Archived> {
  for await (const { pk, id, type, sortKey, roundId, number, flag, body } of documents.everything()) {
    yield {
      pk,
      id,
      type,
      sortKey,
      ...(roundId ? { roundId } : {}),
      ...(number ? { number } : {}),
      ...(flag ? { flag } : {}),
      body,
    };
  }
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
