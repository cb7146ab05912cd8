import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openEmbeddedDocuments } from '../../../src/store/embedded/embedded-documents';
import { createStore } from '../../../src/store/store';
import { beatSeconds, Dispatcher } from '../../../src/workflows/dispatch/dispatcher';
import type { Holder } from '../../../src/workflows/dispatch/lease';
import type { Store } from '../../../src/workflows/ports';

let folder: string;
let store: Store;
let seconds: number;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'statusrunde-lease-'));
  store = createStore(openEmbeddedDocuments(folder));
  seconds = 1000;
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const dispatcherOf = (id: string, isGone: (holder: Holder) => boolean = () => false, on: Store = store) =>
  new Dispatcher({ store: on, me: { id, host: id, pid: 1 }, isGone, seconds: () => seconds });

/** All of them live for so long. */
async function pass(length: number, ...alive: Dispatcher[]): Promise<void> {
  for (let passed = 0; passed < length; passed += beatSeconds) {
    seconds += beatSeconds;
    for (const each of alive) await each.beat();
  }
}

it('one of two sends, and goes on as long as it lives', async () => {
  const [a, b] = [dispatcherOf('a'), dispatcherOf('b')];
  await a.beat();
  await b.beat();
  expect([a.isHeld(), b.isHeld()]).toEqual([true, false]);
  await pass(120, a, b);
  expect([a.isHeld(), b.isHeld()]).toEqual([true, false]);
});

it.each([0, 1, 2, 3, 4])('is followed within 30 seconds of a kill, %s seconds after its last beat', async (after) => {
  const [a, b] = [dispatcherOf('a'), dispatcherOf('b')];
  await a.beat();
  await b.beat();
  await pass(30, a, b);
  seconds += after;
  await b.beat();
  const killedAt = seconds - after;
  while (!b.isHeld()) await pass(beatSeconds, b);
  expect(seconds - killedAt).toBeLessThanOrEqual(30);
});

it('never do two think that they send while both see the store', async () => {
  const [a, b] = [dispatcherOf('a'), dispatcherOf('b')];
  for (const each of [a, b, b, a, a, b]) {
    await each.beat();
    seconds += 3;
    expect(a.isHeld() && b.isHeld()).toBe(false);
  }
});

it('sends no more when its beats do not reach the store, before another takes over', async () => {
  const [a, b] = [dispatcherOf('a'), dispatcherOf('b')];
  await a.beat();
  await b.beat();
  while (a.isHeld()) {
    await pass(1, b);
    expect(b.isHeld()).toBe(false);
  }
  await pass(15, b);
  expect(b.isHeld()).toBe(true);
  // It comes back, and leaves it to the other.
  await a.beat();
  expect([a.isHeld(), b.isHeld()]).toEqual([false, true]);
});

it('a store that does not answer is a fault, and when it answers again the same one goes on', async () => {
  let isDown = false;
  const findLease = async () => {
    if (isDown) throw new Error('The store does not answer.');
    return store.findLease();
  };
  const a = dispatcherOf('a', undefined, { ...store, findLease });
  await a.beat();
  isDown = true;
  seconds += 20;
  await expect(a.beat()).rejects.toThrow('does not answer');
  expect(a.isHeld()).toBe(false);
  isDown = false;
  await a.beat();
  expect(a.isHeld()).toBe(true);
});

describe('the next one does not wait', () => {
  it('when the last one stopped by itself', async () => {
    const [a, b] = [dispatcherOf('a'), dispatcherOf('b')];
    await a.beat();
    await b.beat();
    await a.release();
    expect(a.isHeld()).toBe(false);
    await b.beat();
    expect(b.isHeld()).toBe(true);
  });

  it('when it can see, as it starts, that the last one is gone', async () => {
    await dispatcherOf('a').beat();
    const b = dispatcherOf('b', ({ id }) => id === 'a');
    await b.beat();
    expect(b.isHeld()).toBe(true);
  });
});

it('two that each take the other for gone do not take turns for ever', async () => {
  const [a, b] = [dispatcherOf('a', () => true), dispatcherOf('b', () => true)];
  await a.beat();
  await pass(10, b, a);
  const first = [a.isHeld(), b.isHeld()];
  expect(first.filter(Boolean)).toHaveLength(1);
  await pass(5, b, a);
  expect([a.isHeld(), b.isHeld()]).toEqual(first);
  await pass(120, a, b);
  expect([a.isHeld(), b.isHeld()]).toEqual(first);
});

it('keeps the last instant that everything due was done at, whoever sends, and never an earlier one', async () => {
  const [a, b] = [dispatcherOf('a'), dispatcherOf('b')];
  await a.beat();
  await a.looked('2024-09-17T07:00:00.000Z');
  await a.looked('2024-09-17T06:30:00.000Z');
  await b.looked('2024-09-18T07:00:00.000Z');
  await a.release();
  await b.beat();
  expect(await store.findLease()).toMatchObject({ holder: { id: 'b' }, lookedAt: '2024-09-17T07:00:00.000Z' });
});
