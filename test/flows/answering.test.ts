import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openAsk } from '../../src/workflows/answers/open-ask';
import { recordReport } from '../../src/workflows/answers/record-report';
import { person } from '../builders/people';
import { answer, times } from '../builders/round';
import { sampleWorld, type World } from '../builders/world';

let world: World;
beforeEach(async () => {
  world = await sampleWorld();
  await world.connects('tss');
  for (const ref of ['anna', 'bo']) await world.installs(ref);
  await world.tick(times.ask);
  world.clock.set('2024-09-18T09:00:00.000Z');
});
afterEach(() => world.close());
const requestOf = (number: string) => world.store.findRequest('sample', world.roundId, number);

describe('answering', () => {
  it('keeps one report when the same invoke is delivered twice', async () => {
    const once = await world.answers('anna', '1', {}, 'activity-x');
    expect(await world.answers('anna', '1', {}, 'activity-x')).toEqual(once);
    expect((await requestOf('1'))?.reports).toHaveLength(1);
  });

  it('keeps one report of a double tap', async () => {
    await Promise.all([world.answers('anna', '1'), world.answers('anna', '1')]);
    expect((await requestOf('1'))?.reports).toHaveLength(1);
  });

  it('keeps both of an answer and its edit, and the later one counts', async () => {
    await world.answers('anna', '1');
    world.clock.pass(5);
    await world.answers('anna', '1', { health: 'yellow' });
    expect((await requestOf('1'))?.reports.map(({ health }) => health)).toEqual(['green', 'yellow']);
    expect((await world.store.findInitiative('sample', '1'))?.latest?.report.health).toBe('yellow');
  });

  it('stores nothing of an answer with a fault, and shows it with what was typed', async () => {
    const content = await world.answers('anna', '1', { health: 'red', progress: 'x' });
    expect(content).toMatchObject({
      page: { kind: 'question', fault: { field: 'decision' }, typed: { progress: 'x' }, item: { number: '1' } },
    });
    expect((await requestOf('1'))?.reports).toEqual([]);
  });

  it('reads neither the others of the round, nor of the portfolio, nor what was asked before', async () => {
    const readsAll = () => Promise.reject(new Error('It read them all.'));
    Object.assign(world.store, { listRequests: readsAll, listInitiatives: readsAll, listRounds: readsAll });
    expect(await world.answers('anna', '1')).toMatchObject({
      page: { kind: 'question', item: { number: '10' }, of: 2 },
    });
    expect(await world.answers('anna', '10')).toMatchObject({ page: { kind: 'receipt', items: { length: 2 } } });
  });

  it('is kept before they are answered, and what only follows from it is done after', async () => {
    const later: (() => Promise<void>)[] = [];
    const ports = { ...world.ports, afterTurn: (work: () => Promise<void>) => void later.push(work) };
    const pointer = { portfolioId: 'sample', roundId: world.roundId, number: '1' };
    await recordReport(ports, { ...pointer, person: person('anna'), activityId: 'x', inputs: { ...answer() } });
    const latest = async () => (await world.store.findInitiative('sample', '1'))?.latest;
    expect((await requestOf('1'))?.reports).toHaveLength(1);
    expect(await latest()).toBeUndefined();
    for (const work of later) await work();
    expect((await latest())?.report.id).toBe('x');
  });

  it('is with its initiative by the next tick when the process was killed just after it was answered', async () => {
    const ports = { ...world.ports, afterTurn: () => {} };
    const pointer = { portfolioId: 'sample', roundId: world.roundId, number: '1' };
    await recordReport(ports, { ...pointer, person: person('anna'), activityId: 'x', inputs: { ...answer() } });
    await world.tick();
    expect((await world.store.findInitiative('sample', '1'))?.latest?.report.id).toBe('x');
  });

  it('stores nothing of one who does not own it, and names no one', async () => {
    expect(await world.answers('bo', '1')).toMatchObject({
      page: { kind: 'question', item: { number: '2' } },
      occasion: { kind: 'notTheirs', number: '1' },
    });
    expect(await world.answers('stranger', '1')).toMatchObject({ page: { kind: 'nothing', why: 'notYours' } });
    expect((await requestOf('1'))?.reports).toEqual([]);
  });

  it('confirms no report that there is not', async () => {
    expect(await world.answers('anna', '1', 'unchanged')).toMatchObject({ page: { fault: { field: 'phase' } } });
  });

  it.each([
    ['portfolio', { portfolioId: 'other' }],
    ['round', { roundId: 'sample.tss.1999-01-01' }],
    ['initiative', { number: '99' }],
  ])('knows nothing of a made-up %s', async (_, change) => {
    const pointer = { portfolioId: 'sample', roundId: world.roundId, number: '1', ...change };
    const submission = { ...pointer, person: person('anna'), activityId: 'x', inputs: { ...answer() } };
    expect(await recordReport(world.ports, submission)).toBeUndefined();
  });

  it('opens an answer to be edited, or what comes next', async () => {
    await world.answers('anna', '1');
    const wish = { portfolioId: 'sample', roundId: world.roundId };
    expect(await openAsk(world.ports, { ...wish, number: '1' }, person('anna'))).toMatchObject({
      page: { editing: { progress: 'Det går fremad.' } },
    });
    expect(await openAsk(world.ports, wish, person('anna'))).toMatchObject({ page: { item: { number: '10' } } });
    expect(await openAsk(world.ports, wish, person('stranger'))).toBeUndefined();
  });

  it('reminds nobody who answered while their message waited for its place', async () => {
    const room = world.messenger.room;
    world.messenger.room = async (to) => {
      if (to.conversationId === 'chat:bo') await world.answers('bo', '2');
      return room(to);
    };
    await world.tick(times.remind1);
    expect(world.messenger.asks('anna')).toHaveLength(2);
    expect(world.messenger.asks('bo')).toHaveLength(1);
  });
});

