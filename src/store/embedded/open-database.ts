import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { StoreUnavailable } from '../unavailable/store-unavailable';

export type Database = Sqlite.Database;
export type Statement<Parameters extends unknown[], Row> = Sqlite.Statement<Parameters, Row>;

const shortWaitMs = 5;
const fileName = 'statusrunde.sqlite';

/**
 * What each version of the schema added to the one before: a file of any of them is brought up to the last as it is opened.
 * `version` counts a document's writes. What is found by a field is listed by `sort_key`, so every index of 1 ends in it.
 */
const steps = [
  `
  CREATE TABLE documents (
    pk TEXT NOT NULL,
    id TEXT NOT NULL,
    type TEXT NOT NULL,
    round_id TEXT,
    number TEXT,
    flag TEXT,
    sort_key TEXT NOT NULL,
    version INTEGER NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (pk, id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX documents_by_type ON documents (pk, type, sort_key);
  CREATE INDEX documents_by_round ON documents (pk, type, round_id, sort_key) WHERE round_id IS NOT NULL;
  CREATE INDEX documents_by_number ON documents (pk, type, number, sort_key) WHERE number IS NOT NULL;
  CREATE INDEX documents_by_flag ON documents (pk, type, flag, sort_key) WHERE flag IS NOT NULL;
`,
  // Read out of the body by SQLite itself: documents of before have them as well.
  `
  ALTER TABLE documents ADD COLUMN owner TEXT GENERATED ALWAYS AS (json_extract(body, '$.owner.person')) VIRTUAL;
  ALTER TABLE documents ADD COLUMN due_at TEXT GENERATED ALWAYS AS (json_extract(body, '$.dueAt')) VIRTUAL;
  CREATE INDEX documents_by_owner ON documents (pk, type, owner, round_id) WHERE owner IS NOT NULL;
  CREATE INDEX documents_by_due ON documents (pk, type, due_at) WHERE due_at IS NOT NULL;
`,
];
const schemaVersion = steps.length;

/**
 * The database file of the embedded store, made if it is missing.
 * @throws StoreUnavailable when the folder or the file cannot be used, or a newer version wrote it
 */
export function openDatabase(dataDir: string): Database {
  const file = path.join(dataDir, fileName);
  let database: Database | undefined;
  try {
    mkdirSync(dataDir, { recursive: true });
    database = new Sqlite(file);
    database.pragma('busy_timeout = 5000');
    refuseNewer(database, file);
    turnOnWal(database);
    // Not the usual NORMAL: in WAL mode that one would lose acknowledged answers with the power.
    database.pragma('synchronous = FULL');
    // What is taken away is gone from the file as well, and not only from what it is asked for.
    database.pragma('secure_delete = ON');
    bringUpToDate(database);
    // From here on this process is not to stand still while another writes: shared-commits waits beside its other work.
    database.pragma(`busy_timeout = ${shortWaitMs}`);
    return database;
  } catch (error) {
    database?.close();
    throw explainUnusable(error, file);
  }
}

/**
 * The database file opened for reading alone, as it is; `undefined` where there is none.
 * @throws StoreUnavailable when it cannot be read, or a newer version wrote it
 */
export function findDatabase(dataDir: string): Database | undefined {
  const file = path.join(dataDir, fileName);
  if (!existsSync(file)) return undefined;
  let database: Database | undefined;
  try {
    database = new Sqlite(file, { readonly: true, fileMustExist: true });
    database.pragma('busy_timeout = 5000');
    refuseNewer(database, file);
    // A process may be making it at this moment: before its first table there is nothing to read.
    if (readVersion(database) > 0) return database;
    database.close();
    return undefined;
  } catch (error) {
    database?.close();
    throw explainUnusable(error, file);
  }
}

function explainUnusable(error: unknown, file: string): unknown {
  if (error instanceof StoreUnavailable) return error;
  const { code } = error as { code?: unknown };
  if (typeof code !== 'string') return error;
  return new StoreUnavailable(`The file ${file} cannot be used as the store (${code}): look at DATA_DIR.`);
}

/**
 * Two processes that open a new file together can each hold the lock that the other needs for this. SQLite sees that
 * waiting would not help and gives up at once, whatever `busy_timeout` says; letting go and asking again does help.
 */
function turnOnWal(database: Database, triesLeft = 100): void {
  try {
    database.pragma('journal_mode = WAL');
  } catch (error) {
    if (triesLeft === 0 || !String((error as { code?: unknown }).code).startsWith('SQLITE_BUSY')) throw error;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
    turnOnWal(database, triesLeft - 1);
  }
}

function readVersion(database: Database): number {
  return database.pragma('user_version', { simple: true }) as number;
}

function refuseNewer(database: Database, file: string): void {
  const version = readVersion(database);
  if (version <= schemaVersion) return;
  throw new StoreUnavailable(
    `The file ${file} was written by a newer version (schema ${version}, this one knows ${schemaVersion}): ` +
      'start that version, or point DATA_DIR to another folder.',
  );
}

/** Two processes may start on one file at once: the second waits for the write lock and then finds it done. */
function bringUpToDate(database: Database): void {
  if (readVersion(database) === schemaVersion) return;
  database
    .transaction(() => {
      for (const step of steps.slice(readVersion(database))) database.exec(step);
      database.pragma(`user_version = ${schemaVersion}`);
    })
    .immediate();
}
