import path from 'node:path';
import type { DocumentQuery, Documents, DocumentType, KeptDocument, StoredDocument, WideQuery } from '../documents';
import { type Database, findDatabase, openDatabase, type Statement } from './open-database';
import { SharedCommits } from './shared-commits';

interface Row {
  version: number;
  body: string;
}

const stored = 'pk, id, type, sort_key, round_id, number, flag, version, body';

interface FullRow extends Row {
  pk: string;
  id: string;
  type: DocumentType;
  sort_key: string;
  round_id: string | null;
  number: string | null;
  flag: string | null;
}

/**
 * Documents in one SQLite file, `statusrunde.sqlite` in the folder, which is made if it is missing. Several processes
 * may use the file: a change is one statement that compares the version it writes over.
 * @throws StoreUnavailable when the folder or the file cannot be used, or a newer version wrote it
 */
export function openEmbeddedDocuments(dataDir: string): Documents {
  return documentsIn(openDatabase(dataDir));
}

/**
 * The same documents to read alone; `undefined` where there is no file yet.
 * @throws StoreUnavailable when the file cannot be read, or a newer version wrote it
 */
export function findEmbeddedDocuments(dataDir: string): Documents | undefined {
  const database = findDatabase(dataDir);
  return database && documentsIn(database);
}

function documentsIn(database: Database): Documents {
  const insert = `INSERT INTO documents (pk, id, type, round_id, number, flag, sort_key, version, body)
    VALUES (@pk, @id, @type, @roundId, @number, @flag, @sortKey, 1, @body)`;
  const creating = database.prepare(`${insert} ON CONFLICT (pk, id) DO NOTHING`);
  const putting = database.prepare(`${insert} ON CONFLICT (pk, id) DO UPDATE SET
    type = excluded.type, round_id = excluded.round_id, number = excluded.number, flag = excluded.flag,
    sort_key = excluded.sort_key, version = version + 1, body = excluded.body`);
  const reading = database.prepare<[string, string], Row>(
    'SELECT version, body FROM documents WHERE pk = ? AND id = ?',
  );
  const changing = database.prepare(`UPDATE documents SET flag = @flag, body = @body, version = version + 1
    WHERE pk = @pk AND id = @id AND version = @version`);
  const listing = new Map<string, Statement<[object], Row>>();
  const prepare = (sql: string) => {
    const known = listing.get(sql) ?? database.prepare<[object], Row>(sql);
    listing.set(sql, known);
    return known;
  };
  const list = (query: WideQuery) => prepare(toSql(query)).all(withLists(query)).map(fromRow);
  const removing = database.prepare('DELETE FROM documents WHERE pk = ? AND id = ?');
  const removingVersion = database.prepare('DELETE FROM documents WHERE pk = ? AND id = ? AND version = ?');
  const commits = new SharedCommits(database);
  return {
    async create(document) {
      const row = toRow(document);
      return (await commits.write(() => creating.run(row))).changes === 1 ? 'created' : 'exists';
    },
    async put(document) {
      const row = toRow(document);
      await commits.write(() => putting.run(row));
    },
    async read(pk, id) {
      const row = reading.get(pk, id);
      return row && fromRow(row);
    },
    async change({ pk, id, version, flag = null, body }) {
      const row = { pk, id, version: Number(version), flag, body: JSON.stringify(body) };
      return (await commits.write(() => changing.run(row))).changes === 1 ? 'changed' : 'stale';
    },
    async remove(pk, id, version) {
      if (version === undefined) {
        await commits.write(() => removing.run(pk, id));
        return 'removed';
      }
      const isGone = () => removingVersion.run(pk, id, Number(version)).changes === 1 || !reading.get(pk, id);
      return (await commits.write(isGone)) ? 'removed' : 'stale';
    },
    list: async (query) => list(query),
    listEach: async (queries) => queries.map(list),
    async *everything() {
      // A connection of its own: one that is in the middle of a list can do nothing else meanwhile.
      const snapshot = findDatabase(path.dirname(database.name));
      if (!snapshot) return;
      try {
        const all = `SELECT ${stored} FROM documents ORDER BY pk, id`;
        for (const row of snapshot.prepare<[], FullRow>(all).iterate()) {
          yield fromFullRow(row);
        }
      } finally {
        snapshot.close();
      }
    },
    async ping() {
      database.prepare('SELECT pk FROM documents LIMIT 1').get();
    },
    async close() {
      commits.end();
      database.close();
    },
  };
}

function toRow({ roundId, number, flag, body, ...rest }: StoredDocument) {
  const found = { roundId: roundId ?? null, number: number ?? null, flag: flag ?? null };
  return { ...rest, ...found, body: JSON.stringify(body) };
}

function fromRow({ version, body }: Row): KeptDocument {
  return { version: String(version), body: JSON.parse(body) as object };
}

function fromFullRow({ pk, id, type, sort_key, round_id, number, flag, body }: FullRow): StoredDocument {
  return {
    pk,
    id,
    type,
    sortKey: sort_key,
    roundId: round_id ?? undefined,
    number: number ?? undefined,
    flag: flag ?? undefined,
    body: JSON.parse(body) as object,
  };
}

/**
 * Left to itself SQLite takes the index that gives the order, and reads a whole round for a few of its requests, or goes
 * through whole partitions for the few of one type.
 */
function indexFor({ pk, owners, roundIds }: WideQuery): string {
  if (roundIds) return 'INDEXED BY documents_by_round';
  if (owners) return 'INDEXED BY documents_by_owner';
  return pk === undefined ? 'INDEXED BY documents_by_type' : '';
}

/** From one to the next along the index: as many steps as there are partitions, and not as there are documents. */
const everyPartition = `WITH RECURSIVE each(pk) AS (SELECT min(pk) FROM documents
  UNION ALL SELECT (SELECT min(pk) FROM documents WHERE pk > each.pk) FROM each WHERE pk IS NOT NULL)
  SELECT pk FROM each WHERE pk IS NOT NULL`;

/** A list is one parameter, however long it is. */
function withLists({ owners, sortKeys, roundIds, ...rest }: WideQuery) {
  const list = (values: string[] = []) => JSON.stringify(values);
  return { ...rest, owners: list(owners), sortKeys: list(sortKeys), roundIds: list(roundIds) };
}

function toSql(query: WideQuery & Pick<DocumentQuery, 'limit'>): string {
  const { pk, roundId, roundIds, number, flag, owners, sortKeys, dueAfter, newestFirst, limit } = query;
  const found = [pk === undefined ? `pk IN (${everyPartition})` : 'pk = @pk', 'type = @type'];
  if (roundId !== undefined) found.push('round_id = @roundId');
  if (roundIds !== undefined) found.push('round_id IN (SELECT value FROM json_each(@roundIds))');
  if (number !== undefined) found.push('number = @number');
  if (flag !== undefined) found.push('flag = @flag');
  if (owners !== undefined) found.push('owner IN (SELECT value FROM json_each(@owners))');
  if (sortKeys !== undefined) found.push('sort_key IN (SELECT value FROM json_each(@sortKeys))');
  if (dueAfter !== undefined) found.push('due_at > @dueAfter');
  return [
    `SELECT version, body FROM documents ${indexFor(query)} WHERE ${found.join(' AND ')}`,
    `ORDER BY sort_key ${newestFirst ? 'DESC' : 'ASC'}`,
    limit === undefined ? '' : 'LIMIT @limit',
  ].join(' ');
}
