import { addMinutes } from '../../src/domain/time/instant';
import { createStore } from '../../src/store/store';
import type { Clock } from '../../src/workflows/clock';
import type { Messenger, Store } from '../../src/workflows/ports';
import { runTick, type Tick } from '../../src/workflows/rounds/run-tick';
import { channel, person } from '../builders/people';
import { committee, initiative, portfolio } from '../builders/portfolio';
import { coordinatorActs } from './coordinators';
import { memoryDocuments } from './memory-documents';
import { ownerGets } from './owners';
import { holdsAlways, holdsBeforeSaying, holdsInTheEnd } from './promises';
import { Schedule, type SimulatedProcess } from './schedule';
import { Seeded } from './seeded';
import { coordinator, type Mutation, portfolioId, type SimulatedWorld } from './simulated-world';
import { simulatedTeams } from './teams-in-memory';

export interface Life {
  seed: number;
  /** Promises that did not hold; a whole life has none. */
  broken: string[];
  log: string[];
  calls: number;
  acknowledged: number;
  delivered: number;
}

const owners = ['anna', 'bo', 'carl'];
const numbers = ['1', '2', '3', '4', '5'];
const begins = '2024-09-12T06:00:00.000Z';
const calmAfter = '2024-10-28T00:00:00.000Z';
const ends = '2024-11-08T15:00:00.000Z';

/**
 * Some weeks of a portfolio, out of one number: two processes of the bot, people, Teams, faults and crashes. The
 * workflows and the store's ports are the real ones. Towards the end nothing fails any more, and all must be made good.
 */
export async function simulate(seed: number, mutation?: Mutation): Promise<Life> {
  const seeded = new Seeded(seed);
  const life: Life = { seed, broken: [], log: [], calls: 0, acknowledged: 0, delivered: 0 };
  let now = begins;
  const isCalm = () => now >= calmAfter;
  const store = createStore(memoryDocuments({ checksVersions: mutation !== 'noEtag' }));
  const queue: { at: string; what: () => Promise<void> }[] = [];
  const later = (minutes: number, what: () => Promise<void>) => {
    const at = addMinutes(now, minutes);
    const place = queue.findIndex((each) => each.at > at);
    queue.splice(place < 0 ? queue.length : place, 0, { at, what });
  };

  const schedule = new Schedule(seeded, { fault: 0, crash: 0 }, (process) => {
    life.log.push(`${now} ${process.id} dies`);
    later(isCalm() ? 1 : seeded.between(1, 600), async () => start());
  });
  const processes: SimulatedProcess[] = [];
  let taps = 0;
  const start = () => {
    processes.push({ id: `process-${processes.length + 1}`, isDead: false });
  };
  const clock: Clock = { now: () => now, inRealSeconds: (seconds) => addMinutes(now, seconds / 60) };
  const portsOf = (process: SimulatedProcess): Tick => ({
    store: schedule.inHandsOf(process, withoutClaims(store, mutation)),
    messenger: schedule.inHandsOf(process, withRetries(world.teams, mutation), true),
    clock,
    log: { info: () => {}, warn: () => {}, error: () => {} },
    processId: process.id,
  });
  const living = () => processes.filter(({ isDead }) => !isDead);
  const nobody: SimulatedProcess = { id: 'nobody', isDead: true };
  const world: SimulatedWorld = {
    seeded,
    now: () => now,
    later,
    ports: () => portsOf(living().length > 0 ? seeded.pick(living()) : nobody),
    store,
    teams: simulatedTeams({
      seeded,
      now: () => now,
      trouble: () => (isCalm() ? 0 : 0.08),
      onSend: (said, to) => holdsBeforeSaying(world, said, to),
      onDelivered: (delivered) => {
        life.log.push(`${now} ${delivered.to} gets ${delivered.kind}`);
        if (delivered.kind === 'ask') ownerGets(world, delivered);
      },
    }),
    nextTap: () => {
      taps += 1;
      return `tap-${taps}`;
    },
    acknowledged: [],
    postsAskedFor: new Map(),
    isBroken: (promise) => void life.broken.push(`${now} ${promise}`),
    log: (line) => void life.log.push(`${now} ${line}`),
    mutation,
  };

  await settle(store);
  start();
  if (seeded.chance(0.6)) start();
  ticks(world, () => living().map(portsOf));
  for (let n = seeded.between(0, 4); n > 0; n -= 1) {
    later(seeded.between(0, 30 * 24 * 60), () => coordinatorActs(world, owners, numbers));
  }
  Object.assign(schedule.chances, seeded.chance(0.8) ? { fault: 0.004, crash: 0.001 } : {});
  while (queue.length > 0 && life.broken.length === 0) {
    // Some things happen at the same moment.
    const together = queue.splice(0, seeded.chance(0.3) ? 2 : 1);
    now = together.at(-1)?.at ?? now;
    if (isCalm()) Object.assign(schedule.chances, { fault: 0, crash: 0 });
    for (const { what } of together) void what().catch((error: Error) => fail(life, now, error));
    await schedule.untilQuiet();
    await holdsAlways(world);
  }
  if (life.broken.length === 0) await holdsInTheEnd(world, owners);
  const { calls } = schedule;
  return { ...life, calls, acknowledged: world.acknowledged.length, delivered: world.teams.delivered.length };
}

