import { type Container, PatchOperationType } from '@azure/cosmos';
import type { Removal } from '../../workflows/ports';
import type { Documents, KeptDocument, StoredDocument } from '../documents';
import type { CosmosSettings } from './cosmos-client';
import { toSql, toWideSql } from './cosmos-query';
import { findContainer, type OpenContainer, openContainer } from './open-container';

interface Item {
  _etag: string;
  body: object;
}

interface WideItem extends Item {
  pk: string;
  type: string;
  sortKey: string;
}

/** As much in one answer as the service puts in one, 4 MB; unasked it would be a hundred documents. */
const whole = { maxItemCount: -1 };

/**
 * Documents in one container, `documents`, of an Azure Cosmos DB account; made with its database if it is missing.
 * An item is the document's envelope with its body under `body`; the version is its etag.
 * @throws StoreUnavailable with one sentence that names the setting to look at
 */
export async function openCosmosDocuments(settings: CosmosSettings, patienceMs?: number): Promise<Documents> {
  return documentsIn(await openContainer(settings, patienceMs));
}

/**
 * The same documents where they are already; `undefined` where there is no container yet, which is not made.
 * @throws StoreUnavailable as above
 */
export async function findCosmosDocuments(
  settings: CosmosSettings,
  patienceMs?: number,
): Promise<Documents | undefined> {
  const found = await findContainer(settings, patienceMs);
  return found && documentsIn(found);
}

function documentsIn({ client, container }: OpenContainer): Documents {
  return {
    async create(document) {
      const creating = container.items.create(document).then(() => 'created' as const);
      return await endingWith(creating, { 409: 'exists' });
    },
    async put(document) {
      await container.items.upsert(document);
    },
    read: (pk, id) => read(container, pk, id),
    async change({ pk, id, version, flag = null, body }) {
      // A patch, because a replacement would need the rest of the envelope, which the caller does not know.
      const operations = [
        { op: PatchOperationType.set, path: '/body', value: body },
        { op: PatchOperationType.set, path: '/flag', value: flag },
      ];
      const accessCondition = { type: 'IfMatch', condition: version };
      const changing = container.item(id, pk).patch(operations, { accessCondition });
      return await endingWith(
        changing.then(() => 'changed' as const),
        { 412: 'stale', 404: 'stale' },
      );
    },
    async remove(pk, id, version) {
      const removing = container
        .item(id, pk)
        .delete(version === undefined ? {} : { accessCondition: { type: 'IfMatch', condition: version } });
      return await endingWith<Removal>(
        removing.then(() => 'removed'),
        { 404: 'removed', 412: 'stale' },
      );
    },
    async list(query) {
      // The partition is named twice: emulators go by the text alone, the service by the option.
      const found = await container.items.query<Item>(toSql(query), { ...whole, partitionKey: query.pk }).fetchAll();
      return found.resources.map(toKept);
    },
    async listEach(queries) {
      const partitions = new Set(queries.map(({ pk }) => pk));
      const [partitionKey] = partitions;
      const options = partitions.size === 1 && partitionKey !== undefined ? { ...whole, partitionKey } : whole;
      const found = await container.items.query<WideItem>(toWideSql(queries), options).fetchAll();
      return queries.map(({ pk, type, newestFirst }) => {
        const own = found.resources.filter((item) => item.type === type && (pk === undefined || item.pk === pk));
        const sorted = own.sort((a, b) => compare(a.sortKey, b.sortKey));
        return (newestFirst ? sorted.reverse() : sorted).map(toKept);
      });
    },
    async *everything() {
      const found: StoredDocument[] = [];
      for await (const { resources } of container.items.readAll<StoredDocument>().getAsyncIterator()) {
        found.push(...resources);
      }
      // Across partitions Cosmos DB promises no order.
      yield* found.sort((a, b) => compare(a.pk, b.pk) || compare(a.id, b.id));
    },
    async ping() {
      await container.read();
    },
    async close() {
      client.dispose();
    },
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** A missing document is an answer; a missing container (substatus 1003) is a fault, or nobody would notice it gone. */
async function read(container: Container, pk: string, id: string): Promise<KeptDocument | undefined> {
  const { resource, statusCode, substatus } = await container.item(id, pk).read<Item>();
  if (statusCode === 404 && substatus === 1003) throw new Error('The container of the store is gone.');
  return resource && toKept(resource);
}

async function endingWith<Ending>(work: Promise<Ending>, endings: Record<number, Ending>): Promise<Ending> {
  try {
    return await work;
  } catch (error) {
    const { code = 0 } = error as { code?: number };
    if (!(code in endings)) throw error;
    return endings[code] as Ending;
  }
}

function toKept({ body, _etag }: Item): KeptDocument {
  return { version: _etag, body };
}
