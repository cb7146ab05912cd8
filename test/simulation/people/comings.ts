import { noteRemoved } from '../../../src/workflows/people/note-reach';
import { owners } from '../world/agreement';
import type { SimulatedWorld } from '../world/simulated-world';
import { arrive, unlessRefused } from './arrive';
import { gives, mentionOf, someDays } from './coordinators';

/** Somebody uninstalls the bot and, as a rule, has it again some days later. */
export async function somebodyUninstalls(world: SimulatedWorld): Promise<void> {
  const ref = world.seeded.pick(owners);
  world.log(`${ref} uninstalls the bot`);
  world.uninstalled.add(ref);
  world.wasUnreachable.add(ref);
  // Whoever was told so loses it now and then: then Teams says it with the next message.
  await unlessRefused(() => noteRemoved(world.ports().store, ref, world.now()));
  if (world.seeded.chance(0.9)) world.later(world.seeded.between(1, 6 * 24 * 60), () => comesBack(world, ref));
}

export async function comesBack(world: SimulatedWorld, ref: string): Promise<void> {
  world.log(`${ref} installs the bot`);
  world.uninstalled.delete(ref);
  await unlessRefused(() => arrive(world.ports(), ref));
}

/** Away, with a deputy or without; or back before they said. */
export async function somebodyIsAway(world: SimulatedWorld): Promise<void> {
  const { seeded } = world;
  const ref = seeded.pick(owners);
  if (world.uninstalled.has(ref)) return;
  if (seeded.chance(0.25)) return gives(world, ref, { name: 'absence', ends: true });
  const deputy = seeded.chance(0.7) ? { deputy: mentionOf(seeded.pick(owners)) } : {};
  await gives(world, ref, { name: 'absence', time: someDays(world), ...deputy });
}
