import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Command } from '../../src/domain/people/command';
import type { Person } from '../../src/domain/people/person';
import { noteRemoved } from '../../src/workflows/people/note-reach';
import { initiative, portfolio } from '../builders/portfolio';
import { times } from '../builders/round';
import { sampleWorld, type World } from '../builders/world';
import { until } from '../teams/until';

let world: World;
beforeEach(async () => {
  world = await sampleWorld();
  for (const ref of ['anna', 'bo']) await world.installs(ref);
});
afterEach(() => world.close());

/** Teams takes nothing for this person now. */
function noRoomFor(ref: string): void {
  const { room } = world.messenger;
  world.messenger.room = async (to) => (to.conversationId === `chat:${ref}` ? undefined : room(to));
}

it('whom Teams takes nothing for holds up nobody else, is not claimed, and is written to once it does', async () => {
  const { room } = world.messenger;
  noRoomFor('anna');
  await world.tick(times.ask);
  expect(world.messenger.asks('anna')).toEqual([]);
  expect(world.messenger.asks('bo')).toHaveLength(1);
  expect(await world.store.findAsk('sample', world.roundId, 'anna')).toBeUndefined();
  world.messenger.room = room;
  await world.tick();
  expect(world.messenger.asks('anna')).toHaveLength(1);
  expect(world.messenger.asks('bo')).toHaveLength(1);
});

it('messages are on their way side by side: one that Teams is slow with does not hold up the others', async () => {
  world.messenger.trouble = (_, to) => (to === 'chat:anna' ? { ends: 'hang' } : undefined);
  const ticking = world.tick(times.ask);
  await until('the ask to bo', () => world.messenger.asks('bo').length > 0);
  expect((await world.store.findAsk('sample', world.roundId, 'anna'))?.messages[0]?.delivery.kind).toBe('claimed');
  world.messenger.letGo();
  await ticking;
  expect((await world.store.findAsk('sample', world.roundId, 'anna'))?.messages[0]?.delivery.kind).toBe('sent');
});

it('and so are portfolios: whom one is slow with does not hold up another’s people', async () => {
  await world.store.createInitiative(initiative('1', { portfolioId: 'tredje', ownedBy: 'bo' }));
  await world.store.createPortfolio(portfolio({ id: 'tredje' }));
  world.messenger.trouble = (_, to) => (to === 'chat:anna' ? { ends: 'hang' } : undefined);
  const ticking = world.tick(times.ask);
  await until('the asks to bo', () => world.messenger.asks('bo').length === 2);
  expect((await world.store.findAsk('sample', world.roundId, 'anna'))?.messages[0]?.delivery.kind).toBe('claimed');
  world.messenger.letGo();
  await ticking;
});

it('a fault with one person is told, and the others are asked', async () => {
  const { findRequest } = world.store;
  const fault = new Error('The store does not answer.');
  world.store.findRequest = async (portfolioId, roundId, number) => {
    if (number === '1') throw fault;
    return findRequest(portfolioId, roundId, number);
  };
  await world.tick(times.ask);
  expect(world.messenger.asks('bo')).toHaveLength(1);
  expect(world.faults).toEqual([expect.objectContaining({ err: fault })]);
});

it('a summary waits for its place, unclaimed', async () => {
  await world.connects('tss');
  await world.tick(times.ask);
  const { room } = world.messenger;
  world.messenger.room = async () => undefined;
  await world.tick(times.publish);
  expect((await world.store.findRound('sample', world.roundId))?.state).toMatchObject({ post: { kind: 'planned' } });
  world.messenger.room = room;
  await world.tick();
  expect(world.messenger.posts()).toHaveLength(1);
});

describe('somebody whose message waits for its place', () => {
  /** Something happens to Bo while the message waits. */
  const meanwhile = async (happens: () => Promise<unknown>) => {
    const { room } = world.messenger;
    world.messenger.room = async (to) => {
      if (to.conversationId === 'chat:bo') await happens();
      return room(to);
    };
    await world.tick(times.ask);
  };
  const change = async (what: Partial<Person>) => {
    const bo = await world.store.findPerson('bo');
    if (bo) await world.store.changePerson({ ...bo, ...what });
  };

  it('and chooses a language meanwhile is asked in it', async () => {
    await meanwhile(() => change({ language: 'en' }));
    expect(world.messenger.asks('bo')).toMatchObject([{ content: { language: 'en' } }]);
  });

  it('and goes away meanwhile is left to the next look, which asks their deputy', async () => {
    const absence = { from: '2024-09-17', to: '2024-09-20', deputy: { person: 'anna' }, setBy: 'bo' };
    await meanwhile(() => change({ absences: [absence] }));
    expect(world.messenger.asks('bo')).toEqual([]);
  });

  it('and takes the bot away meanwhile is not written to', async () => {
    await meanwhile(() => noteRemoved(world.store, 'bo', times.ask));
    expect(world.messenger.tries.filter((tried) => tried.endsWith('chat:bo'))).toEqual([]);
    expect(await world.store.findAsk('sample', world.roundId, 'bo')).toBeUndefined();
  });
});

