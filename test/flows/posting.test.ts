import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { SendOutcome } from '../../src/domain/round/delivery';
import { round, sentAt, times } from '../builders/round';
import { sampleWorld, type World } from '../builders/world';

let world: World;
beforeEach(async () => {
  world = await sampleWorld();
  for (const ref of ['coordinator', 'anna', 'bo']) await world.installs(ref);
  await world.tick(times.ask);
});
afterEach(() => world.close());

const notices = () => world.messenger.notices().map(({ kind }) => kind);
const postTries = () => world.messenger.tries.filter((t) => t.startsWith('post'));
const postsEnd = (ends: SendOutcome, arrives = false) => {
  world.messenger.trouble = (kind) => (kind === 'post' ? { ends, arrives } : undefined);
};
const udgiv = () => world.says('coordinator', { name: 'publish', committee: 'TSS' });

describe('a committee without a channel', () => {
  it('is told of to the coordinator, and gets its summary at once when it is connected', async () => {
    await world.tick(times.publish);
    await world.tick();
    expect(notices()).toEqual(['unreachable', 'noChannel']);
    expect(world.messenger.notices()).toMatchObject([{ channelMissing: true }, { asked: 3, answered: 0 }]);
    expect(await udgiv()).toMatchObject({ done: { kind: 'publishWaits', why: 'noChannel' } });

    world.clock.pass(60);
    const done = await world.says('coordinator', { name: 'connect', committee: 'tss' }, 'tss');
    expect(done).toMatchObject({ done: { kind: 'connected', waiting: true } });
    await world.tick();
    await world.tick();
    expect(world.messenger.posts()).toMatchObject([{ to: 'channel:tss' }]);
  });
});

describe('a post', () => {
  beforeEach(() => world.connects('tss'));

  it('is made by the next tick where the store failed once before anything was sent', async () => {
    let fails = true;
    const store = new Proxy(world.store, {
      get: (target, field, receiver) => {
        if (field !== 'putSnapshot' || !fails) return Reflect.get(target, field, receiver);
        return async () => {
          fails = false;
          throw new Error('The store is gone.');
        };
      },
    });
    await world.tick(times.publish, { ...world.ports, store });
    expect(world.faults).toHaveLength(1);
    expect(postTries()).toEqual([]);
    world.clock.pass(1);
    await world.tick();
    expect(world.messenger.posts()).toHaveLength(1);
    expect(notices()).not.toContain('postUnknown');
    expect(await world.store.findSnapshot('sample', world.roundId)).toBeDefined();
  });

  it('that lies nobody knows where, as after an import of a portfolio, is not tried for ever', async () => {
    await world.tick(times.publish);
    const posted = await world.store.findRound('sample', world.roundId);
    if (posted?.state.kind !== 'published') throw new Error('It is not posted.');
    const post = { ...posted.state.post, conversationId: '', activityId: '' };
    await world.store.changeRound({ ...posted, state: { ...posted.state, post } });
    await world.answers('anna', '1');
    expect(await world.store.listLateUnshown('sample')).toHaveLength(1);
    await world.tick('2024-10-02T08:00:00.000Z');
    expect(await world.store.listLateUnshown('sample')).toEqual([]);
    expect(world.messenger.tries.filter((one) => one.startsWith('update'))).toEqual([]);
  });

  it('tells no changes since a round whose answers are kept no more', async () => {
    const post = sentAt('2024-06-06T06:00:00.000Z');
    await world.store.createRound(
      round({
        id: 'sample.tss.2024-06-14',
        dueAt: '2024-06-05T22:00:00.000Z',
        state: { kind: 'published', at: post.at, post },
      }),
    );
    await world.answers('bo', '2');
    await world.tick(times.publish);
    expect(world.messenger.posts()).toHaveLength(1);
    expect(world.messenger.posts()[0]).not.toHaveProperty('content.changes');
  });

  it('whose outcome is unknown is never made again by itself; the coordinator is told and udgiv makes it', async () => {
    postsEnd({ kind: 'unknown' });
    await world.tick(times.publish);
    for (let minutes = 0; minutes < 5; minutes++) {
      world.clock.pass(1);
      await world.tick();
    }
    expect(postTries()).toHaveLength(1);
    expect(notices()).toEqual(['unreachable', 'postUnknown']);
    expect(await udgiv()).toMatchObject({ done: { kind: 'publishWaits', why: 'unknown' } });

    world.messenger.trouble = () => undefined;
    expect(await udgiv()).toMatchObject({ done: { kind: 'published' } });
    expect(await udgiv()).toMatchObject({ done: { kind: 'publishedAlready' } });
    expect(world.messenger.posts()).toHaveLength(1);
  });

  it('that was refused waits for the coordinator as well', async () => {
    postsEnd({ kind: 'refused', reason: 'gone' });
    await world.tick(times.publish);
    await world.tick();
    expect(postTries()).toHaveLength(1);
    expect(notices()).toContain('postUnknown');
  });

  it('that was throttled is made when the wait is over', async () => {
    postsEnd({ kind: 'notNow', retryAfterSeconds: 120 });
    await world.tick(times.publish);
    world.messenger.trouble = () => undefined;
    world.clock.pass(1);
    await world.tick();
    expect(postTries()).toHaveLength(1);
    world.clock.pass(1);
    await world.tick();
    expect(world.messenger.posts()).toHaveLength(1);
  });

  it('that hangs in one process is left alone by another, and counts when it arrives after all', async () => {
    world.messenger.trouble = (kind) => (kind === 'post' ? { ends: 'hang', arrives: true } : undefined);
    const hanging = world.tick(times.publish);
    while (postTries().length === 0) await new Promise(setImmediate);
    const second = world.another('second');
    await world.tick(undefined, second);
    world.clock.pass(1);
    await world.tick(undefined, second);
    await world.tick(undefined, second);
    expect(postTries()).toHaveLength(1);
    expect(notices()).toContain('postUnknown');

    world.messenger.letGo();
    await hanging;
    expect(await udgiv()).toMatchObject({ done: { kind: 'publishedAlready' } });
  });
});

