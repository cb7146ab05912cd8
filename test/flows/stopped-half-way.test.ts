import { describe, expect, it } from '@jest/globals';
import { recordReport } from '../../src/workflows/answers/record-report';
import { returnRequest } from '../../src/workflows/answers/return-request';
import { runTick, type Tick } from '../../src/workflows/rounds/run-tick';
import type { Arrival } from '../builders/fake-messenger';
import { type Ending, fuse, withFuse } from '../builders/fuse';
import { person } from '../builders/people';
import { initiative } from '../builders/portfolio';
import { answer, times } from '../builders/round';
import { sampleWorld, twoOwners, type World } from '../builders/world';

/**
 * What happens in a round, in order. Each is done again by whoever waits for it when the process ended in its midst; but
 * somebody whose answer was stored may leave it at that, and does when the process ended `after` a call.
 */
const steps: [at: string, step: (ports: Tick) => Promise<unknown>][] = [
  [times.ask, runTick],
  ['2024-09-18T09:00:00.000Z', answers('anna', '1', 'a1')],
  ['2024-09-19T09:00:00.000Z', (ports) => returnRequest(ports, pointer('4'), person('bo'))],
  [times.remind1, runTick],
  ['2024-09-25T09:00:00.000Z', answers('anna', '10', 'a2')],
  [times.remind3, runTick],
  [times.publish, runTick],
  ['2024-10-03T09:00:00.000Z', answers('bo', '2', 'a3')],
  ['2024-10-03T09:00:30.000Z', runTick],
];

function pointer(number: string) {
  return { portfolioId: 'sample', roundId: 'sample.tss.2024-10-11', number };
}

function answers(ref: string, number: string, activityId: string) {
  return (ports: Tick) =>
    recordReport(ports, { ...pointer(number), person: person(ref), activityId, inputs: { ...answer() } });
}

/** Runs a whole round whose process ends once, at its nth port call, and is started again past every claim. */
async function roundThatEndsAt(nth: number, ending: Ending): Promise<{ world: World; blown: boolean }> {
  const world = await sampleWorld({}, [...twoOwners(), initiative('4', { ownedBy: 'bo' })]);
  await world.connects('tss');
  for (const ref of ['coordinator', 'anna', 'bo']) await world.installs(ref);
  const short = fuse(nth, ending);
  const first = world.another('first', withFuse(world.store, short));
  let ports: Tick = { ...first, messenger: withFuse(world.messenger, short) };
  for (const [at, step] of steps) {
    world.clock.set(at);
    const hadBlown = short.blown;
    await step(ports).catch(() => undefined);
    if (hadBlown || !short.blown) continue;
    ports = world.another('after the restart');
    world.clock.pass(1);
    const stored = ending === 'after' && (await hasAnswerSince(world, at));
    if (!stored) await step(ports);
    await runTick(ports);
  }
  return { world, blown: short.blown };
}

async function hasAnswerSince({ store }: World, at: string): Promise<boolean> {
  const requests = await store.listRequests('sample', 'sample.tss.2024-10-11');
  return requests.some(({ reports }) => reports.some((report) => report.at >= at));
}

async function expectAllIsWell(world: World): Promise<void> {
  const { store, messenger } = world;
  const requests = await store.listRequests('sample', 'sample.tss.2024-10-11');
  expect(requests.map(({ number, reports }) => [number, reports.map(({ id }) => id)])).toEqual([
    ['1', ['a1']],
    ['2', ['a3']],
    ['4', []],
    ['10', ['a2']],
  ]);
  for (const [number, id] of [
    ['1', 'a1'],
    ['2', 'a3'],
    ['10', 'a2'],
  ] as const) {
    expect((await store.findInitiative('sample', number))?.latest?.report.id).toBe(id);
  }

  for (const ref of ['anna', 'bo']) {
    const got = messenger.asks(ref).map(occasion);
    expect(new Set(got).size).toBe(got.length);
    expect(got.length).toBeGreaterThan(0);
  }
  expect(messenger.asks('anna').filter(({ at }) => at > '2024-09-25T09:00:00.000Z')).toEqual([]);
  expect(messenger.asks().filter(({ content }) => 'page' in content && content.page.kind !== 'question')).toEqual([]);
  const told = messenger.notices().map(({ kind }) => kind);
  // The one of which nobody knows whether it arrived is told once more.
  expect(told.length - new Set(told).size).toBeLessThanOrEqual(1);
  expect(told).toContain('notMine');

  const round = await store.findRound('sample', 'sample.tss.2024-10-11');
  expect(messenger.posts().length).toBeLessThanOrEqual(1);
  if (messenger.posts().length > 0) {
    expect(await store.findSnapshot('sample', 'sample.tss.2024-10-11')).toMatchObject({ publishedOn: '2024-10-02' });
  }
  if (round?.state.kind !== 'published') {
    expect(round?.state).toMatchObject({ kind: 'closed', post: { kind: 'unknown' } });
    expect(told).toContain('postUnknown');
    await world.says('coordinator', { name: 'publish', committee: 'tss' });
  }
  const shown = messenger.arrived.findLast(({ kind }) => kind === 'post' || kind === 'update');
  expect(shown?.content).toMatchObject({ asked: 4, answered: 3, late: 1 });
}

function occasion({ content }: Arrival): string {
  if (!('occasion' in content)) return '';
  return content.occasion.kind === 'reminder' ? `reminder ${content.occasion.nth}` : content.occasion.kind;
}

describe('a round whose process is stopped at any port call and started again', () => {
  it.each<[string, Ending]>([
    ['killed before the call', 'before'],
    ['killed after it, before it heard', 'after'],
    ['left with one failed call', 'fault'],
  ])(
    'loses no answer, asks nobody who answered, asks everybody and posts once: %s',
    async (_, ending) => {
      for (let nth = 1, blown = true; blown; nth += 1) {
        const ended = await roundThatEndsAt(nth, ending);
        blown = ended.blown;
        try {
          await expectAllIsWell(ended.world);
        } catch (error) {
          throw new Error(`Ended at call ${nth}`, { cause: error });
        } finally {
          await ended.world.close();
        }
      }
    },
    300_000,
  );
});
