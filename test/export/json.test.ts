import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import Ajv2020 from 'ajv/dist/2020';
import { runCommand } from '../../src/cli/run-command';
import { exportJsonSchema } from '../../src/export/json/export-schema';
import { openStore, type StoreSettings } from '../../src/store/open-store';
import type { Store } from '../../src/workflows/ports';
import { times } from '../builders/round';
import { sampleWorld, type World } from '../builders/world';
import { startCosmosEmulator } from '../store/cosmos-emulator';
import { sampleIndicator } from '../store/samples';

const schemaFile = path.join(__dirname, '../../docs/schema/export.schema.json');
const folder = mkdtempSync(path.join(tmpdir(), 'statusrunde-json-'));
afterAll(() => rmSync(folder, { recursive: true }));

let made = 0;

interface Whole {
  portfolio: object;
  rounds: object[];
  initiatives: object[];
}

/** A published round with answers of every kind, a decision, a hand-over, a draft, and an answer between rounds. */
async function livedIn(): Promise<World> {
  const world = await sampleWorld();
  await world.connects('tss');
  for (const ref of ['coordinator', 'anna', 'bo']) await world.installs(ref);
  await world.tick(times.ask);
  await world.answers('anna', '1', { health: 'red', decision: 'Skal vi gå videre?', progress: 'Æøå 🎈\n"citat"' });
  await world.returns('bo', '2');
  await world.tick(times.publish);
  await world.answers('anna', '10');
  await world.says('coordinator', { name: 'assign', number: '2', to: { kind: 'typed', words: 'anna' } });
  await world.store.createIndicator(sampleIndicator());
  expect(await world.store.listSnapshots('sample')).toHaveLength(1);
  const request = await world.store.findRequest('sample', world.roundId, '2');
  if (!request) throw new Error('The request is not there.');
  await world.store.changeRequest({
    ...request,
    drafts: [{ by: 'bo', on: '2024-09-20', typed: { progress: 'hemmeligt' } }],
  });
  return world;
}

async function movedTo(settings: StoreSettings, world: World): Promise<void> {
  const target = await openStore(settings);
  for await (const each of world.store.everything()) await target.putBack(each);
  await target.close();
  await world.close();
}

function cli(args: string[], env: Record<string, string>) {
  const said: string[] = [];
  const say = (line: string) => void said.push(line);
  const run = runCommand(args, { env, cwd: folder, now: '2024-10-09T09:00:00.000Z', print: say, complain: say });
  return run.then((code) => ({ code, said: said.join('\n') }));
}

const validate = new Ajv2020({ strict: false, formats: { date: true, 'date-time': true } }).compile(exportJsonSchema());
const text = (name: string) => readFileSync(path.join(folder, name), 'utf8');