describe('answering late', () => {
  it('is marked, and shown in the one post there is', async () => {
    await world.answers('bo', '2');
    await world.tick(times.publish);
    world.clock.set('2024-10-05T18:00:00.000Z');
    await world.answers('anna', '1', { health: 'yellow' });
    await world.tick();
    await world.tick();
    const [post, update, ...more] = world.messenger.arrived.filter(({ kind }) => kind === 'post' || kind === 'update');
    expect(more).toEqual([]);
    expect(update).toMatchObject({ kind: 'update', activityId: post?.activityId, to: post?.to });
    expect(update?.content).toMatchObject({ answered: 2, late: 1, updatedOn: '2024-10-05', asOf: '2024-10-01' });
  });

  it('is in the post from the first when it comes before it', async () => {
    world.clock.set('2024-10-02T04:00:00.000Z');
    await world.answers('anna', '1');
    await world.tick(times.publish);
    await world.tick();
    expect(world.messenger.posts()).toMatchObject([{ content: { answered: 1, late: 1 } }]);
    expect(world.messenger.tries.filter((t) => t.startsWith('update'))).toEqual([]);
  });

  it('is tried again when the post could not be changed, until it is', async () => {
    await world.tick(times.publish);
    await world.answers('anna', '1');
    for (const ends of [{ kind: 'unknown' }, { kind: 'notNow', retryAfterSeconds: 60 }] as const) {
      world.messenger.trouble = () => ({ ends });
      await world.tick();
    }
    world.messenger.trouble = () => undefined;
    await world.tick();
    await world.tick();
    expect(world.messenger.tries.filter((t) => t.startsWith('update'))).toHaveLength(3);
    expect(world.messenger.arrived.at(-1)).toMatchObject({ kind: 'update', content: { answered: 1 } });
  });

  it('is left to the next summary when the post is gone', async () => {
    await world.tick(times.publish);
    await world.answers('anna', '1');
    world.messenger.trouble = () => ({ ends: { kind: 'refused', reason: 'gone' } });
    await world.tick();
    await world.tick();
    expect(world.messenger.tries.filter((t) => t.startsWith('update'))).toHaveLength(1);
    expect((await requestOf('1'))?.reports).toMatchObject([{ late: true }]);
  });

  it('is shown when the round was closed between the look at it and the write', async () => {
    const { findRequest } = world.store;
    world.store.findRequest = async (...ids) => {
      world.store.findRequest = findRequest;
      await world.tick(times.publish);
      return findRequest(...ids);
    };
    await world.answers('anna', '1');
    expect(world.messenger.posts()).toMatchObject([{ content: { answered: 0 } }]);
    await world.tick();
    expect(world.messenger.arrived.at(-1)).toMatchObject({ kind: 'update', content: { answered: 1, late: 0 } });
  });
});
