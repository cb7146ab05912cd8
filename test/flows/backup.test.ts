import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { presentSummary } from '../../src/cards/present';
import { backupCommand, restoreCommand } from '../../src/cli/archive-command';
import { openStore, type StoreSettings } from '../../src/store/open-store';
import type { Store } from '../../src/workflows/ports';
import { loadRound } from '../../src/workflows/rounds/load-round';
import { readSummary } from '../../src/workflows/rounds/publish-summary';
import { times } from '../builders/round';
import { sampleWorld } from '../builders/world';
import { startCosmosEmulator } from '../store/cosmos-emulator';

const folder = mkdtempSync(path.join(tmpdir(), 'statusrunde-backup-'));
const now = '2024-10-08T09:00:00.000Z';
let emulator: Awaited<ReturnType<typeof startCosmosEmulator>>;
beforeAll(async () => {
  emulator = await startCosmosEmulator();
});
afterAll(async () => {
  await emulator.stop();
  rmSync(folder, { recursive: true });
});

const document = { portfolioId: 'sample', id: 'sample.tss.2024-10-11.overview.docx', name: 'Overblik.docx' };
const bytes = randomBytes(1000);

let made = 0;
const embedded = (): StoreSettings => ({ kind: 'embedded', dataDir: path.join(folder, `store-${++made}`) });
const cosmos = (): StoreSettings => ({ kind: 'cosmos', ...emulator, database: `db-${++made}` });

async function run(command: typeof backupCommand, file: string, store: StoreSettings) {
  const said: string[] = [];
  const say = (line: string) => void said.push(line);
  const code = await command(file, { cwd: folder, now, openStore: () => openStore(store), print: say, complain: say });
  return { code, said: said.join('\n') };
}

/** A published round with a late answer, in the store that `open` opened. */
async function roundIn(open: StoreSettings): Promise<void> {
  const world = await sampleWorld();
  await world.connects('tss');
  for (const ref of ['coordinator', 'anna', 'bo']) await world.installs(ref);
  await world.tick(times.ask);
  await world.answers('anna', '1', { health: 'red', decision: 'Skal vi gå videre?', progress: 'Æøå 🎈\n"citat"' });
  await world.returns('bo', '2');
  await world.tick(times.publish);
  await world.answers('anna', '10');
  await world.says('coordinator', { name: 'decide', number: '1', text: 'Ja 🎈' });
  await world.says('coordinator', { name: 'setIndicator', words: 'ny Ventetid' });
  await world.says('coordinator', { name: 'setIndicator', words: 'Ventetid 2024: 74,5' });
  await world.store.createDocument(document, bytes);
  await world.store.createGreeting('19:tss@thread.tacv2');
  const target = await openStore(open);
  for await (const each of world.store.everything()) await target.putBack(each);
  await target.close();
  await world.close();
}

async function summaryIn(settings: StoreSettings): Promise<string> {
  return withStore(settings, async (store) => {
    const atHand = await loadRound(store, 'sample', 'sample.tss.2024-10-11');
    if (!atHand) throw new Error('The round is not there.');
    return JSON.stringify(presentSummary(await readSummary(store, atHand, now), 'overview'));
  });
}

