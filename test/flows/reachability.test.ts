import { afterEach, describe, expect, it } from '@jest/globals';
import type { RefusedReason, SendOutcome } from '../../src/domain/round/delivery';
import { noteRemoved } from '../../src/workflows/people/note-reach';
import { times } from '../builders/round';
import { sampleWorld, type World } from '../builders/world';

let world: World;
afterEach(() => world.close());

async function askingWorld() {
  world = await sampleWorld();
  await world.connects('tss');
  for (const ref of ['coordinator', 'anna', 'bo']) await world.installs(ref);
  return world;
}
const refusing = (reason: RefusedReason) => () => {
  world.messenger.trouble = (kind, to) =>
    kind === 'ask' && to === 'chat:bo' ? { ends: { kind: 'refused', reason } } : undefined;
};
const reachOfBo = async () => (await world.store.findPerson('bo'))?.reach;
const told = () => world.messenger.notices().flatMap((notice) => (notice.kind === 'unreachable' ? notice.people : []));
const missing = () => world.says('coordinator', { name: 'missing', committee: 'TSS' });

describe('an owner to whom Teams gives nothing', () => {
  it.each([
    ['blocked', 'blocked'],
    ['notInstalled', 'notInstalled'],
    ['gone', 'left'],
    ['otherTenant', 'outsider'],
    ['tooLarge', 'refused'],
  ] as const)('stands on the coordinator’s list: %s is %s', async (reason, kind) => {
    await askingWorld();
    refusing(reason)();
    await world.tick(times.ask);
    expect(await reachOfBo()).toEqual({ kind, since: times.ask });
    expect(await missing()).toMatchObject({
      lines: [{}, { number: '2', owner: { label: 'Indsatsejer bo', reach: { kind, on: '2024-09-17' } } }, {}],
    });

    expect(told()).toEqual([]);
    await world.tick('2024-09-17T07:01:00.000Z');
    await world.tick('2024-09-17T08:01:00.000Z');
    expect(told()).toEqual([{ label: 'Indsatsejer bo', numbers: ['2'], reach: { kind, on: '2024-09-17' } }]);
  });

  it('is on nobody’s list any more, and is asked, once they write to the bot', async () => {
    await askingWorld();
    refusing('blocked')();
    await world.tick(times.ask);
    world.messenger.trouble = () => undefined;
    world.clock.set('2024-09-17T06:30:00.000Z');
    await world.installs('bo');
    expect(await reachOfBo()).toEqual({ kind: 'reachable', since: '2024-09-17T06:30:00.000Z' });
    await world.tick();
    expect(world.messenger.asks('bo')).toHaveLength(1);
    await world.tick('2024-09-17T07:01:00.000Z');
    expect(told()).toEqual([]);
  });

  it('is reachable again by a reminder that arrives', async () => {
    await askingWorld();
    refusing('gone')();
    await world.tick(times.ask);
    world.messenger.trouble = () => undefined;
    await world.tick(times.remind1);
    expect(world.messenger.asks('bo')).toHaveLength(1);
    expect(await reachOfBo()).toEqual({ kind: 'reachable', since: times.remind1 });
  });

  it('says nothing of somebody who showed up while the message was on its way', async () => {
    await askingWorld();
    world.messenger.trouble = (kind, to) => {
      if (kind !== 'ask' || to !== 'chat:bo') return undefined;
      return { ends: { kind: 'refused', reason: 'notInstalled' } };
    };
    const { ask } = world.messenger;
    world.messenger.ask = async (room, content) => {
      const outcome: SendOutcome = await ask(room, content);
      if (room.to.conversationId === 'chat:bo') {
        world.clock.set('2024-09-17T06:00:05.000Z');
        await world.installs('bo');
      }
      return outcome;
    };
    await world.tick(times.ask);
    expect(await reachOfBo()).toMatchObject({ kind: 'reachable' });
  });

  it.each([{ kind: 'unknown' }, { kind: 'notNow', retryAfterSeconds: 60 }] as const)(
    'is not one to whom a message may come yet: $kind',
    async (ends) => {
      await askingWorld();
      world.messenger.trouble = (_kind, to) => (to === 'chat:bo' ? { ends } : undefined);
      await world.tick(times.ask);
      expect(await reachOfBo()).toMatchObject({ kind: 'reachable' });
    },
  );
});

it('an owner of whom nobody knows whether anything arrived stands so on the coordinator’s list, until something does', async () => {
  await askingWorld();
  const bos = async () => (await missing()) as unknown as { lines: { number: string; owner: { reach: object } }[] };
  const reach = async () => (await bos()).lines.find(({ number }) => number === '2')?.owner.reach;
  world.messenger.trouble = (_kind, to) => (to === 'chat:bo' ? { ends: { kind: 'unknown' } } : undefined);
  await world.tick(times.ask);
  expect(await reach()).toEqual({ kind: 'unsure', on: '2024-09-17' });
  await world.tick(times.remind1);
  expect(await reach()).toEqual({ kind: 'unsure', on: '2024-09-17' });
  world.messenger.trouble = () => undefined;
  await world.tick(times.remind3);
  expect(await reach()).toMatchObject({ kind: 'reachable' });
});

it('an owner who takes the bot away while a round asks is told of, with the day', async () => {
  await askingWorld();
  await world.tick(times.ask);
  world.clock.set('2024-09-18T09:30:00.000Z');
  await noteRemoved(world.store, 'bo', world.clock.now());
  await noteRemoved(world.store, 'bo', world.clock.now());
  await world.tick('2024-09-18T10:00:00.000Z');
  const reach = { kind: 'notInstalled', on: '2024-09-18' };
  expect(told()).toEqual([{ label: 'Indsatsejer bo', numbers: ['2'], reach }]);
  expect(await world.says('coordinator', { name: 'show', number: '2' })).toMatchObject({ owner: { reach } });
});

it('a coordinator whom a notice does not reach is not reachable either', async () => {
  world = await sampleWorld();
  await world.installs('coordinator');
  world.messenger.trouble = (kind) =>
    kind === 'notice' ? { ends: { kind: 'refused', reason: 'blocked' } } : undefined;
  await world.tick(times.ask);
  expect((await world.store.findPerson('coordinator'))?.reach).toEqual({ kind: 'blocked', since: times.ask });
});

describe('before a round opens', () => {
  const day = '2024-09-10T08:00:00.000Z';

  it('mangler says when it asks and whom it will not reach', async () => {
    await askingWorld();
    world.clock.set(day);
    await noteRemoved(world.store, 'bo', day);
    expect(await missing()).toMatchObject({
      lines: [],
      next: {
        askOn: '2024-09-17',
        people: [{ label: 'Indsatsejer bo', numbers: ['2'], reach: { kind: 'notInstalled', on: '2024-09-10' } }],
      },
    });
    await world.installs('bo');
    expect(await missing()).toMatchObject({ next: { askOn: '2024-09-17', people: [] } });
  });

  it('says so in the coordinator’s own chat alone, and not while a round asks', async () => {
    await askingWorld();
    world.clock.set(day);
    expect(await world.says('coordinator', { name: 'missing' }, 'tss')).not.toHaveProperty('next');
    await world.tick(times.ask);
    expect(await missing()).not.toHaveProperty('next');
  });
});
