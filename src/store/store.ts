import type { Day } from '../domain/time/instant';
import type { Archived, GreetingStore, Lease, LeaseStore, Store, SweepStore } from '../workflows/ports';
import { collection } from './collection';
import type { Documents, StoredDocument } from './documents';
import { indicatorStore } from './indicator-store';
import { lookStore } from './looking/look-store';
import { erasureStore, peopleStore } from './people-store';
import { portfolioStore } from './portfolio-store';
import { recordStore } from './records/record-store';
import { roundStore } from './round-store';
import { uploadStore } from './uploads/upload-store';

/** The ports over any store of documents: what they promise is written once, above the seam. */
export function createStore(documents: Documents): Store {
  return {
    ...portfolioStore(documents),
    ...indicatorStore(documents),
    ...roundStore(documents),
    ...peopleStore(documents),
    ...erasureStore(documents),
    ...sweepStore(documents),
    ...greetingStore(documents),
    ...lookStore(documents),
    ...uploadStore(documents),
    ...recordStore(documents),
    ...leaseStore(documents),
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

const system = 'system';

/** One for all processes on this store. */
function leaseStore(documents: Documents): LeaseStore {
  const key = 'dispatcher';
  const leases = collection<Lease>(documents, 'lease', () => ({ pk: system, key: [key], sortKey: key }));
  return { findLease: () => leases.find(system, key), createLease: leases.create, changeLease: leases.change };
}

function greetingStore(documents: Documents): GreetingStore {
  const greetings = collection<{ conversationId: string }>(documents, 'greeting', ({ conversationId }) => ({
    pk: system,
    key: [conversationId],
    sortKey: conversationId,
  }));
  return {
    createGreeting: (conversationId) => greetings.create({ conversationId }),
    async removeGreeting(conversationId) {
      await greetings.remove(system, conversationId);
    },
  };
}

function sweepStore(documents: Documents): SweepStore {
  const key = 'last';
  const sweeps = collection<{ on: Day }>(documents, 'sweep', () => ({ pk: system, key: [key], sortKey: key }));
  return {
    lastSweptOn: async () => (await sweeps.find(system, key))?.on,
    sweptOn: (on) => sweeps.put({ on }),
  };
}