it('what Teams did not take before the evening waits for the morning', async () => {
  world.messenger.trouble = () => ({ ends: { kind: 'notNow', retryAfterSeconds: 60 } });
  await world.tick('2024-09-17T13:59:00.000Z');
  world.messenger.trouble = () => undefined;
  await world.tick('2024-09-17T21:00:00.000Z');
  expect(world.messenger.asks('anna')).toEqual([]);
  await world.tick('2024-09-18T07:00:00.000Z');
  expect(world.messenger.asks('anna')).toHaveLength(1);
});

describe('what a coordinator asks for', () => {
  const say = async (command: Command) => {
    await world.installs('coordinator');
    await world.says('coordinator', command);
  };
  const remind: Command = { name: 'remind', committee: 'tss' };

  it('is written down at once and sent by the next look, at any hour; asked for twice before that it is one', async () => {
    await world.tick(times.ask);
    world.clock.set('2024-09-21T20:00:00.000Z');
    await say(remind);
    await say(remind);
    expect(world.messenger.asks('anna')).toHaveLength(1);
    await world.tick();
    await world.tick();
    expect(world.messenger.asks('anna')).toHaveLength(2);
    expect(world.messenger.asks('anna')[1]).toMatchObject({ content: { occasion: { kind: 'reminder', left: 2 } } });
    await say(remind);
    await world.tick();
    expect(world.messenger.asks('anna')).toHaveLength(3);
  });

  it('reminds nobody who answered before it was sent', async () => {
    await world.tick(times.ask);
    await say(remind);
    await world.answers('bo', '2');
    await world.tick();
    expect(world.messenger.asks('bo')).toHaveLength(1);
    expect(world.messenger.asks('anna')).toHaveLength(2);
  });

  it('reminds between the deadline and the summary as well', async () => {
    await world.tick(times.ask);
    world.clock.set('2024-10-02T04:00:00.000Z');
    await world.tick();
    const before = world.messenger.asks('anna').length;
    await say(remind);
    await world.tick();
    expect(world.messenger.asks('anna')).toHaveLength(before + 1);
  });

  it('at night is tried again at night, where Teams did not take it', async () => {
    await world.tick(times.ask);
    world.clock.set('2024-09-21T20:00:00.000Z');
    await say(remind);
    world.messenger.trouble = () => ({ ends: { kind: 'notNow', retryAfterSeconds: 60 } });
    await world.tick();
    world.messenger.trouble = () => undefined;
    expect(world.messenger.asks('anna')).toHaveLength(1);
    await world.tick('2024-09-21T20:05:00.000Z');
    expect(world.messenger.asks('anna')).toHaveLength(2);
  });

  it('is the ask alone, where they ask for a reminder before that was sent', async () => {
    world.clock.set('2024-09-14T19:00:00.000Z');
    await say({ name: 'startRound', committee: 'tss' });
    await say(remind);
    await world.tick();
    await world.tick();
    expect(world.messenger.asks('anna')).toMatchObject([{ content: { occasion: { kind: 'ask' } } }]);
  });

  it('opens a round in the evening, asks at once, and is silent about the rest until the morning', async () => {
    world.clock.set('2024-09-14T19:00:00.000Z');
    await say({ name: 'startRound', committee: 'tss' });
    await world.tick();
    expect(world.messenger.asks('anna')).toHaveLength(1);
    expect(world.messenger.asks('bo')).toHaveLength(1);
    expect(world.messenger.notices()).toEqual([]);
    await world.installs('cara');
    await world.says('coordinator', {
      name: 'assign',
      number: '2',
      to: { kind: 'mentioned', person: 'cara', name: 'Indsatsejer cara' },
    });
    await world.tick();
    expect(world.messenger.asks('cara')).toEqual([]);
  });
});
