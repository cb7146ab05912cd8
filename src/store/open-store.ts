import type { Store } from '../workflows/ports';
import { openCosmosDocuments } from './cosmos/cosmos-documents';
import { openEmbeddedDocuments } from './embedded/embedded-documents';
import { createStore } from './store';

export type StoreSettings =
  | { kind: 'embedded'; dataDir: string }
  | { kind: 'cosmos'; endpoint: string; key?: string; database: string };

/**
 * Opens the store and makes what is missing in it.
 * @throws StoreUnavailable with one sentence that names the setting to look at
 */
export async function openStore(settings: StoreSettings): Promise<Store> {
  switch (settings.kind) {
    case 'embedded':
      return createStore(openEmbeddedDocuments(settings.dataDir));
    case 'cosmos':
      return createStore(await openCosmosDocuments(settings));
  }
}
