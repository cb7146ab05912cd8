import { memoryDocuments } from '../../src/store/memory/memory-documents';
import { createStore } from '../../src/store/store';
import { importPortfolio } from '../../src/workflows/import-portfolio';
import type { Store } from '../../src/workflows/ports';
import { channel, person } from '../builders/people';
import { comesBack, somebodyIsAway, somebodyUninstalls } from './people/comings';
import { coordinatorActs } from './people/coordinators';
import { ownerGets, somebodyAnswers } from './people/owners';
import { coordinatorReviews, reviewIsChosen } from './people/reviewers';
import { fileIsImported, tableIsSent } from './people/tables';
import { alwaysHolds, saidOnce } from './promises/always';
import { onlyWhatIsApproved } from './promises/approved';
import { holdsBeforeSaying } from './promises/before-saying';
import { holdsInTheEnd } from './promises/in-the-end';
import { Seeded } from './seeded';
import { Agenda } from './world/agenda';
import { coordinator, fileOf, firstOwners, firstRows, owners, portfolioId } from './world/agreement';
import { Journal } from './world/journal';
import { Processes } from './world/processes';
import { type Chances, calm, Schedule, simulatedFault } from './world/schedule';
import { Senders } from './world/senders';
import type { SimulatedWorld } from './world/simulated-world';
import { simulatedTeams } from './world/teams-in-memory';
import { Trace } from './world/trace';

export interface Life {
  seed: number;
  /** Promises that did not hold; a whole life has none. */
  broken: string[];
  log: string[];
  /** Of everything that happened, in its order: the same for the same seed. */
  mark: string;
  calls: number;
  acknowledged: number;
  delivered: number;
}

const begins = '2024-09-12T06:00:00.000Z';
const calmAfter = '2024-10-28T00:00:00.000Z';
/** Nobody says anything any more: what was said is shown by then. */
const silentAfter = '2024-11-07T00:00:00.000Z';
const ends = '2024-11-08T15:00:00.000Z';
const minutesIn = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 60_000;
const minutesOfTrouble = minutesIn(begins, calmAfter);

const troubled: Chances = { fault: 0.004, crash: 0.001, delay: 0.004, duplicate: 0.002, sleep: 0.0004 };

/**
 * Some weeks of a portfolio, out of one number: two processes of the bot, people, Teams, faults and crashes. The
 * workflows and the store's ports are the real ones. Towards the end nothing fails any more, and all must be made good.
 */
export async function simulate(seed: number): Promise<Life> {
  const seeded = new Seeded(seed);
  const agenda = new Agenda(begins);
  const trace = new Trace(() => agenda.now);
  const broken: string[] = [];
  const chances = { ...calm };
  const isCalm = () => agenda.now >= calmAfter;
  const journal = new Journal(() => agenda.now);
  const documents = memoryDocuments((after, before) => journal.note(after, before));
  const store = createStore(documents);
  const schedule = new Schedule({
    seeded,
    chances,
    seconds: () => agenda.seconds,
    later: (seconds, what) => agenda.later(seconds / 60, what),
    onCrash: ({ id }) => {
      trace.log(`${id} dies`);
      senders.hasChanged();
      agenda.later(isCalm() ? 1 : seeded.between(1, 600), () => start());
    },
    trace: (what) => trace.add(what),
  });
  const processes: Processes = new Processes({ seeded, schedule, store, world: () => world });
  const later: SimulatedWorld['later'] = (minutes, what) => agenda.later(minutes, what);
  const senders = new Senders({ processes, store, later, seconds: () => agenda.seconds });
  const start = () => {
    processes.start();
    senders.hasChanged();
  };
  let activities = 0;
  const world: SimulatedWorld = {
    seeded,
    now: () => agenda.now,
    later,
    atOnce: (what) => void carryOut(world, what),
    look: () => senders.look(),
    secondsToSay: () => schedule.secondsToSay(),
    isSilent: () => agenda.now >= silentAfter,
    ports: () => processes.portsOfAny(),
    store,
    documents,
    journal,
    teams: simulatedTeams({
      seeded,
      now: () => agenda.now,
      trouble: () => (isCalm() ? 0 : 0.08),
      isInstalled: (to) => ![...world.uninstalled].some((ref) => to === `chat:${ref}`),
      onSend: (said, to) => holdsBeforeSaying(world, said, to),
      onDelivered: (delivered) => {
        trace.log(`${delivered.to} gets ${delivered.kind}`);
        countOnce(delivered);
        onlyWhatIsApproved(world, delivered);
        if (delivered.kind === 'notice' && 'ask' in delivered.content) {
          ownerGets(world, { ...delivered, kind: 'ask', content: delivered.content.ask });
        }
        if (delivered.kind === 'ask') ownerGets(world, delivered);
        if (!isCalm() && seeded.chance(0.15)) somebodyAnswers(world);
      },
    }),
    nextActivity: () => {
      activities += 1;
      return `activity-${activities}`;
    },
    acknowledged: [],
    postsAskedFor: new Map(),
    rows: firstRows,
    sentFiles: new Map(),
    uninstalled: new Set(),
    wasUnreachable: new Set(),
    isBroken: (promise) => void broken.push(`${agenda.now} ${promise}`),
    log: (line) => trace.log(line),
  };
  const countOnce = saidOnce(world);
  const holdsNow = alwaysHolds(world);

  await settle(store);
  start();
  if (seeded.chance(0.6)) start();
  planLooks(world);
  planPeople(world, processes);
  if (seeded.chance(0.8)) Object.assign(chances, troubled);
  agenda.later(minutesOfTrouble, () => {
    Object.assign(chances, calm);
    processes.setClocks();
  });
  for (;;) {
    // Some things happen at the same moment.
    const together = agenda.take(seeded.chance(0.3));
    if (together.length === 0 || broken.length > 0) break;
    for (const what of together) void carryOut(world, what);
    await schedule.untilQuiet();
    await holdsNow();
    if (senders.sending().length > 1) world.isBroken(`at once send: ${senders.sending().join(', ')}`);
  }
  if (broken.length === 0) await holdsInTheEnd(world);
  const { calls } = schedule;
  const { length: acknowledged } = world.acknowledged;
  const { length: delivered } = world.teams.delivered;
  return { seed, broken, log: trace.lines, mark: trace.mark, calls, acknowledged, delivered };
}