/** What a workflow may throw is what a port threw. */
function fail(life: Life, now: string, error: Error): void {
  if (error.message !== 'simulated fault') life.broken.push(`${now} ${error.stack}`);
}

/** Two committees; one initiative is nobody's. Everybody has met the bot, and both have a channel. */
async function settle(store: Store): Promise<void> {
  const rhythm = { reviewDays: 2, askDaysBefore: 6, remindDaysBefore: [3, 1, 0] };
  const committees = [
    committee('a', { meetings: [{ on: '2024-10-01' }, { on: '2024-10-22' }] }),
    committee('b', { meetings: [{ on: '2024-10-09' }] }),
  ];
  const placed = (...ids: string[]) => ({ portfolioId, anchoring: { words: '', committees: ids } });
  await store.createInitiative(initiative('1', { ownedBy: 'anna', ...placed('a') }));
  await store.createInitiative(initiative('2', { ownedBy: 'bo', ...placed('a') }));
  await store.createInitiative(initiative('3', { ownedBy: 'anna', ...placed('a', 'b') }));
  await store.createInitiative(initiative('4', { ownedBy: 'carl', ...placed('b') }));
  await store.createInitiative(initiative('5', placed('b')));
  await store.createPortfolio(portfolio({ id: portfolioId, committees, rhythm }));
  for (const ref of [...owners, coordinator]) await store.createPerson(person(ref));
  for (const committeeId of ['a', 'b']) await store.putChannel(channel({ portfolioId, committeeId }));
}

/** A look at the calendar a few times a day, by every process that lives; in the end often enough for everything. */
function ticks({ seeded, later }: SimulatedWorld, ports: () => Tick[]): void {
  const look = async () => {
    await Promise.all(ports().map((each) => runTick(each).catch(() => undefined)));
  };
  const minutesIn = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 60_000;
  // Once every morning for certain: a bot that never looks when it may speak asks nobody.
  for (let at = 60; at < minutesIn(begins, calmAfter); at += 24 * 60) later(at, look);
  for (let at = 0; at < minutesIn(begins, calmAfter); at += seeded.between(90, 900)) later(at, look);
  for (let at = minutesIn(begins, calmAfter); at < minutesIn(begins, ends); at += 120) later(at, look);
}

/** As if a message were sent first and written down after. */
function withoutClaims(store: Store, mutation: Mutation | undefined): Store {
  if (mutation !== 'noClaim') return store;
  const isClaim = (ask: Parameters<Store['createAsk']>[0]) =>
    ask.messages.some(({ delivery }) => delivery.kind === 'claimed');
  return {
    ...store,
    createAsk: async (ask) => (isClaim(ask) ? store.createAsk({ ...ask, messages: [] }) : store.createAsk(ask)),
    changeAsk: async (ask) => (isClaim(ask) ? 'changed' : store.changeAsk(ask)),
  };
}

/** As if a message that may have arrived were simply sent again. */
function withRetries(teams: Messenger, mutation: Mutation | undefined): Messenger {
  if (mutation !== 'retryUnknown') return teams;
  return {
    ...teams,
    ask: async (to, content) => {
      const outcome = await teams.ask(to, content);
      return outcome.kind === 'unknown' ? teams.ask(to, content) : outcome;
    },
  };
}