describe('an ask', () => {
  it.each([
    ['unknown', { kind: 'unknown' } as const],
    ['refused', { kind: 'refused', reason: 'blocked' } as const],
  ])('that ends %s stops nobody else’s, is not repeated, and the next reminder carries it', async (_, ends) => {
    world = await again();
    world.messenger.trouble = (kind, to) => (kind === 'ask' && to === 'chat:anna' ? { ends } : undefined);
    await world.tick(times.ask);
    world.clock.pass(1);
    await world.tick();
    expect(world.messenger.tries.filter((t) => t.startsWith('ask'))).toEqual(['ask chat:anna', 'ask chat:bo']);
    world.messenger.trouble = () => undefined;
    await world.tick(times.remind1);
    expect(world.messenger.asks('anna')).toMatchObject([{ content: { occasion: { kind: 'reminder', nth: 1 } } }]);
  });

  it('that was throttled is sent when the wait is over', async () => {
    world = await again();
    world.messenger.trouble = (kind) =>
      kind === 'ask' ? { ends: { kind: 'notNow', retryAfterSeconds: 90 } } : undefined;
    await world.tick(times.ask);
    world.messenger.trouble = () => undefined;
    world.clock.pass(1);
    await world.tick();
    expect(world.messenger.asks()).toEqual([]);
    world.clock.pass(1);
    await world.tick();
    expect(world.messenger.asks()).toHaveLength(2);
  });

  async function again(): Promise<World> {
    await world.close();
    const fresh = await sampleWorld();
    for (const ref of ['anna', 'bo']) await fresh.installs(ref);
    return fresh;
  }
});

describe('a notice of which nobody knows whether it arrived', () => {
  const tries = () => world.messenger.tries.filter((tried) => tried.startsWith('notice'));
  const pass = async (minutes: number) => {
    for (let minute = 0; minute < minutes; minute++) {
      world.clock.pass(1);
      await world.tick();
    }
  };

  it('is told once more, and no more than that', async () => {
    world.messenger.trouble = (kind) => (kind === 'notice' ? { ends: { kind: 'unknown' } } : undefined);
    const before = tries().length;
    await world.tick(times.publish);
    await pass(4);
    expect(tries()).toHaveLength(before + 1);
    await pass(30);
    expect(tries()).toHaveLength(before + 2);
  });

  it('is told again where the process was killed while it told it', async () => {
    world.messenger.trouble = (kind) => (kind === 'notice' ? { ends: 'throw' } : undefined);
    await world.tick(times.publish);
    world.messenger.trouble = () => undefined;
    await pass(30);
    expect(notices()).toEqual(['unreachable', 'noChannel']);
    expect(await world.store.listOpenNotices('sample')).toEqual([]);
  });
});
