import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openStore } from '../../src/store/open-store';
import type { Store } from '../../src/workflows/ports';
import { person } from '../builders/people';
import { initiative, portfolio } from '../builders/portfolio';
import { typed } from './typed';

const id = '0b5f6d2e-8f0a-4f27-9d2b-3c1f9e7a5d10';
const upn = 'indsatsejer.syd@kommune.example';

describe('statusrunde erase', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'erase-'));
    await inStore(async (store) => {
      await store.createPortfolio(portfolio({ coordinators: ['coordinator', upn] }));
      await store.createInitiative({ ...initiative('1'), owner: { person: upn }, ownerFromFile: upn });
      await store.createPerson(person(id, { upn, name: 'Indsatsejer, klynge Syd' }));
    });
  });
  afterEach(() => rm(folder, { recursive: true }));

  async function inStore<T>(use: (store: Store) => Promise<T>): Promise<T> {
    const store = await openStore({ kind: 'embedded', dataDir: path.join(folder, 'data') });
    try {
      return await use(store);
    } finally {
      await store.close();
    }
  }
  const run = (...args: string[]) => typed(args, { folder, now: '2024-09-20T09:00:00.000Z' });
  const everything = () =>
    inStore(async (store) => {
      const all: unknown[] = [];
      for await (const one of store.everything()) all.push(one);
      return JSON.stringify(all);
    });

  it('says with --dry-run what it would do, and writes nothing', async () => {
    const before = await everything();
    const { exitCode, out } = await run('erase', '--dry-run', upn);
    expect(exitCode).toBe(0);
    expect(out).toContain('3 dokumenter ville blive ændret eller slettet. Intet er skrevet.');
    expect(out).toContain('Initiatives that lose their owner: 1.');
    expect(await everything()).toBe(before);
  });

  it.each([upn, id, id.toUpperCase()])('forgets somebody by %s, and says what else names them', async (ref) => {
    const { exitCode, out } = await run('erase', ref);
    expect(exitCode).toBe(0);
    expect(out).toContain('Personen er glemt. 3 dokumenter er ændret eller slettet.');
    expect(out).toContain('The file of sample names the person as coordinator.');
    expect(out).toContain('nævner personen ved indsats 1.');
    expect(await everything()).not.toMatch(new RegExp(`${id}|${upn}|klynge Syd`));
  });

  it('finds nobody the second time, and nobody by a name', async () => {
    await run('erase', id);
    for (const ref of [id, 'Indsatsejer']) {
      const { exitCode, err } = await run('erase', ref);
      expect([exitCode, err]).toEqual([1, expect.stringContaining('I know nobody by that id or name.')]);
    }
  });

  it.each(['running', '1', 'sample', '', 'tss'])(
    'takes no other word of the records for a person: %p',
    async (word) => {
      const before = await everything();
      const { exitCode, err } = await run('erase', word);
      expect([exitCode, err]).toEqual([1, expect.stringContaining('I know nobody by that id or name.')]);
      expect(await everything()).toBe(before);
    },
  );

  it('leaves alone whoever is the only coordinator', async () => {
    await inStore(async (store) => {
      const kept = await store.findPortfolio('sample');
      if (kept) await store.changePortfolio({ ...kept, coordinators: [id] });
    });
    const before = await everything();
    const { exitCode, err } = await run('erase', upn);
    expect([exitCode, err]).toEqual([1, expect.stringContaining('den eneste koordinator for sample')]);
    expect(await everything()).toBe(before);
  });

  it('leaves the new account of the same principal name alone when the old one is erased', async () => {
    const old = '11111111-8f0a-4f27-9d2b-3c1f9e7a5d10';
    await inStore((store) => store.createPerson(person(old, { upn, seenAt: '2020-01-01T00:00:00.000Z' })));
    await run('erase', old);
    await inStore(async (store) => {
      expect(await store.findPerson(old)).toBeUndefined();
      expect(await store.findPerson(id)).toMatchObject({ upn });
      expect((await store.findInitiative('sample', '1'))?.owner?.person).toBe(upn);
    });
  });

  it('wants one person', async () => {
    expect((await run('erase')).exitCode).toBe(2);
    expect((await run('erase', id, upn)).exitCode).toBe(2);
    expect((await run('erase', '--all')).exitCode).toBe(2);
  });
});
