import type { Store } from '../workflows/ports';
import type { ChargeObserver } from './cosmos/cosmos-client';
import { findCosmosDocuments, openCosmosDocuments } from './cosmos/cosmos-documents';
import { findEmbeddedDocuments, openEmbeddedDocuments } from './embedded/embedded-documents';
import { createStore } from './store';

export type StoreSettings =
  | { kind: 'embedded'; dataDir: string }
  | { kind: 'cosmos'; endpoint: string; key?: string; database: string };

/**
 * Opens the store and makes what is missing in it.
 * @param charged told what each request to Cosmos DB costs
 * @throws StoreUnavailable with one sentence that names the setting to look at
 */
export async function openStore(settings: StoreSettings, charged?: ChargeObserver): Promise<Store> {
  switch (settings.kind) {
    case 'embedded':
      return createStore(openEmbeddedDocuments(settings.dataDir));
    case 'cosmos':
      return createStore(await openCosmosDocuments(charged ? { ...settings, charged } : settings));
  }
}

/**
 * The store to read in, if there is one already: nothing is made, and the embedded store takes no write.
 * @throws StoreUnavailable with one sentence that names the setting to look at
 */
export async function findStore(settings: StoreSettings): Promise<Store | undefined> {
  const documents =
    settings.kind === 'embedded' ? findEmbeddedDocuments(settings.dataDir) : await findCosmosDocuments(settings);
  return documents && createStore(documents);
}
