import { afterEach, describe, expect, it } from '@jest/globals';
import { importPortfolio } from '../../src/workflows/import-portfolio';
import { hearPerson } from '../../src/workflows/people/meet-person';
import { noteRemoved } from '../../src/workflows/people/note-reach';
import { asRead } from '../builders/as-read';
import { committee, initiative } from '../builders/portfolio';
import { times } from '../builders/round';
import { sampleWorld, type World } from '../builders/world';

let world: World;
afterEach(() => world.close());
const kinds = () => world.messenger.notices().map(({ kind }) => kind);
const occasions = (ref: string) =>
  world.messenger.asks(ref).map(({ kind, content }) => (kind === 'ask' ? content.occasion.kind : kind));

describe('people the bot has and has not met', () => {
  it('writes somebody down who speaks twice in an hour once, unless they are known by something else since', async () => {
    world = await sampleWorld();
    const versionOf = async () => (await world.store.findPerson('anna'))?.version;
    const speaks = async (upn = 'anna@kommune.example') =>
      hearPerson(world.store, { id: 'anna', upn }, world.clock.now(), await world.store.findPerson('anna'));
    await speaks();
    const first = await versionOf();
    world.clock.pass(59);
    await speaks();
    expect(await versionOf()).toBe(first);
    await speaks('anna@region.example');
    const renamed = await versionOf();
    expect(renamed).not.toBe(first);
    world.clock.pass(60);
    await speaks('anna@region.example');
    expect(await versionOf()).not.toBe(renamed);
    expect((await world.store.findPerson('anna'))?.seenAt).toBe(world.clock.now());
  });

  it('asks a person named by principal name once they have been met, about all that is theirs by either name', async () => {
    const upn = 'anna@kommune.example';
    world = await sampleWorld({}, [initiative('1', { ownedBy: upn }), initiative('2', { ownedBy: 'anna' })]);
    await world.installs('anna', upn);
    await world.tick(times.ask);
    expect(world.messenger.asks('anna')).toMatchObject([{ content: { page: { of: 2 } } }]);
    expect(await world.answers('anna', '1')).toMatchObject({ page: { position: 2, item: { number: '2' } } });
  });

  it('tells whoever coordinated once nothing of what waited for them', async () => {
    world = await sampleWorld({ coordinators: ['coordinator', 'carl', 'dora@region.example'] });
    await world.connects('tss');
    for (const ref of ['coordinator', 'anna', 'bo']) await world.installs(ref);
    await world.tick(times.ask);
    await world.returns('anna', '1');
    await world.tick();
    const kept = await world.store.findPortfolio('sample');
    if (kept) await world.store.changePortfolio({ ...kept, coordinators: ['coordinator', 'dora'] });
    await world.installs('carl');
    await world.installs('dora', 'dora@region.example');
    await world.tick();
    const told = world.messenger.arrived.filter(({ kind }) => kind === 'notice').map(({ to }) => to);
    expect(told).toContain('chat:dora');
    expect(told).not.toContain('chat:carl');
    expect((await world.store.listNotices('sample')).map(({ to }) => to)).not.toContain('carl');
  });

  it('lists an owner it never met as not reachable, once, and asks them when they install', async () => {
    world = await sampleWorld();
    await world.connects('tss');
    for (const ref of ['coordinator', 'anna']) await world.installs(ref);
    await world.tick(times.ask);
    await world.tick('2024-09-17T06:01:00.000Z');
    expect(world.messenger.notices()).toMatchObject([
      { kind: 'unreachable', people: [{ label: 'Indsatsejer bo', numbers: ['2'] }], ownerless: [] },
    ]);
    expect(occasions('anna')).toEqual(['ask']);

    world.clock.set('2024-09-25T09:00:00.000Z');
    await world.installs('bo');
    await world.tick();
    await world.tick();
    expect(occasions('bo')).toEqual(['ask']);
    await world.answers('anna', '1');
    await world.answers('anna', '10');
    await world.answers('bo', '2');
    await world.tick(times.publish);
    expect(world.messenger.posts()).toMatchObject([{ content: { asked: 3, answered: 3 } }]);
  });

  it('publishes without those it never reached', async () => {
    world = await sampleWorld();
    await world.connects('tss');
    await world.tick(times.ask);
    await world.tick(times.publish);
    expect(world.messenger.posts()).toMatchObject([{ content: { asked: 3, answered: 0 } }]);
  });

  it('names what nobody owns to the coordinator', async () => {
    world = await sampleWorld({}, [initiative('1'), initiative('2', { ownedBy: 'coordinator' })]);
    await world.connects('tss');
    await world.installs('coordinator');
    await world.tick(times.ask);
    expect(world.messenger.notices()).toMatchObject([
      { kind: 'unreachable', people: [], ownerless: [{ number: '1' }] },
    ]);
  });

  it('waits with what coordinators must know until it can reach them', async () => {
    world = await sampleWorld();
    await world.connects('tss');
    await world.tick(times.ask);
    expect(kinds()).toEqual([]);
    await world.installs('coordinator');
    await world.tick('2024-09-17T06:01:00.000Z');
    await world.tick('2024-09-17T06:02:00.000Z');
    expect(kinds()).toEqual(['unreachable']);
  });

  it('writes to nobody who has uninstalled it, and asks again when they are back', async () => {
    world = await sampleWorld();
    await world.installs('bo');
    await world.tick(times.ask);
    await noteRemoved(world.store, 'bo', world.clock.now());
    await world.tick(times.remind1);
    expect(occasions('bo')).toEqual(['ask']);
    world.clock.set('2024-09-25T09:00:00.000Z');
    await world.installs('bo');
    await world.tick();
    await world.tick();
    expect(occasions('bo')).toEqual(['ask', 'reminder']);
  });
});

