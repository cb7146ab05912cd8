import { findVisit, type Visit } from '../../../src/workflows/people/find-visit';
import { meetPerson } from '../../../src/workflows/people/meet-person';
import { Refused } from '../../../src/workflows/refusal';
import { addressOf } from '../../builders/people';
import { simulatedFault } from '../world/schedule';
import type { Ports } from '../world/simulated-world';

/** Whoever does something is met first, as in every turn. */
export async function arrive({ store, clock }: Ports, ref: string): Promise<Visit> {
  const sighting = { id: ref, name: `Indsatsejer ${ref}`, address: addressOf(ref) };
  const { person } = await meetPerson(store, sighting, clock.now());
  return findVisit({ store, clock }, person, { kind: 'chat' });
}

/** They are told no, or that something went wrong, and leave it at that. */
export async function unlessRefused(turn: () => Promise<unknown>): Promise<void> {
  try {
    await turn();
  } catch (error) {
    if (!(error instanceof Refused) && (error as Error).message !== simulatedFault) throw error;
  }
}