/** What a workflow may throw is what a port threw. */
async function carryOut(world: SimulatedWorld, what: () => unknown): Promise<void> {
  try {
    await what();
  } catch (error) {
    if ((error as Error).message !== simulatedFault) world.isBroken(`${(error as Error).stack}`);
  }
}

/** Everybody but one has met the bot, and both committees have a channel. */
async function settle(store: Store): Promise<void> {
  await importPortfolio({ store, now: begins }, fileOf(firstRows, firstOwners));
  for (const ref of [...owners.slice(0, -1), coordinator]) await store.createPerson(person(ref));
  for (const committeeId of ['a', 'b']) await store.putChannel(channel({ portfolioId, committeeId }));
}

/** A look at the calendar a few times a day, by every process that lives; in the end often enough for everything. */
function planLooks(world: SimulatedWorld): void {
  const { seeded, later, now } = world;
  const look = () => {
    if (now() < calmAfter && seeded.chance(0.25)) somebodyAnswers(world);
    return world.look();
  };
  // Once every morning for certain: a bot that never looks when it may speak asks nobody.
  for (let at = 60; at < minutesOfTrouble; at += 24 * 60) later(at, look);
  for (let at = 0; at < minutesOfTrouble; at += seeded.between(90, 900)) later(at, look);
  const last = minutesIn(now(), ends);
  for (let at = minutesOfTrouble; at < last; at += 120) later(at, look);
}

/** What people and machines do, whatever the bot says to them. */
function planPeople(world: SimulatedWorld, processes: Processes): void {
  const { seeded, later } = world;
  const some = (most: number, what: () => unknown) => {
    for (let n = seeded.between(0, most); n > 0; n -= 1) {
      later(seeded.between(0, 40 * 24 * 60), async () => what());
    }
  };
  some(5, () => coordinatorActs(world));
  if (seeded.chance(0.5)) later(seeded.between(0, 5 * 24 * 60), () => reviewIsChosen(world));
  some(1, () => reviewIsChosen(world));
  some(8, () => coordinatorReviews(world));
  some(2, () => somebodyIsAway(world));
  some(1, () => somebodyUninstalls(world));
  some(2, () => tableIsSent(world));
  some(1, () => fileIsImported(world));
  some(2, () => processes.stepClock());
  world.uninstalled.add('erik');
  world.wasUnreachable.add('erik');
  if (seeded.chance(0.5)) later(seeded.between(0, 30 * 24 * 60), () => comesBack(world, 'erik'));
}