describe('handing over', () => {
  async function handedBack() {
    world = await sampleWorld();
    await world.connects('tss');
    for (const ref of ['coordinator', 'anna', 'bo', 'carl']) await world.installs(ref);
    await world.tick(times.ask);
    world.clock.set('2024-09-18T09:00:00.000Z');
    return world.returns('bo', '2');
  }
  const tildel = (number: string, ref: string) =>
    world.says('coordinator', { name: 'assign', number, to: { kind: 'mentioned', person: ref, name: ref } });

  it('tells the coordinator once that it is not theirs, and asks them no more', async () => {
    expect(await handedBack()).toMatchObject({ page: { kind: 'nothing', why: 'handedOver' } });
    await world.tick();
    await world.tick();
    expect(world.messenger.notices()).toMatchObject([{ kind: 'notMine', number: '2', by: 'Indsatsejer bo' }]);
    await world.tick(times.remind1);
    expect(occasions('bo')).toEqual(['ask']);
    expect((await world.store.findInitiative('sample', '2'))?.owner).toBeUndefined();
  });

  it('is not asked of them in another round of the same committee that is open', async () => {
    const meetings = ['2024-10-11', '2024-10-18'].map((on) => ({ on }));
    world = await sampleWorld({ committees: [committee('tss', { meetings })] });
    for (const ref of ['coordinator', 'anna', 'bo']) await world.installs(ref);
    await world.tick('2024-10-01T06:00:00.000Z');
    expect(occasions('bo')).toHaveLength(2);
    world.clock.pass(60);
    await world.returns('bo', '2');
    await world.tick('2024-10-08T06:00:00.000Z');
    expect(occasions('bo')).toHaveLength(2);
    expect(kinds().filter((kind) => kind === 'notMine')).toHaveLength(1);
  });

  it('hands back once when the same tap is delivered twice', async () => {
    await handedBack();
    expect(await world.returns('bo', '2')).toMatchObject({ page: { kind: 'nothing', why: 'handedOver' } });
    expect((await world.store.findRequest('sample', world.roundId, '2'))?.returns).toHaveLength(1);
  });

  it('asks the new owner once, with what was known', async () => {
    await handedBack();
    expect(await tildel('2', 'carl')).toMatchObject({ done: { kind: 'assigned', reachable: true, asked: true } });
    await world.tick();
    await world.tick();
    expect(occasions('carl')).toEqual(['assigned']);
    expect(await world.answers('bo', '2')).toMatchObject({ page: { kind: 'nothing', why: 'handedOver' } });
    expect(await world.answers('carl', '2')).toMatchObject({ page: { kind: 'receipt' } });
  });

  it('tells a new owner who was asked already of the one more', async () => {
    await handedBack();
    await tildel('2', 'anna');
    await world.tick();
    await world.tick();
    expect(occasions('anna')).toEqual(['ask', 'assigned']);
    expect(world.messenger.asks('anna').at(-1)).toMatchObject({ content: { page: { item: { number: '2' } } } });
  });

  it('is nothing new when the owner is named again by another name', async () => {
    world = await sampleWorld({}, [initiative('1', { ownedBy: 'anna@kommune.example' })]);
    await world.installs('anna', 'anna@kommune.example');
    await world.installs('coordinator');
    await world.tick(times.ask);
    world.clock.pass(60);
    await tildel('1', 'anna');
    await world.tick();
    expect(occasions('anna')).toEqual(['ask']);
  });

  /** The file names `ref` as the owner of 1 and 10, and nobody else. */
  async function fileNames(ref: string) {
    const stored = await world.store.findPortfolio('sample');
    if (!stored) throw new Error('It is not there.');
    const { version: _, followedSince: __, ...asItIs } = stored;
    const rows = ['1', '2', '10'].map((number) => ({ number, title: `Indsats ${number}` }));
    const owners = ['1', '10'].map((number) => ({ initiative: number, person: ref }));
    const read = asRead(rows, { portfolio: asItIs, owners });
    await importPortfolio({ store: world.store, now: world.clock.now() }, read);
  }

  it('follows a file that names another owner while the round asks, and nobody is asked twice', async () => {
    world = await sampleWorld();
    for (const ref of ['coordinator', 'anna', 'bo']) await world.installs(ref);
    await world.tick(times.ask);
    await world.answers('anna', '10');
    await fileNames('bo');
    for (let nth = 0; nth < 2; nth += 1) await world.tick('2024-09-18T08:00:00.000Z');
    expect(world.messenger.asks('bo').map(({ content }) => 'page' in content && content.page)).toMatchObject([
      { item: { number: '2' } },
      { item: { number: '1' } },
    ]);
    await world.tick(times.remind1);
    expect(occasions('anna')).toEqual(['ask']);
    expect(await world.store.findRequest('sample', world.roundId, '10')).toMatchObject({ owner: { person: 'anna' } });
  });

  it('follows a table sent again with another owner’s mail in it', async () => {
    world = await sampleWorld();
    for (const ref of ['coordinator', 'anna']) await world.installs(ref);
    await world.installs('bo', 'bo@kommune.example');
    await world.tick(times.ask);
    const stored = await world.store.findPortfolio('sample');
    if (!stored) throw new Error('It is not there.');
    const { version: _, followedSince: __, ...asItIs } = stored;
    const rows = ['1', '2', '10'].map((number) => ({
      number,
      title: `Indsats ${number}`,
      responsible: 'bo@kommune.example',
    }));
    await importPortfolio({ store: world.store, now: world.clock.now() }, asRead(rows, { portfolio: asItIs }));
    await world.tick('2024-09-18T08:00:00.000Z');
    const owners = (await world.store.listRequests('sample', world.roundId)).map(({ owner }) => owner?.person);
    expect(owners).toEqual(['bo@kommune.example', 'bo', 'bo@kommune.example']);
    await world.tick(times.remind1);
    expect(occasions('anna')).toEqual(['ask']);
  });

  it('follows no older word of a file than what was said in chat', async () => {
    world = await sampleWorld();
    for (const ref of ['coordinator', 'anna', 'bo']) await world.installs(ref);
    await fileNames('anna');
    await world.tick(times.ask);
    await tildel('1', 'bo');
    await world.returns('anna', '10');
    await fileNames('anna');
    const owners = async () =>
      (await world.store.listRequests('sample', world.roundId)).map(({ owner }) => owner?.person);
    await world.tick('2024-09-18T08:00:00.000Z');
    expect(await owners()).toEqual(['bo', 'bo', undefined]);
  });

  it('leaves an answer that was given as it is', async () => {
    await handedBack();
    await world.answers('anna', '1');
    expect(await tildel('1', 'carl')).toMatchObject({ done: { asked: false } });
    await world.tick();
    expect(occasions('carl')).toEqual([]);
    expect(await world.store.findRequest('sample', world.roundId, '1')).toMatchObject({ reports: [{ by: 'anna' }] });
  });

  it('is told of when the round is long published', async () => {
    world = await sampleWorld();
    await world.connects('tss');
    for (const ref of ['coordinator', 'anna', 'bo']) await world.installs(ref);
    await world.tick(times.ask);
    await world.tick(times.publish);
    world.clock.set('2024-10-08T09:00:00.000Z');
    await world.returns('bo', '2');
    await world.tick();
    await world.tick();
    expect(kinds()).toEqual(['notMine']);
  });

  it('is done on the newer card when the committee asks again', async () => {
    const meetings = ['2024-10-11', '2024-12-06'].map((on) => ({ on }));
    world = await sampleWorld({ committees: [{ id: 'tss', name: 'TSS', aliases: ['TSS'], meetings }] });
    await world.installs('bo');
    await world.connects('tss');
    await world.tick('2024-10-07T09:00:00.000Z');
    await world.tick('2024-10-09T09:00:00.000Z');
    await world.tick('2024-11-25T09:00:00.000Z');
    expect(await world.returns('bo', '2')).toMatchObject({ page: { kind: 'nothing', why: 'superseded' } });
    expect(await world.answers('bo', '2')).toMatchObject({ page: { kind: 'nothing', why: 'superseded' } });
    expect((await world.store.findInitiative('sample', '2'))?.owner).toMatchObject({ person: 'bo' });
  });
});
