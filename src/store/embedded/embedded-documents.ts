import path from 'node:path';
import type { DocumentQuery, Documents, DocumentType, KeptDocument, StoredDocument } from '../documents';
import { type Database, findDatabase, openDatabase } from './open-database';
import { SharedCommits } from './shared-commits';

interface Row {
  version: number;
  body: string;
}

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
    async list(query) {
      return database.prepare<[DocumentQuery], Row>(toSql(query)).all(query).map(fromRow);
    },
    async *everything() {
      // A connection of its own: one that is in the middle of a list can do nothing else meanwhile.
      const snapshot = findDatabase(path.dirname(database.name));
      if (!snapshot) return;
      try {
        for (const row of snapshot.prepare<[], FullRow>('SELECT * FROM documents ORDER BY pk, id').iterate()) {
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

function toSql({ roundId, number, flag, newestFirst, limit }: DocumentQuery): string {
  const found = ['pk = @pk', 'type = @type'];
  if (roundId !== undefined) found.push('round_id = @roundId');
  if (number !== undefined) found.push('number = @number');
  if (flag !== undefined) found.push('flag = @flag');
  return [
    `SELECT version, body FROM documents WHERE ${found.join(' AND ')}`,
    `ORDER BY sort_key ${newestFirst ? 'DESC' : 'ASC'}`,
    limit === undefined ? '' : 'LIMIT @limit',
  ].join(' ');
}
