import { StoreUnavailable } from '../unavailable/store-unavailable';
import type { CosmosSettings } from './cosmos-client';

/** What went wrong with Cosmos DB at boot, as one sentence that names the setting to look at and never its key. */
export function explainUnavailable(error: unknown, settings: CosmosSettings): StoreUnavailable {
  return new StoreUnavailable(explain(error, settings));
}

function explain(error: unknown, { endpoint, key, database }: CosmosSettings): string {
  const { code, name } = error as { code?: unknown; name?: unknown };
  const at = `Cosmos DB at ${withoutQuery(endpoint)}`;
  if (code === 401 && key) return `${at} does not accept the key (401): look at COSMOS_KEY.`;
  if (code === 401) return `${at} does not accept this identity (401): give it a role, or set COSMOS_KEY.`;
  if (code === 403 && key) {
    return `${at} does not let this machine or this key in (403): look at COSMOS_KEY and at the account's firewall.`;
  }
  if (code === 403) {
    return `${at} does not let this identity read or make the database ${database} (403): give it a role and make the database and its container first, or set COSMOS_KEY.`;
  }
  if (code === 400) return `${at} refuses the database ${database} (400): look at COSMOS_DATABASE.`;
  if (!key && typeof name === 'string' && /Credential|Authentication/.test(name)) {
    return 'No identity was found to sign in to Cosmos DB with: set COSMOS_KEY, or give the process a managed identity.';
  }
  if (name === 'TimeoutError' || name === 'AbortError') {
    return `${at} did not answer in time: look at COSMOS_ENDPOINT${key ? '' : ', or set COSMOS_KEY if there is no managed identity'}.`;
  }
  if (typeof code === 'string') return `${at} cannot be reached (${code}): look at COSMOS_ENDPOINT.`;
  return `${at} does not answer as Cosmos DB does${code ? ` (${code})` : ''}: look at COSMOS_ENDPOINT.`;
}

/** Somebody may have put a whole connection string, key and all, where the address belongs. */
function withoutQuery(endpoint: string): string {
  return URL.canParse(endpoint) ? new URL(endpoint).origin : 'an unreadable address';
}