describe('a portfolio as json', () => {
  let emulator: Awaited<ReturnType<typeof startCosmosEmulator>>;
  beforeAll(async () => {
    emulator = await startCosmosEmulator();
  });
  afterAll(() => emulator.stop());

  const embedded = () => ({ DATA_DIR: path.join(folder, `store-${++made}`) });
  const cosmos = () => ({
    STORE: 'cosmos',
    COSMOS_ENDPOINT: emulator.endpoint,
    COSMOS_KEY: emulator.key,
    COSMOS_DATABASE: `db-${++made}`,
  });
  const settingsOf = (env: ReturnType<typeof embedded> | ReturnType<typeof cosmos>): StoreSettings =>
    'DATA_DIR' in env
      ? { kind: 'embedded', dataDir: env.DATA_DIR }
      : { kind: 'cosmos', ...emulator, database: env.COSMOS_DATABASE };
  async function inStore<T>(env: Parameters<typeof settingsOf>[0], use: (store: Store) => Promise<T>): Promise<T> {
    const store = await openStore(settingsOf(env));
    try {
      return await use(store);
    } finally {
      await store.close();
    }
  }

  let source: ReturnType<typeof embedded>;
  let name: string;
  beforeEach(async () => {
    source = embedded();
    name = `export-${made}.json`;
    await movedTo(settingsOf(source), await livedIn());
    expect((await cli(['export', 'sample', '--format', 'json', name], source)).code).toBe(0);
  });

  it('is as its documented schema says, and tells of no conversation, no draft and no address', () => {
    expect(validate(JSON.parse(text(name)))).toBe(true);
    expect(validate.errors).toBeNull();
    for (const absent of ['conversationId', 'activityId', 'serviceUrl', 'hemmeligt', 'drafts', '_etag', 'smba']) {
      expect(text(name)).not.toContain(absent);
    }
    for (const present of ['Skal vi gå videre?', '"citat', 'Akutte indlæggelser', '"trail"']) {
      expect(text(name)).toContain(present);
    }
  });

  it.each([
    ['embedded', embedded],
    ['cosmos', cosmos],
  ])('read back into an empty %s store is the same, byte for byte, when it is exported again', async (_, other) => {
    const target = other();
    expect(await cli(['import-export', name], target)).toMatchObject({
      code: 0,
      said: expect.stringContaining(`3 indsatser fra ${name} er lagt ind`),
    });
    await cli(['export', 'sample', '--format', 'json', `again-${made}.json`], target);
    expect(text(`again-${made}.json`)).toBe(text(name));
    const kept = (store: Store) =>
      Promise.all([
        store.listHistory('sample', '2').then((all) => all.map(({ roundId }) => roundId)),
        store.listInitiatives('sample').then((all) => all.map(({ version: _version, ...rest }) => rest)),
        store.listLateUnshown('sample').then((all) => all.length),
      ]);
    expect(await inStore(target, kept)).toEqual(await inStore(source, kept));
  });

  it('is made up for when it was killed on the way, and refused where the portfolio is', async () => {
    const target = embedded();
    await inStore(target, async (store) => {
      const { initiatives } = JSON.parse(text(name));
      await store.createInitiative(initiatives[0].initiative);
      await store.createRequest(initiatives[1].requests[0]);
    });
    expect((await cli(['import-export', name], target)).code).toBe(0);
    expect(await cli(['import-export', name], target)).toMatchObject({
      code: 1,
      said: expect.stringContaining('Lageret har allerede porteføljen sample.'),
    });
  });

  const damage: [string, string, (json: Whole) => unknown][] = [
    [
      'a field is missing',
      'portfolio.name',
      (json) => ({ ...json, portfolio: { ...json.portfolio, name: undefined } }),
    ],
    [
      'something is of another portfolio',
      'se rounds',
      (json) => ({ ...json, rounds: [{ ...json.rounds[0], portfolioId: 'x' }] }),
    ],
    [
      'an initiative stands twice',
      'se initiatives',
      (json) => ({ ...json, initiatives: [json.initiatives[0], json.initiatives[0]] }),
    ],
    ['it is newer', 'nyere Statusrunde', (json) => ({ ...json, version: 2 })],
    ['it is something else', 'ikke en eksport', () => ({ id: 'sample', name: 'x' })],
    ['it is nothing', 'ikke en eksport', () => ''],
  ];
  it.each(damage)('is refused where %s, and nothing is written', async (_, sentence, change) => {
    const target = embedded();
    writeFileSync(path.join(folder, 'damaged.json'), JSON.stringify(change(JSON.parse(text(name)))));
    expect(await cli(['import-export', 'damaged.json'], target)).toMatchObject({
      code: 1,
      said: expect.stringContaining(sentence),
    });
    expect(await inStore(target, (store) => store.listPortfolios())).toEqual([]);
  });

  it('that does not exist is said', async () => {
    expect(await cli(['import-export', 'nowhere.json'], embedded())).toMatchObject({
      code: 1,
      said: expect.stringContaining('nowhere.json findes ikke'),
    });
  });

  it('goes on living: a round is published no second time, and late answers are taken', async () => {
    const target = embedded();
    await cli(['import-export', name], target);
    await inStore(target, async (store) => {
      const round = await store.findRound('sample', 'sample.tss.2024-10-11');
      expect(round?.state).toMatchObject({ kind: 'published', post: { kind: 'sent', activityId: '' } });
    });
  });
});

/** Written down from `src/export/json`: UPDATE_SCHEMA=1 writes it anew. */
it('the schema stands in docs/schema, as it is', () => {
  const schema = JSON.parse(JSON.stringify(exportJsonSchema()));
  if (process.env.UPDATE_SCHEMA) writeFileSync(schemaFile, `${JSON.stringify(schema, null, 2)}\n`);
  expect(JSON.parse(readFileSync(schemaFile, 'utf8'))).toEqual(schema);
});
