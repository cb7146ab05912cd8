import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import Sqlite from 'better-sqlite3';
import type { StoredDocument } from '../../src/store/documents';
import { openEmbeddedDocuments } from '../../src/store/embedded/embedded-documents';
import { openDatabase } from '../../src/store/embedded/open-database';
import { SharedCommits } from '../../src/store/embedded/shared-commits';

const folder = mkdtempSync(path.join(tmpdir(), 'statusrunde-commits-'));
let folders = 0;
const nextDir = () => path.join(folder, String(++folders));
afterAll(() => rmSync(folder, { recursive: true }));

const document = (n: number): StoredDocument => ({
  pk: 'sample',
  id: `initiative.${n}`,
  type: 'initiative',
  sortKey: `${n}`,
  body: { n },
});
/** Nothing is found by nothing: the file does not take it. */
const broken = { ...document(3), sortKey: null as unknown as string };
const ten = Array.from({ length: 10 }, (_, n) => document(n));

describe('writes to the embedded store that are asked for at once', () => {
  it('wait for the disk once, and one after the other each for itself', async () => {
    const dataDir = nextDir();
    const documents = openEmbeddedDocuments(dataDir);
    const before = commitsIn(dataDir);
    await Promise.all(ten.map((each) => documents.create(each)));
    expect(commitsIn(dataDir) - before).toBe(1);
    for (const each of ten) await documents.put(each);
    expect(commitsIn(dataDir) - before).toBe(11);
    await documents.close();
  });

  it('are carried out in the order asked, each on what the one before it left', async () => {
    const documents = openEmbeddedDocuments(nextDir());
    const { pk, id, body } = document(1);
    const change = { pk, id, version: '1', body };
    expect(
      await Promise.all([
        documents.create(document(1)),
        documents.create(document(1)),
        documents.change({ ...change, body: { n: 'first' } }),
        documents.change({ ...change, body: { n: 'second' } }),
      ]),
    ).toEqual(['created', 'exists', 'changed', 'stale']);
    expect(await documents.read(pk, id)).toEqual({ version: '2', body: { n: 'first' } });
    await documents.close();
  });

  it('do not fail with one among them that fails', async () => {
    const documents = openEmbeddedDocuments(nextDir());
    const endings = await Promise.allSettled([document(1), broken, document(2)].map((each) => documents.create(each)));
    expect(endings.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(await documents.list({ pk: 'sample', type: 'initiative' })).toHaveLength(2);
    await documents.close();
  });

  it('are on the disk when the store is closed right after', async () => {
    const dataDir = nextDir();
    const documents = openEmbeddedDocuments(dataDir);
    const created = documents.create(document(1));
    await documents.close();
    expect(await created).toBe('created');
    const again = openEmbeddedDocuments(dataDir);
    expect(await again.read('sample', 'initiative.1')).toBeDefined();
    await again.close();
  });
});

/** The frames of SQLite's log that end a commit, which are those that say how large the database is after it. */
function commitsIn(dataDir: string): number {
  const log = readFileSync(path.join(dataDir, 'statusrunde.sqlite-wal'));
  const pageBytes = log.readUInt32BE(8);
  let commits = 0;
  for (let at = 32; at + 24 <= log.length; at += 24 + pageBytes) if (log.readUInt32BE(at + 4) > 0) commits += 1;
  return commits;
}

describe('while another process holds the file', () => {
  /** Another process that writes, until it is told to stop. */
  function hold(dataDir: string): () => void {
    const other = new Sqlite(path.join(dataDir, 'statusrunde.sqlite'));
    other.exec('BEGIN EXCLUSIVE');
    return () => {
      other.exec('COMMIT');
      other.close();
    };
  }

  it('writes wait, this process goes on reading and doing its other work, and then they are written', async () => {
    const dataDir = nextDir();
    const documents = openEmbeddedDocuments(dataDir);
    await documents.create(document(1));
    const letGo = hold(dataDir);
    let written = 0;
    const writing = [document(2), document(3)].map(async (each) => {
      await documents.create(each);
      written += 1;
    });
    for (let read = 0; read < 20; read++) {
      expect(await documents.read('sample', 'initiative.1')).toBeDefined();
      await new Promise((later) => setTimeout(later, 5));
    }
    expect(written).toBe(0);
    letGo();
    await Promise.all(writing);
    expect(written).toBe(2);
    await documents.close();
  });

  it('a write does not wait for ever, and one that was given up is not written', async () => {
    const dataDir = nextDir();
    const database = openDatabase(dataDir);
    const commits = new SharedCommits(database, 3);
    const letGo = hold(dataDir);
    const runs: number[] = [];
    const insert = (n: number) => () => {
      database.exec(
        `INSERT INTO documents (pk, id, type, sort_key, version, body) VALUES ('a', '${n}', 't', '', 1, '{}')`,
      );
      runs.push(n);
    };
    await Promise.all(
      [1, 2].map((n) => expect(commits.write(insert(n))).rejects.toMatchObject({ code: 'SQLITE_BUSY' })),
    );
    letGo();
    await commits.write(insert(3));
    expect(runs).toEqual([3]);
    commits.end();
    database.close();
  });
});
