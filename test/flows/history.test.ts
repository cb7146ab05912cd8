import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { HistoryReply } from '../../src/domain/shown/replies/history-reply';
import { importPortfolio } from '../../src/workflows/import-portfolio';
import { asRead } from '../builders/as-read';
import { fuse, withFuse } from '../builders/fuse';
import { committee } from '../builders/portfolio';
import { times } from '../builders/round';
import { sampleWorld, type World } from '../builders/world';

let world: World;
beforeEach(async () => {
  world = await sampleWorld({ committees: [committee('tss'), committee('ssu')] });
  await world.connects('tss');
  for (const ref of ['coordinator', 'anna', 'bo']) await world.installs(ref);
});
afterEach(() => world.close());

const history = async (number: string, page?: number) =>
  (await world.says('coordinator', { name: 'history', number, ...(page ? { page } : {}) })) as HistoryReply;
const mention = (ref: string) => ({ kind: 'mentioned' as const, person: ref, name: `Indsatsejer ${ref}` });
const told = async (number: string) => (await history(number)).lines.map(({ by, what }) => [by, what.kind]);
const trail = async (number: string) => (await world.store.findInitiative('sample', number))?.trail ?? [];

async function importTables(changes: { phase?: string; period?: string }[], by?: string) {
  const portfolio = await world.store.findPortfolio('sample');
  if (!portfolio) throw new Error('It is not there.');
  const { version: _, followedSince: __, ...asItIs } = portfolio;
  const initiatives = await world.store.listInitiatives('sample');
  const rows = initiatives.map(({ title, number }, at) => ({ title, number, ...changes[at] }));
  await importPortfolio(
    { store: world.store, now: world.clock.now(), ...(by ? { by } : {}) },
    asRead(rows, { portfolio: asItIs }),
  );
}

