import type { Request } from '../../domain/answer/request';
import type { Round } from '../../domain/round/round';
import type { DocumentQuery, Documents, KeptDocument, StoredDocument, WideQuery } from '../documents';

interface Held extends StoredDocument {
  version: number;
}

/** What was there before, and what is now. */
export type OnWrite = (after: StoredDocument, before: object | undefined) => void;

/**
 * Documents in memory, as both stores keep them. A body is copied when it is written and frozen: reading it costs
 * nothing, and whoever would change what they read is found out.
 */
export function memoryDocuments(onWrite: OnWrite = () => {}): Documents {
  const held = new Map<string, Held>();
  const groups = new Map<string, Map<string, Held>>();
  const keyOf = (pk: string, id: string) => `${pk} ${id}`;
  const put = (document: StoredDocument, version: number) => {
    const key = keyOf(document.pk, document.id);
    const next = { ...document, body: frozen(JSON.parse(JSON.stringify(document.body)) as object), version };
    const group = groupOf(groups, document);
    onWrite(next, group.get(key)?.body);
    held.set(key, next);
    group.set(key, next);
  };
  const list = ({ pk, type, newestFirst, limit, ...query }: WideQuery & Pick<DocumentQuery, 'limit'>) => {
    const { roundId, roundIds, number, flag, owners, sortKeys, dueAfter } = query;
    const isWanted = (each: Held) =>
      (roundId === undefined || each.roundId === roundId) &&
      (roundIds?.includes(each.roundId ?? '') ?? true) &&
      (number === undefined || each.number === number) &&
      (flag === undefined || each.flag === flag) &&
      (owners?.includes((each.body as Partial<Request>).owner?.person ?? '') ?? true) &&
      (sortKeys?.includes(each.sortKey) ?? true) &&
      (dueAfter === undefined || ((each.body as Partial<Round>).dueAt ?? '') > dueAfter);
    const all =
      pk === undefined
        ? [...held.values()].filter((each) => each.type === type)
        : groupOf(groups, { pk, type }).values();
    const found = [...all]
      .filter(isWanted)
      .sort((a, b) => (a.sortKey < b.sortKey ? -1 : Number(a.sortKey > b.sortKey)));
    if (newestFirst) found.reverse();
    return found.slice(0, limit).map(keep);
  };
  return {
    async create(document) {
      if (held.has(keyOf(document.pk, document.id))) return 'exists';
      put(document, 1);
      return 'created';
    },
    async put(document) {
      put(document, (held.get(keyOf(document.pk, document.id))?.version ?? 0) + 1);
    },
    async read(pk, id) {
      const found = held.get(keyOf(pk, id));
      return found && keep(found);
    },
    async change({ pk, id, version, flag, body }) {
      const found = held.get(keyOf(pk, id));
      if (!found || `${found.version}` !== version) return 'stale';
      put({ ...found, flag, body }, found.version + 1);
      return 'changed';
    },
    async remove(pk, id, version) {
      const found = held.get(keyOf(pk, id));
      if (found && version !== undefined && `${found.version}` !== version) return 'stale';
      if (found) groupOf(groups, found).delete(keyOf(pk, id));
      held.delete(keyOf(pk, id));
      return 'removed';
    },
    list: async (query) => list(query),
    listEach: async (queries) => queries.map(list),
    async *everything() {
      yield* [...held.values()];
    },
    async ping() {},
    async close() {},
  };
}

function groupOf(groups: Map<string, Map<string, Held>>, { pk, type }: Pick<Held, 'pk' | 'type'>): Map<string, Held> {
  const key = `${pk} ${type}`;
  const group = groups.get(key) ?? new Map<string, Held>();
  groups.set(key, group);
  return group;
}

function keep({ version, body }: Held): KeptDocument {
  return { version: `${version}`, body };
}

function frozen<T extends object>(value: T): T {
  for (const each of Object.values(value)) if (typeof each === 'object' && each !== null) frozen(each);
  return Object.freeze(value);
}