async function withStore<T>(settings: StoreSettings, work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore(settings);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

describe('a backup', () => {
  it.each([
    ['embedded', 'cosmos', embedded, cosmos],
    ['cosmos', 'embedded', cosmos, embedded],
  ])(
    'of the %s store, restored into the %s one, gives the same summary and the same backup',
    async (from, _to, one, other) => {
      const [source, target] = [one(), other()];
      await roundIn(source);
      const file = `from-${from}.gz`;
      expect(await run(backupCommand, file, source)).toMatchObject({ code: 0 });
      expect(await run(restoreCommand, file, target)).toMatchObject({ code: 0 });
      expect(await summaryIn(target)).toBe(await summaryIn(source));
      expect(await run(backupCommand, `again-${from}.gz`, target)).toMatchObject({ code: 0 });
      await withStore(target, async (store) => {
        expect(await store.findSnapshot('sample', 'sample.tss.2024-10-11')).toMatchObject({ items: [{}, {}, {}] });
        expect(Buffer.from((await store.readDocument('sample', document.id)) ?? []).equals(bytes)).toBe(true);
        expect(await store.listIndicators('sample')).toMatchObject([{ values: [{ amount: { value: 74.5 } }] }]);
        expect((await store.findInitiative('sample', '1'))?.decisions).toMatchObject([{ text: 'Ja 🎈' }]);
        expect(await store.createGreeting('19:tss@thread.tacv2')).toBe('exists');
      });
      const contentOf = (name: string) => gunzipSync(readFileSync(path.join(folder, name))).toString('utf8');
      expect(contentOf(`again-${from}.gz`)).toBe(contentOf(file));
    },
  );

  it('goes on living: answers are taken in the restored store', async () => {
    const [source, target] = [embedded(), embedded()];
    await roundIn(source);
    await run(backupCommand, 'alive.gz', source);
    await run(restoreCommand, 'alive.gz', target);
    await withStore(target, async (store) => {
      const kept = await store.findInitiative('sample', '1');
      if (!kept) throw new Error('It is not there.');
      expect(await store.changeInitiative({ ...kept, title: 'En anden' })).toBe('changed');
      expect(await store.listLateUnshown('sample')).toHaveLength(1);
    });
  });

  it('is left alone when it is there already, and leaves nothing unfinished behind', async () => {
    const source = embedded();
    await roundIn(source);
    writeFileSync(path.join(folder, 'mine.gz'), 'mine');
    const { code, said } = await run(backupCommand, 'mine.gz', source);
    expect({ code, said }).toMatchObject({ code: 1, said: expect.stringContaining('findes allerede') });
    expect(readFileSync(path.join(folder, 'mine.gz'), 'utf8')).toBe('mine');
    expect((await run(backupCommand, 'no/such/folder.gz', source)).code).toBe(1);
  });

  it('is not restored into a store that holds something', async () => {
    const source = embedded();
    await roundIn(source);
    await run(backupCommand, 'full.gz', source);
    expect(await run(restoreCommand, 'full.gz', source)).toMatchObject({
      code: 1,
      said: expect.stringContaining('Lageret er ikke tomt'),
    });
  });

  const damage: [string, string, (file: Buffer) => Buffer][] = [
    ['cut off', 'beskadiget', (file) => file.subarray(0, file.length - 40)],
    ['with a line gone', 'beskadiget', (file) => edit(file, (lines) => lines.filter((_, at) => at !== 2))],
    ['with two lines changed round', 'beskadiget', (file) => edit(file, ([a, b, c, ...rest]) => [a, c, b, ...rest])],
    [
      'with a word changed',
      'beskadiget',
      (file) => edit(file, (lines) => lines.map((l) => l?.replace('Skal vi', 'Må vi'))),
    ],
    ['without its end', 'beskadiget', (file) => edit(file, (lines) => lines.slice(0, -1))],
    [
      'of a newer version',
      'nyere',
      (file) => edit(file, (lines) => lines.map((l) => l?.replace('"version":1', '"version":2'))),
    ],
    ['that is something else', 'ikke en sikkerhedskopi', () => gzipSync('hello\n')],
    ['that is nothing', 'ikke en sikkerhedskopi', () => gzipSync('')],
    ['that is not compressed', 'beskadiget', () => Buffer.from('hello')],
  ];
  it.each(damage)('%s is refused, and nothing is written', async (_, sentence, change) => {
    const [source, target] = [embedded(), embedded()];
    await roundIn(source);
    const file = `whole-${++made}.gz`;
    await run(backupCommand, file, source);
    writeFileSync(path.join(folder, `damaged-${file}`), change(readFileSync(path.join(folder, file))));
    const { code, said } = await run(restoreCommand, `damaged-${file}`, target);
    expect({ code, said }).toMatchObject({ code: 1, said: expect.stringContaining(sentence) });
    await withStore(target, async (store) => expect(await store.listPortfolios()).toEqual([]));
  });

  function edit(file: Buffer, change: (lines: (string | undefined)[]) => (string | undefined)[]): Buffer {
    const lines = gunzipSync(file).toString('utf8').trimEnd().split('\n');
    return gzipSync(`${change(lines).join('\n')}\n`);
  }
});
