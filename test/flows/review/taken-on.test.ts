import { afterEach, describe, expect, it } from '@jest/globals';
import type { SummaryContent } from '../../../src/domain/shown/summary-content';
import { committee, initiative } from '../../builders/portfolio';
import { times } from '../../builders/round';
import { sampleWorld, twoOwners, type World } from '../../builders/world';
import { desk } from './reviewing-world';

let world: World;
afterEach(() => world.close());

/** What the parent committee reads of what was taken on to it, in its post as it is now. */
const takenOn = () =>
  world.messenger.arrived
    .flatMap(({ kind, to, content }) =>
      (kind === 'post' || kind === 'update') && to === 'channel:dak' ? [content as SummaryContent] : [],
    )
    .at(-1)
    ?.escalated?.map(({ asked }) => asked);

async function tick(minutes = 1) {
  world.clock.pass(minutes);
  await world.tick();
}

describe('an answer that was taken on to a committee whose overview is posted', () => {
  it.each(['with', 'without'])('follows there what its coordinator makes of it, %s review', async (rule) => {
    const anchoring = { words: 'DAK', committees: ['dak'] };
    world = await sampleWorld(
      {
        committees: [
          committee('tss', { parent: 'dak', ...(rule === 'with' ? { review: 'required' } : {}) }),
          committee('dak', { meetings: [{ on: '2024-10-25' }] }),
        ],
      },
      [...twoOwners(), initiative('5', { anchoring, ownedBy: 'bo' })],
    );
    for (const ref of ['coordinator', 'anna', 'bo']) await world.installs(ref);
    for (const id of ['tss', 'dak']) await world.connects(id);
    await world.tick(times.ask);
    world.clock.pass(60);
    await world.answers('anna', '1', { health: 'red', decision: 'Skal den stoppe?' });
    await world.tick(times.publish);
    await desk(world).approveAll();
    await desk(world).publish();
    await world.says('coordinator', { name: 'escalate', number: '1' });
    await world.tick('2024-10-10T08:00:00.000Z');
    await world.tick('2024-10-23T08:00:00.000Z');
    expect(takenOn()).toEqual(['Skal den stoppe?']);

    world.clock.pass(1);
    await desk(world).reword('1', { decision: 'Skal indsatsen stoppe?' });
    await tick();
    expect(takenOn()).toEqual(['Skal indsatsen stoppe?']);
    await desk(world).leaveOut('1');
    await tick();
    expect(takenOn()).toBeUndefined();
    await desk(world).putBack('1');
    await tick();
    expect(takenOn()).toEqual(['Skal indsatsen stoppe?']);
    const updates = () => world.messenger.arrived.filter(({ kind }) => kind === 'update').length;
    const before = updates();
    for (const minutes of [1, 1, 60]) await tick(minutes);
    expect(updates()).toBe(before);
  });
});
