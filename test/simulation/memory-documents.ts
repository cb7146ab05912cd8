import type { DocumentQuery, Documents, KeptDocument, StoredDocument } from '../../src/store/documents';

interface Held extends StoredDocument {
  version: number;
}

/** Documents in memory, as both stores keep them: every reading is a copy. @param checksVersions false to show what then breaks */
export function memoryDocuments({ checksVersions = true } = {}): Documents {
  const held = new Map<string, Held>();
  const keyOf = (pk: string, id: string) => `${pk} ${id}`;
  const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
  const keep = ({ version, body }: Held): KeptDocument => ({ version: `${version}`, body: copy(body) });
  const put = (document: StoredDocument, version: number) =>
    held.set(keyOf(document.pk, document.id), { ...document, body: copy(document.body), version });
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
      if (!found || (checksVersions && `${found.version}` !== version)) return 'stale';
      put({ ...found, flag, body }, found.version + 1);
      return 'changed';
    },
    async remove(pk, id) {
      held.delete(keyOf(pk, id));
    },
    async list({ newestFirst, limit, ...equal }: DocumentQuery) {
      const wanted = Object.entries(equal).filter(([, value]) => value !== undefined);
      const found = [...held.values()]
        .filter((each) => wanted.every(([field, value]) => each[field as keyof Held] === value))
        .sort((a, b) => (a.sortKey < b.sortKey ? -1 : Number(a.sortKey > b.sortKey)));
      if (newestFirst) found.reverse();
      return found.slice(0, limit).map(keep);
    },
    async *everything() {
      yield* [...held.values()];
    },
    async ping() {},
    async close() {},
  };
}
