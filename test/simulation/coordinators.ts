import type { Command } from '../../src/domain/people/command';
import { answerCommand } from '../../src/workflows/answer-command';
import { findVisit } from '../../src/workflows/people/find-visit';
import { Refused } from '../../src/workflows/refusal';
import { addressOf, person } from '../builders/people';
import { coordinator, portfolioId, type SimulatedWorld } from './simulated-world';

/** A coordinator does one of the things that coordinators do. */
export async function coordinatorActs(world: SimulatedWorld, owners: string[], numbers: string[]): Promise<void> {
  const { seeded } = world;
  const committee = seeded.pick(['a', 'b']);
  const command = seeded.pick<Command>([
    { name: 'remind', committee },
    { name: 'closeRound', committee },
    { name: 'publish', committee },
    { name: 'startRound', committee },
    { name: 'missing', committee },
    { name: 'status' },
    {
      name: 'assign',
      number: seeded.pick(numbers),
      to: { kind: 'mentioned', person: seeded.pick(owners), name: 'Indsatsejer' },
    },
  ]);
  world.log(`the coordinator: ${JSON.stringify(command)}`);
  if (command.name === 'publish') await notePublication(world, committee);
  try {
    const ports = world.ports();
    const visit = await findVisit(ports, person(coordinator), { kind: 'chat' });
    await answerCommand(ports, visit, command, addressOf(coordinator));
  } catch (error) {
    if (!(error instanceof Refused) && (error as Error).message !== 'simulated fault') throw error;
  }
}

/** `udgiv` after a post whose outcome is unknown may post it a second time: the coordinator has looked. */
async function notePublication(world: SimulatedWorld, committee: string): Promise<void> {
  for (const { id, committeeId } of await world.store.listRounds(portfolioId)) {
    if (committeeId === committee) world.postsAskedFor.set(id, (world.postsAskedFor.get(id) ?? 0) + 1);
  }
}
