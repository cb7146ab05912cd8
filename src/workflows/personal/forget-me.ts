import { randomUUID } from 'node:crypto';
import { Directory } from '../../domain/people/directory';
import { type Erasure, erasureOf } from '../../domain/people/erasure/erasure';
import type { Person } from '../../domain/people/person';
import type { PersonalReply } from '../../domain/shown/replies/personal-reply';
import type { Clock } from '../clock';
import { refuse } from '../refusal';
import { countKept, lastCoordinatorOf } from './count-kept';
import { type ErasingStore, erasePerson } from './erase-person';
import { findTraces } from './find-traces';

interface Ports {
  store: ErasingStore;
  clock: Clock;
}

/**
 * Tells somebody what forgetting them means, or, once they have said yes, does it. From then on the bot knows nobody like
 * them: whoever writes again is met for the first time.
 * @throws Refused for the only coordinator of a portfolio
 */
export async function forgetMe({ store, clock }: Ports, person: Person, isAgreed: boolean): Promise<PersonalReply> {
  const erasure = await prepareErasure(store, person.id, clock.now());
  const traces = await findTraces(store, erasure.refs);
  const last = lastCoordinatorOf(traces, erasure.refs);
  if (last) return refuse({ kind: 'lastCoordinator', name: last.name });
  const kept = countKept(traces, erasure.refs);
  if (!isAgreed) return { kind: 'forgetMe', kept };
  await erasePerson(store, erasure);
  return { kind: 'forgotten', kept };
}

/** @param ref an object id or a principal name */
export async function prepareErasure(store: ErasingStore, ref: string, now: string): Promise<Erasure> {
  return erasureOf(ref, new Directory(await store.listPeople()), randomUUID(), now);
}