describe('the history of an initiative', () => {
  it('tells who did what, newest first, whether it is kept with the initiative or with its requests', async () => {
    await world.says('coordinator', { name: 'setCadence', number: '2', cadence: 'hvert 2. møde' });
    await world.tick(times.ask);
    world.clock.pass(1);
    await world.handsOver('bo', '2', { name: 'Indsatsejer anna' });
    world.clock.pass(1);
    await world.answers('anna', '2', { health: 'yellow' });
    world.clock.pass(1);
    await world.answers('anna', '2', { health: 'green' });
    world.clock.pass(1);
    await world.says('coordinator', { name: 'moveInitiatives', numbers: '2', to: 'SSU' });
    world.clock.pass(1);
    await world.says('coordinator', { name: 'assign', number: '2', to: mention('bo') });
    expect(await told('2')).toEqual([
      ['Indsatsejer coordinator', 'assigned'],
      ['Indsatsejer coordinator', 'moved'],
      ['Indsatsejer anna', 'answered'],
      ['Indsatsejer anna', 'answered'],
      ['Indsatsejer bo', 'handedOver'],
      ['Indsatsejer coordinator', 'cadence'],
    ]);
    expect((await history('2')).lines.slice(1, 4)).toMatchObject([
      { what: { from: 'TSS', to: 'SSU' } },
      { what: { how: 'edited', shade: 'green' } },
      { what: { how: 'answered', shade: 'yellow' } },
    ]);
  });

  it('tells what a table changed, and who sent it', async () => {
    await importTables([{ phase: 'Pågår', period: 'ultimo 2025' }, {}, {}]);
    world.clock.pass(1);
    await importTables([{ phase: 'Pauseret', period: 'primo 2026' }, {}, {}], 'coordinator');
    expect((await history('1')).lines[0]).toMatchObject({
      by: 'Indsatsejer coordinator',
      what: {
        kind: 'imported',
        phase: { from: 'Pågår', to: 'Pauseret' },
        period: { from: 'ultimo 2025', to: 'primo 2026' },
      },
    });
    const before = await trail('1');
    await importTables([{ phase: 'Pauseret', period: 'primo 2026' }, {}, {}], 'coordinator');
    expect(await trail('1')).toEqual(before);
  });

  it('tells of the row that came, went and was settled', async () => {
    await importTables([{}, {}, {}]);
    const initiatives = await world.store.listInitiatives('sample');
    const portfolio = await world.store.findPortfolio('sample');
    if (!portfolio) throw new Error('It is not there.');
    const rows = initiatives.slice(0, 2).map(({ title, number }) => ({ title, number }));
    world.clock.pass(1);
    await importPortfolio({ store: world.store, now: world.clock.now() }, asRead(rows, { portfolio }));
    world.clock.pass(1);
    await world.says('coordinator', { name: 'finish', number: '10' });
    await world.says('coordinator', { name: 'finish', number: '10' });
    expect((await history('10')).lines.slice(0, 2)).toMatchObject([
      { by: 'Indsatsejer coordinator', what: { kind: 'settled', as: 'closed' } },
      { what: { kind: 'imported', how: 'gone' } },
    ]);
    expect((await trail('10')).filter(({ what }) => what.kind === 'settled')).toHaveLength(1);
  });

  it('tells of an owner who was named for a day, when it was said and when it came', async () => {
    await world.says('coordinator', { name: 'assign', number: '2', to: mention('anna'), from: '1/10' });
    await world.tick('2024-10-01T06:00:00.000Z');
    await world.tick('2024-10-01T06:01:00.000Z');
    expect((await history('2')).lines).toMatchObject([
      { what: { kind: 'tookOver', to: 'Indsatsejer anna' } },
      { by: 'Indsatsejer coordinator', what: { kind: 'assigned', from: '2024-10-01' } },
    ]);
    expect((await history('2')).lines[0]).not.toHaveProperty('by');
  });

  it('tells of absences as long as whoever is away owns it, also when they are over', async () => {
    await world.says('bo', { name: 'absence', time: '1/10-5/10', deputy: mention('anna') });
    world.clock.pass(1);
    await world.says('bo', { name: 'absence', ends: true });
    world.clock.pass(1);
    await world.says('coordinator', { name: 'assign', number: '10', to: mention('bo') });
    await world.says('coordinator', { name: 'assign', number: '2', to: mention('anna') });
    world.clock.pass(1);
    await world.says('bo', { name: 'absence', time: '1/11-5/11' });
    const absences = async (number: string) =>
      (await history(number)).lines.filter(({ what }) => what.kind === 'absence').map(({ what }) => what);
    expect(await absences('1')).toEqual([]);
    expect(await absences('2')).toMatchObject([
      { isOwn: true, told: { kind: 'back' } },
      { isOwn: true, told: { kind: 'away', from: '2024-10-01', deputy: 'Indsatsejer anna' } },
    ]);
    expect(await absences('10')).toHaveLength(3);
  });

  it('is paged, and a page too far is the last', async () => {
    for (let nth = 0; nth < 15; nth += 1) {
      world.clock.pass(1);
      await world.says('coordinator', { name: 'assign', number: '2', to: mention(nth % 2 ? 'bo' : 'anna') });
    }
    const first = await history('2');
    const last = await history('2', 99);
    expect([first.pages, first.lines.length, last.page, last.lines.length]).toEqual([2, 12, 2, 3]);
  });

  it('calls nobody by an id', async () => {
    await world.tick(times.ask);
    await world.store.createPerson({ id: 'carl', metAt: times.ask, seenAt: times.ask });
    await world.says('coordinator', { name: 'assign', number: '2', to: { ...mention('carl'), name: '' } });
    const [line] = (await history('2')).lines;
    expect(JSON.stringify(line)).not.toContain('carl');
  });

  it('is for coordinators in their own chat', async () => {
    await expect(world.says('anna', { name: 'history', number: '1' })).rejects.toThrow('notAllowed');
    await expect(world.says('coordinator', { name: 'history', number: '1' }, 'tss')).rejects.toThrow('onlyInChat');
    await expect(world.says('nobody', { name: 'history', number: '1' })).rejects.toThrow('noPortfolio');
  });
});

describe('a process that ends half-way through a change', () => {
  it.each(['before', 'after'] as const)(
    'leaves no change without its trail, and no trail without its change (%s)',
    async (ending) => {
      for (let nth = 1; nth <= 12; nth += 1) {
        const ports = { ...world.ports, store: withFuse(world.store, fuse(nth, ending)) };
        const to = nth % 2 ? 'anna' : 'bo';
        await world
          .saysAt(ports, 'coordinator', { name: 'assign', number: '2', to: mention(to) })
          .catch(() => undefined);
        const initiative = await world.store.findInitiative('sample', '2');
        const last = (initiative?.trail ?? []).at(-1)?.what;
        expect(last?.kind === 'assigned' ? last.to.person : 'bo').toBe(initiative?.owner?.person);
      }
      expect((await trail('2')).length).toBeGreaterThan(3);
    },
  );
});
