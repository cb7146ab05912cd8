import type { Command } from '../../../src/domain/people/command';
import { answerCommand } from '../../../src/workflows/answer-command';
import { addressOf } from '../../builders/people';
import { coordinator, meetings, owners, portfolioId } from '../world/agreement';
import type { SimulatedWorld } from '../world/simulated-world';
import { arrive, unlessRefused } from './arrive';
import { somebodyAnswers } from './owners';

/** A coordinator does one of the things that coordinators do. */
export async function coordinatorActs(world: SimulatedWorld): Promise<void> {
  const command = chooseCommand(world);
  if (command.name === 'publish' && command.committee) await notePublication(world, command.committee);
  atTheSameTime(world, command);
  await gives(world, coordinator, command);
}

/** The calendar brings the same at that moment, or somebody answers in a round that closes. */
function atTheSameTime(world: SimulatedWorld, { name }: Command): void {
  const { seeded, atOnce } = world;
  if (seeded.chance(0.3)) atOnce(() => world.look());
  if (seeded.chance(name === 'closeRound' || name === 'publish' ? 0.8 : 0.2)) somebodyAnswers(world);
}

export async function gives(world: SimulatedWorld, ref: string, command: Command): Promise<void> {
  world.log(`${ref}: ${JSON.stringify(command)}`);
  await unlessRefused(async () => {
    const ports = world.ports();
    await answerCommand(ports, await arrive(ports, ref), command, addressOf(ref));
  });
}

export const mentionOf = (ref: string) => ({ kind: 'mentioned' as const, person: ref, name: `Indsatsejer ${ref}` });

function chooseCommand(world: SimulatedWorld): Command {
  const { seeded } = world;
  const committee = seeded.pick(['a', 'b'] as const);
  const on = seeded.pick(meetings[committee]);
  const to = mentionOf(seeded.pick(owners));
  const number = seeded.pick(world.rows).number ?? '1';
  return seeded.pick<() => Command>([
    () => ({ name: 'remind', committee }),
    () => ({ name: 'closeRound', committee }),
    () => ({ name: 'publish', committee }),
    () => ({ name: 'startRound', committee }),
    () => ({ name: 'missing', committee }),
    () => ({ name: 'status' }),
    () => ({ name: 'assign', number, to }),
    () => ({ name: 'assign', number, to, from: written(`2024-10-${10 + seeded.between(0, 9)}`) }),
    () => moveMeeting(world, committee, on),
    () => moveMeeting(world, committee, on),
    () => ({ name: 'cancelMeeting', meeting: `${committee} ${written(on)}` }),
    () => ({ name: 'addMeeting', meeting: `${committee} ${written('2024-10-23')}` }),
    () => ({ name: 'absence', time: someDays(world), who: to, deputy: mentionOf(seeded.pick(owners)) }),
    () => ({ name: seeded.pick(['keep', 'finish'] as const), number }),
  ])();
}

/** Some days earlier or later; once in a while back to where it was. */
function moveMeeting({ seeded }: SimulatedWorld, committee: string, on: string): Command {
  const moved = (days: number) => new Date(Date.parse(on) + days * 86_400_000).toISOString().slice(0, 10);
  const [from, to] = [moved(seeded.pick([0, 0, 2])), moved(seeded.pick([-4, -1, 0, 1, 2, 6]))];
  return { name: 'moveMeeting', meeting: `${committee} ${written(from)}`, to: written(to) };
}

/** Away for some days of the weeks in which rounds ask. */
export function someDays({ seeded }: SimulatedWorld): string {
  const from = seeded.between(16, 40);
  const day = (nth: number) => new Date(Date.UTC(2024, 8, nth)).toISOString().slice(0, 10);
  return `${written(day(from))}-${written(day(from + seeded.between(0, 12)))}`;
}

/** `2024-10-09` as people write it. */
function written(day: string): string {
  return `${Number(day.slice(8))}/${Number(day.slice(5, 7))}`;
}

/** `udgiv` after a post whose outcome is unknown may post it a second time: the coordinator has looked. */
async function notePublication(world: SimulatedWorld, committee: string): Promise<void> {
  for (const { id, committeeId } of await world.store.listRounds(portfolioId)) {
    if (committeeId === committee) world.postsAskedFor.set(id, (world.postsAskedFor.get(id) ?? 0) + 1);
  }
}
