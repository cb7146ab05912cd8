import type { Container, ContainerRequest, CosmosClient } from '@azure/cosmos';
import { type CosmosSettings, createClient } from './cosmos-client';
import { explainUnavailable } from './explain-unavailable';

export interface OpenContainer {
  client: CosmosClient;
  container: Container;
}

const foundBy = ['pk', 'type', 'roundId', 'number', 'flag', 'sortKey', 'body/owner/person', 'body/dueAt'];

/** Everything is found by these; indexing the rest of a body would only make each write dearer. */
const documents = {
  id: 'documents',
  partitionKey: { paths: ['/pk'] },
  indexingPolicy: {
    indexingMode: 'consistent',
    automatic: true,
    includedPaths: foundBy.map((field) => ({ path: `/${field}/?` })),
    excludedPaths: [{ path: '/*' }],
  },
} satisfies ContainerRequest;

/**
 * The container of the documents, made with its database where they are missing. Settles within `patienceMs`.
 * @throws StoreUnavailable with one sentence that names the setting to look at
 */
export async function openContainer(settings: CosmosSettings, patienceMs = 10_000): Promise<OpenContainer> {
  const patience = AbortSignal.timeout(patienceMs);
  let client: CosmosClient | undefined;
  try {
    await createMissing(settings, patience);
    client = createClient(settings, { atBoot: false });
    const container = client.database(settings.database).container('documents');
    await unlessAborted(indexAll(container, patience), patience);
    return { client, container };
  } catch (error) {
    client?.dispose();
    throw explainUnavailable(error, settings);
  }
}

/**
 * The container of the documents if it is there; nothing is made. Settles within `patienceMs`.
 * @throws StoreUnavailable with one sentence that names the setting to look at
 */
export async function findContainer(settings: CosmosSettings, patienceMs = 10_000): Promise<OpenContainer | undefined> {
  const patience = AbortSignal.timeout(patienceMs);
  const client = createClient(settings, { atBoot: true });
  try {
    const container = client.database(settings.database).container('documents');
    await unlessAborted(container.read({ abortSignal: patience }), patience);
    return { client, container };
  } catch (error) {
    client.dispose();
    if ((error as { code?: unknown }).code === 404) return undefined;
    throw explainUnavailable(error, settings);
  }
}

async function createMissing(settings: CosmosSettings, patience: AbortSignal): Promise<void> {
  const client = createClient(settings, { atBoot: true });
  try {
    const options = { abortSignal: patience };
    const making = (async () => {
      const { database } = await unlessExists(() =>
        client.databases.createIfNotExists({ id: settings.database }, options),
      );
      await unlessExists(() => database.containers.createIfNotExists(documents, options));
    })();
    await unlessAborted(making, patience);
  } finally {
    client.dispose();
  }
}

/** A container of before has no index of what is looked for since: it is given one, unless this identity may not. */
async function indexAll(container: Container, abortSignal: AbortSignal): Promise<void> {
  const { resource } = await container.read({ abortSignal });
  const indexed = new Set(resource?.indexingPolicy?.includedPaths?.map(({ path }) => path));
  if (!resource || documents.indexingPolicy.includedPaths.every(({ path }) => indexed.has(path))) return;
  try {
    await container.replace({ ...resource, indexingPolicy: documents.indexingPolicy }, { abortSignal });
  } catch (error) {
    // Without the index everything is found as well, at a higher price.
    if ((error as { code?: unknown }).code !== 403) throw error;
  }
}

/** Two processes may start at once: the one whose create came second looks again and finds it. */
async function unlessExists<T>(createIfNotExists: () => Promise<T>): Promise<T> {
  try {
    return await createIfNotExists();
  } catch (error) {
    if ((error as { code?: unknown }).code !== 409) throw error;
    return await createIfNotExists();
  }
}

/** The client looks at its abort signal while it sends, not while it waits for a token or between two tries. */
async function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  signal.throwIfAborted();
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  return await Promise.race([work, aborted]);
}
