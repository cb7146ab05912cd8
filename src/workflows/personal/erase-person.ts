import type { Request } from '../../domain/answer/request';
import type { Indicator } from '../../domain/indicator/indicator';
import type { Channel } from '../../domain/people/channel';
import {
  eraseFromInitiative,
  eraseFromNotice,
  eraseFromPerson,
  eraseFromPortfolio,
  eraseFromRequest,
} from '../../domain/people/erasure/erase-from';
import type { Erasure } from '../../domain/people/erasure/erasure';
import { pseudonymise } from '../../domain/people/erasure/pseudonymise';
import type { Round } from '../../domain/round/round';
import { compareAndSet } from '../compare-and-set';
import type { ErasureStore, Kept, Removal } from '../ports';
import { findTraces, type TracedStore, type Traces } from './find-traces';

export type ErasingStore = TracedStore & ErasureStore;

/** Somebody may write of them while they are forgotten; what they wrote is found the next time round. */
const mostRounds = 5;

/**
 * Forgets somebody: written down first, carried out, and then the note of it is taken away. A process killed on the way
 * leaves the note, and whoever finds it does what is left, under the same pseudonym. Twice is once.
 */
export async function erasePerson(store: ErasingStore, erasure: Erasure): Promise<void> {
  await store.createErasure(erasure);
  const begun = (await store.listErasures()).find(({ personId }) => personId === erasure.personId);
  if (begun) await carryOut(store, begun);
}

/**
 * Those that were begun and not finished: one person's trouble does not stop another's.
 * @throws what stood in the way, when all were tried
 */
export async function resumeErasures(store: ErasingStore): Promise<void> {
  const faults: unknown[] = [];
  for (const erasure of await store.listErasures()) {
    await carryOut(store, erasure).catch((fault: unknown) => faults.push(fault));
  }
  if (faults.length > 0) throw new AggregateError(faults, 'Somebody who is being forgotten is not forgotten yet.');
}

async function carryOut(store: ErasingStore, erasure: Erasure): Promise<void> {
  for (let round = 0; round < mostRounds; round += 1) {
    const traces = await findTraces(store, erasure.refs);
    if (isEmpty(traces)) return store.removeErasure(erasure.personId);
    await eraseTraces(store, erasure, traces);
  }
  throw new Error('Somebody who is being forgotten is written of again and again.');
}

function isEmpty({ person, rounds: _, ...lists }: Traces): boolean {
  return person === undefined && Object.values(lists).every((list) => list.length === 0);
}

/** Their own record last: until then they are known by both their names. */
async function eraseTraces(store: ErasingStore, erasure: Erasure, traces: Traces): Promise<void> {
  for (const { id } of traces.portfolios) {
    await compareAndSet({
      find: () => store.findPortfolio(id),
      decide: (current) => eraseFromPortfolio(current, erasure),
      change: (next) => store.changePortfolio(next),
    });
  }
  for (const { portfolioId, number } of traces.initiatives) {
    await compareAndSet({
      find: () => store.findInitiative(portfolioId, number),
      decide: (current) => eraseFromInitiative(current, erasure),
      change: (next) => store.changeInitiative(next),
    });
  }
  for (const { portfolioId, id } of traces.indicators) {
    await compareAndSet<Indicator>({
      find: () => store.findIndicator(portfolioId, id),
      decide: (current) => pseudonymise(current, erasure),
      change: (next) => store.changeIndicator(next),
    });
  }
  await eraseRequests(store, erasure, traces);
  await eraseMessages(store, erasure, traces);
  for (const { id } of traces.people) {
    await compareAndSet({
      find: () => store.findPerson(id),
      decide: (current) => eraseFromPerson(current, erasure),
      change: (next) => store.changePerson(next),
    });
  }
  for (const { id } of traces.uploads) await store.removeUpload(id);
  if (traces.person) await store.removePerson(traces.person);
}

/** What several rounds ask for is given back in one of them: the coordinators hear of it once. */
async function eraseRequests(store: ErasingStore, erasure: Erasure, { requests, rounds }: Traces): Promise<void> {
  const givenBackIn = new Map<string, string>();
  for (const { portfolioId, roundId, number } of requests) {
    const state = rounds.get(roundId)?.state.kind;
    const key = `${portfolioId} ${number}`;
    const saidIn = givenBackIn.get(key);
    const after = await compareAndSet<Request>({
      find: () => store.findRequest(portfolioId, roundId, number),
      decide: (current) => eraseFromRequest(current, erasure, roundOf(state, saidIn)),
      change: (next) => store.changeRequest(next),
    });
    const isGivenBack = after?.returns.some(({ by }) => by === erasure.pseudonym) ?? false;
    if (isGivenBack && state === 'open' && saidIn === undefined) givenBackIn.set(key, roundId);
  }
}

function roundOf(state: Round['state']['kind'] | undefined, saidIn: string | undefined) {
  if (state === undefined) return { kind: 'early' as const };
  const isAsking = state === 'open' || state === 'cancelled';
  return isAsking
    ? { kind: 'asking' as const, saidIn: state === 'open' ? saidIn : undefined }
    : { kind: 'over' as const };
}

/** What was written to meanwhile is met again the next time round. */
async function eraseMessages(store: ErasingStore, erasure: Erasure, traces: Traces): Promise<void> {
  for (const ask of traces.asks) await store.removeAsk(ask);
  for (const notice of traces.notices) await eraseNotice(store, erasure, notice);
  for (const channel of traces.channels) {
    await store.changeChannel(pseudonymise<Kept<Channel>>(channel, erasure));
  }
}

function eraseNotice(
  store: ErasingStore,
  erasure: Erasure,
  notice: Traces['notices'][number],
): Promise<Removal | string> {
  const without = eraseFromNotice(notice, erasure);
  if (without === 'remove') return store.removeNotice(notice);
  return store.changeNotice({ ...without, version: notice.version });
}
