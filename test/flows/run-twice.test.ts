import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { publishSummary } from '../../src/workflows/rounds/publish-summary';
import { sendAsks } from '../../src/workflows/rounds/send-asks';
import { tellCoordinators } from '../../src/workflows/rounds/tell-coordinators';
import { initiative } from '../builders/portfolio';
import { times } from '../builders/round';
import { sampleWorld, twoOwners, type World } from '../builders/world';

let world: World;
beforeEach(async () => {
  world = await sampleWorld({}, [...twoOwners(), initiative('3')]);
  await world.connects('tss');
  for (const ref of ['coordinator', 'anna', 'bo']) await world.installs(ref);
});
afterEach(() => world.close());

const days = [times.ask, times.remind1, times.remind2, times.remind3, times.publish];
/** The ownerless one is told of; two owners are asked and reminded three times each; then the post. */
const all = [
  'notice chat:coordinator',
  ...days.slice(0, 4).flatMap(() => ['ask chat:anna', 'ask chat:bo']),
  'post channel:tss',
];

async function atHand() {
  const portfolio = (await world.store.listPortfolios())[0];
  const round = await world.store.findRound('sample', world.roundId);
  if (!portfolio || !round) throw new Error('There is no round.');
  const requests = await world.store.listRequests('sample', round.id);
  return { portfolio, round, requests, initiatives: await world.store.listInitiatives('sample') };
}

describe('run twice', () => {
  it('a tick sends everything once', async () => {
    for (const at of days) {
      await world.tick(at);
      await world.tick(at);
    }
    expect(world.messenger.tries).toEqual(all);
  });

  it('asking sends once', async () => {
    await world.tick('2024-09-17T05:00:00.000Z');
    await world.tick('2024-09-17T06:00:00.000Z');
    world.clock.set(times.remind1);
    const [round, people] = [await atHand(), await world.store.listPeople()];
    expect(await sendAsks(world.ports, round, people)).toEqual(['anna', 'bo']);
    expect(await sendAsks(world.ports, round, people)).toEqual([]);
  });

  it('publishing posts once', async () => {
    await world.tick(times.ask);
    await world.says('coordinator', { name: 'closeRound', committee: 'tss' });
    expect(await publishSummary(world.ports, await atHand())).toEqual({ kind: 'publishedAlready' });
    expect(await publishSummary(world.ports, await atHand(), true)).toEqual({ kind: 'publishedAlready' });
    expect(world.messenger.posts()).toHaveLength(1);
  });

  it('telling coordinators tells once', async () => {
    await world.tick(times.ask);
    const { portfolio } = await atHand();
    await tellCoordinators(world.ports, portfolio, await world.store.listPeople());
    expect(world.messenger.notices()).toHaveLength(1);
  });
});

describe('two processes on one store', () => {
  it('send everything once, ticking at the same time', async () => {
    const second = world.another('second');
    for (const at of days) await Promise.all([world.tick(at), world.tick(at, second), world.tick(at, second)]);
    expect([...world.messenger.tries].sort()).toEqual([...all].sort());
    expect(world.faults).toEqual([]);
  });

  it('post once, whether by the clock or by command', async () => {
    await world.tick(times.ask);
    const publish = () => world.says('coordinator', { name: 'publish', committee: 'tss' });
    world.clock.set(times.publish);
    await Promise.all([world.tick(), publish(), publish(), world.tick(undefined, world.another('second'))]);
    expect(world.messenger.posts()).toHaveLength(1);
  });

  it('open one round by command, and ask once', async () => {
    world.clock.set('2024-09-03T08:00:00.000Z');
    const start = () => world.says('coordinator', { name: 'startRound', committee: 'tss' });
    const done = await Promise.all([start(), start(), world.tick()]);
    expect(
      done
        .slice(0, 2)
        .map((d) => d && 'done' in d && d.done.kind)
        .sort(),
    ).toEqual(['roundAlreadyOpen', 'roundStarted']);
    await world.tick();
    expect(
      world.messenger
        .asks()
        .map(({ to }) => to)
        .sort(),
    ).toEqual(['chat:anna', 'chat:bo']);
  });
});
