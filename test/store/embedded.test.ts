import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import Database from 'better-sqlite3';
import { findStore, openStore } from '../../src/store/open-store';
import { StoreUnavailable } from '../../src/store/unavailable/store-unavailable';
import { person } from '../builders/people';
import { holdsTheContract } from './contract';
import { samplePortfolio, sampleRequest, sampleRound } from './samples';

const folder = mkdtempSync(path.join(tmpdir(), 'statusrunde-store-'));
let folders = 0;
const nextDir = () => path.join(folder, 'made', String(++folders));
const open = (dataDir: string) => openStore({ kind: 'embedded', dataDir });
afterAll(() => rmSync(folder, { recursive: true }));

describe('the embedded store', () => {
  holdsTheContract(() => open(nextDir()));

  it('has what was kept when it is opened again', async () => {
    const dataDir = nextDir();
    const before = await open(dataDir);
    await before.createPortfolio(samplePortfolio());
    const kept = await before.findPortfolio('sample');
    await before.close();
    const after = await open(dataDir);
    expect(await after.findPortfolio('sample')).toEqual(kept);
    await after.close();
  });

  it('leaves nothing in its file of what was taken away or written over', async () => {
    const dataDir = nextDir();
    const store = await open(dataDir);
    const long = 'somebody-who-was-here '.repeat(1000);
    for (const id of ['a', 'b', 'c']) await store.createPerson(person(id, { name: `${id} ${long}` }));
    for (const kept of await store.listPeople()) {
      if (kept.id === 'b') await store.changePerson({ ...kept, name: 'nobody' });
      else await store.removePerson(kept);
    }
    await store.close();
    const left = readdirSync(dataDir).map((name) => readFileSync(path.join(dataDir, name), 'latin1'));
    expect(left.join('')).toContain('nobody');
    expect(left.join('')).not.toContain('somebody-who-was-here');
  });

  it('shows what another store on the same file has written', async () => {
    const dataDir = nextDir();
    const [one, other] = [await open(dataDir), await open(dataDir)];
    await one.createPortfolio(samplePortfolio());
    const kept = (await other.listPortfolios())[0];
    if (!kept) throw new Error('It is not there.');
    expect(await one.changePortfolio({ ...kept, name: 'One' })).toBe('changed');
    expect(await other.changePortfolio({ ...kept, name: 'Other' })).toBe('stale');
    await Promise.all([one.close(), other.close()]);
  });

  it('refuses a file of a newer version and leaves it as it is', async () => {
    const dataDir = nextDir();
    await (await open(dataDir)).close();
    const database = new Database(path.join(dataDir, 'statusrunde.sqlite'));
    database.pragma('user_version = 7');
    const refused = open(dataDir);
    await expect(refused).rejects.toThrow(StoreUnavailable);
    await expect(refused).rejects.toThrow(/newer version \(schema 7, this one knows 2\): .*DATA_DIR/);
    expect(database.pragma('user_version', { simple: true })).toBe(7);
    database.close();
  });

  it('brings a file of before up to date, with all that is in it', async () => {
    const dataDir = nextDir();
    const before = await open(dataDir);
    await before.createRequest(sampleRequest({ owner: { person: 'anna' } }));
    await before.createRound(sampleRound());
    await before.close();
    const database = new Database(path.join(dataDir, 'statusrunde.sqlite'));
    for (const index of ['documents_by_owner', 'documents_by_due']) database.exec(`DROP INDEX ${index}`);
    for (const column of ['owner', 'due_at']) database.exec(`ALTER TABLE documents DROP COLUMN ${column}`);
    database.pragma('user_version = 1');
    database.close();
    const after = await open(dataDir);
    expect(await after.listOwned('sample', sampleRequest().roundId, ['anna'])).toHaveLength(1);
    expect(await after.listRoundsDueAfter('sample', sampleRound().openedAt)).toHaveLength(1);
    await after.close();
  });

  it('is found to be read in once it is there, is not made by looking, and then takes no write', async () => {
    const dataDir = nextDir();
    expect(await findStore({ kind: 'embedded', dataDir })).toBeUndefined();
    expect(existsSync(dataDir)).toBe(false);
    const made = await open(dataDir);
    await made.createPortfolio(samplePortfolio());
    const found = await findStore({ kind: 'embedded', dataDir });
    expect(await found?.listPortfolios()).toHaveLength(1);
    await expect(found?.createPortfolio(samplePortfolio({ id: 'other' }))).rejects.toThrow('readonly');
    await Promise.all([made.close(), found?.close()]);
  });

  it('names DATA_DIR when the folder is a file, or the file is not a database', async () => {
    const notFolder = path.join(folder, 'file');
    writeFileSync(notFolder, '');
    await expect(open(notFolder)).rejects.toThrow(/\(EEXIST\): look at DATA_DIR\.$/);
    const notDatabase = nextDir();
    mkdirSync(notDatabase, { recursive: true });
    writeFileSync(path.join(notDatabase, 'statusrunde.sqlite'), 'a text'.repeat(1000));
    await expect(open(notDatabase)).rejects.toThrow(/\(SQLITE_NOTADB\): look at DATA_DIR\.$/);
  });

  it('answers no ping when it is closed', async () => {
    const store = await open(nextDir());
    await store.close();
    await expect(store.ping()).rejects.toThrow();
  });
});
