import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Command } from '../../src/domain/people/command';
import type { Address, Person } from '../../src/domain/people/person';
import type { Initiative } from '../../src/domain/portfolio/initiative';
import type { Portfolio } from '../../src/domain/portfolio/portfolio';
import { openEmbeddedDocuments } from '../../src/store/embedded/embedded-documents';
import { memoryDocuments } from '../../src/store/memory/memory-documents';
import { createStore } from '../../src/store/store';
import { answerCommand } from '../../src/workflows/answer-command';
import { handOverRequest } from '../../src/workflows/answers/hand-over-request';
import { type Pointer, recordReport } from '../../src/workflows/answers/record-report';
import { returnRequest } from '../../src/workflows/answers/return-request';
import type { Log } from '../../src/workflows/log';
import { findAnswerer, findVisit } from '../../src/workflows/people/find-visit';
import { meetPerson } from '../../src/workflows/people/meet-person';
import type { Store } from '../../src/workflows/ports';
import type { Rehearsing } from '../../src/workflows/rehearsing/rehearse-round';
import { runTick, type Tick } from '../../src/workflows/rounds/run-tick';
import { type FakeMessenger, fakeMessenger } from './fake-messenger';
import { type ManualClock, manualClock } from './manual-clock';
import { addressOf, channelAddress } from './people';
import { initiative, portfolio } from './portfolio';
import { answer, times } from './round';

/** A bot on the real embedded store in a folder of its own, with time and Teams in the test's hands. */
export interface World {
  store: Store;
  messenger: FakeMessenger;
  clock: ManualClock;
  /** Faults that were logged instead of thrown. */
  faults: unknown[];
  ports: Rehearsing;
  /** The same bot in a second process, or after a restart. */
  another(processId: string, store?: Store): Rehearsing;
  tick(at?: string, ports?: Tick): Promise<void>;
  installs(ref: string, upn?: string): Promise<Person>;
  answers(
    ref: string,
    number: string,
    inputs?: object | 'unchanged',
    activityId?: string,
  ): ReturnType<typeof recordReport>;
  returns(ref: string, number: string): ReturnType<typeof returnRequest>;
  /** Names somebody on the page that »Ikke mig« opens. */
  handsOver(ref: string, number: string, inputs: object): ReturnType<typeof handOverRequest>;
  says(ref: string, command: Command, channelOf?: string): ReturnType<typeof answerCommand>;
  /** The same to another process. */
  saysAt(ports: Rehearsing, ref: string, command: Command, channelOf?: string): ReturnType<typeof answerCommand>;
  connects(committeeId: string): Promise<void>;
  /** The round that answers go to, by its meeting. */
  roundId: string;
  close(): Promise<void>;
}

export async function sampleWorld(change: Partial<Portfolio> = {}, initiatives: Initiative[] = twoOwners()) {
  const world = emptyWorld(times.ask);
  for (const each of initiatives) await world.store.createInitiative(each);
  await world.store.createPortfolio(portfolio(change));
  return world;
}

/** `anna` has two initiatives, `bo` one. */
export function twoOwners(): Initiative[] {
  return [
    initiative('1', { ownedBy: 'anna' }),
    initiative('2', { ownedBy: 'bo' }),
    initiative('10', { ownedBy: 'anna' }),
  ];
}

export function emptyWorld(startAt: string, portfolioId = 'sample'): World {
  const folder = mkdtempSync(path.join(tmpdir(), 'statusrunde-flow-'));
  const store = createStore(openEmbeddedDocuments(folder));
  const clock = manualClock(startAt);
  const messenger = fakeMessenger(clock);
  const faults: unknown[] = [];
  const log: Log = { info: () => {}, warn: () => {}, error: (facts) => faults.push(facts) };
  const another = (processId: string, other = store): Rehearsing => ({
    store: other,
    messenger,
    clock,
    log,
    processId,
    emptyStore: () => createStore(memoryDocuments()),
  });
  const ports = another('first');
  let activities = 0;
  const personOf = async (ref: string): Promise<Person> =>
    (await store.findPerson(ref)) ?? { id: ref, metAt: clock.now(), seenAt: clock.now() };
  const answererOf = async (ref: string) =>
    (await findAnswerer(ports, await personOf(ref), portfolioId)).visitor.person;
  const world: World = {
    store,
    messenger,
    clock,
    faults,
    ports,
    another,
    roundId: 'sample.tss.2024-10-11',
    tick: async (at, by = ports) => {
      if (at) clock.set(at);
      await runTick(by);
    },
    installs: async (ref, upn) => {
      const sighting = { id: ref, name: `Indsatsejer ${ref}`, address: addressOf(ref), ...(upn ? { upn } : {}) };
      return (await meetPerson(store, sighting, clock.now())).person;
    },
    answers: async (ref, number, inputs = {}, activityId = `activity-${++activities}`) =>
      recordReport(ports, {
        ...pointer(number),
        person: await answererOf(ref),
        activityId,
        inputs: inputs === 'unchanged' ? inputs : { ...answer(), ...inputs },
      }),
    returns: async (ref, number) => returnRequest(ports, pointer(number), await answererOf(ref)),
    handsOver: async (ref, number, inputs) =>
      handOverRequest(ports, pointer(number), await answererOf(ref), { ...inputs }),
    says: (...said) => world.saysAt(ports, ...said),
    saysAt: async (at, ref, command, channelOf) => {
      const here: Address = channelOf ? channelAddress(channelOf) : addressOf(ref);
      const place = channelOf ? ({ kind: 'channel', conversationId: here.conversationId } as const) : chat;
      return answerCommand(at, await findVisit(at, await personOf(ref), place), command, here);
    },
    connects: (committeeId) =>
      store.putChannel({
        portfolioId,
        committeeId,
        address: channelAddress(committeeId),
        connectedBy: 'coordinator',
        connectedAt: clock.now(),
      }),
    close: async () => {
      await store.close();
      rmSync(folder, { recursive: true });
    },
  };
  const pointer = (number: string): Pointer => ({ portfolioId, roundId: world.roundId, number });
  return world;
}

const chat = { kind: 'chat' } as const;
