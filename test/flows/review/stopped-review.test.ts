import { describe, expect, it } from '@jest/globals';
import { approveAll } from '../../../src/workflows/review/approve-all';
import { changeReview } from '../../../src/workflows/review/change-review';
import { publishFromReview } from '../../../src/workflows/review/open-review';
import { runTick, type Tick } from '../../../src/workflows/rounds/run-tick';
import { type Ending, fuse, withFuse } from '../../builders/fuse';
import { person } from '../../builders/people';
import { times } from '../../builders/round';
import type { World } from '../../builders/world';
import { pointer, posted, reviewingWorld, told } from './reviewing-world';

const coordinator = person('coordinator');
const deed = (verb: 'review.reword' | 'review.return', number: string, inputs: object, seen: string) => (ports: Tick) =>
  changeReview(ports, { ...pointer, verb, number, seen, inputs: { ...inputs } }, coordinator);

/** What happens in a review, in order; each is done again by whoever waits for it. */
async function steps(world: World): Promise<[at: string, step: (ports: Tick) => Promise<unknown>][]> {
  const request = async (number: string) => world.store.findRequest(pointer.portfolioId, pointer.roundId, number);
  const seen = async (number: string) => `${(await request(number))?.reports.at(-1)?.id}||||`;
  return [
    [times.publish, runTick],
    ['2024-10-02T08:00:00.000Z', deed('review.reword', '1', { progress: 'Kort.' }, await seen('1'))],
    ['2024-10-02T09:00:00.000Z', deed('review.return', '10', { question: 'Hvornår?' }, await seen('10'))],
    ['2024-10-02T09:00:30.000Z', runTick],
    ['2024-10-02T10:00:00.000Z', () => world.answers('anna', '10', { progress: 'I marts.' }, 'marts')],
    ['2024-10-02T10:01:00.000Z', runTick],
    [
      '2024-10-02T11:00:00.000Z',
      (ports) => approveAll(ports, { ...pointer, readAt: '2024-10-02T10:59:00.000Z' }, coordinator),
    ],
    ['2024-10-02T12:00:00.000Z', (ports) => publishFromReview(ports, pointer, coordinator)],
    ['2024-10-02T12:01:00.000Z', runTick],
  ];
}

async function reviewThatEndsAt(nth: number, ending: Ending): Promise<{ world: World; blown: boolean }> {
  const world = await reviewingWorld('required');
  const short = fuse(nth, ending);
  const first = world.another('first', withFuse(world.store, short));
  let ports: Tick = { ...first, messenger: withFuse(world.messenger, short) };
  for (const [at, step] of await steps(world)) {
    world.clock.set(at);
    const hadBlown = short.blown;
    await step(ports).catch(() => undefined);
    if (hadBlown || !short.blown) continue;
    ports = world.another('after the restart');
    world.clock.pass(1);
    await step(ports).catch(() => undefined);
    await runTick(ports);
    // What is not known to have arrived is told once more.
    world.clock.pass(6);
    await runTick(ports);
  }
  world.clock.pass(6);
  await runTick(world.another('in the end'));
  return { world, blown: short.blown };
}

const wanted = [
  'returned anna',
  'review coordinator',
  'review other',
  'reviewAnswer coordinator',
  'reviewAnswer other',
  'reworded anna',
];

describe('a review whose process ends in its midst', () => {
  it.each<Ending>(['before', 'after'])(
    'comes to the same, wherever it ended %s a call',
    async (ending) => {
      let ends = 0;
      for (let nth = 1; ; nth += 7) {
        const { world, blown } = await reviewThatEndsAt(nth, ending);
        const summaries = posted(world);
        const tries = world.messenger.tries.filter((each) => each.startsWith('post')).length;
        const heard = new Set(told(world));
        await world.close();
        expect({ nth, missing: wanted.filter((each) => !heard.has(each)) }).toEqual({ nth, missing: [] });
        // A post that may have arrived is not made again by itself.
        expect(tries).toBeLessThanOrEqual(2);
        if (summaries.length > 0) {
          expect(summaries[0]).toMatchObject({ lines: [{ progress: 'Kort.' }, {}, { progress: 'I marts.' }] });
        }
        if (!blown) break;
        ends += 1;
      }
      expect(ends).toBeGreaterThan(8);
    },
    240_000,
  );

  it('tells nothing twice, run again and in two processes', async () => {
    const world = await reviewingWorld('required');
    for (const [at, step] of await steps(world)) {
      world.clock.set(at);
      await step(world.ports);
      const second = world.another('second');
      await Promise.all([runTick(world.ports), runTick(second)]);
      await runTick(second);
    }
    expect(told(world).sort()).toEqual(wanted);
    expect(posted(world)).toHaveLength(1);
    await world.close();
  });
});
