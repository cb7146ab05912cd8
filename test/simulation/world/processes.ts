import { addMinutes } from '../../../src/domain/time/instant';
import { memoryDocuments } from '../../../src/store/memory/memory-documents';
import { createStore } from '../../../src/store/store';
import type { Store } from '../../../src/workflows/ports';
import type { Seeded } from '../seeded';
import { tableOf } from './agreement';
import type { Schedule, SimulatedProcess } from './schedule';
import type { Ports, SimulatedWorld } from './simulated-world';

interface Surroundings {
  seeded: Seeded;
  schedule: Schedule;
  store: Store;
  world: () => SimulatedWorld;
}

/** The processes of the bot: they start, die and are started again, and each has a clock of its own. */
export class Processes {
  private readonly all: SimulatedProcess[] = [];

  constructor(private readonly around: Surroundings) {}

  start(): void {
    const id = `process-${this.all.length + 1}`;
    this.all.push({ id, isDead: false, minutesAhead: 0, asleepUntil: 0 });
  }

  living(): SimulatedProcess[] {
    return this.all.filter(({ isDead }) => !isDead);
  }

  /** Of one of those that live. Where none does, whoever calls waits for ever, as a request to a machine that is down. */
  portsOfAny(): Ports {
    const living = this.living();
    return this.portsOf(living.length > 0 ? this.around.seeded.pick(living) : nobody);
  }

  portsOf(process: SimulatedProcess): Ports {
    const { schedule, store, world } = this.around;
    const { teams, now, sentFiles } = world();
    const ownNow = () => addMinutes(now(), process.minutesAhead);
    return {
      store: schedule.inHandsOf(process, store, 'store'),
      messenger: schedule.inHandsOf(process, teams, 'messenger'),
      clock: { now: ownNow, inRealSeconds: (seconds) => addMinutes(ownNow(), seconds / 60) },
      log: { info: () => {}, warn: () => {}, error: () => {} },
      processId: process.id,
      emptyStore: () => createStore(memoryDocuments()),
      readTable: async ({ bytes }) => tableOf(JSON.parse(Buffer.from(bytes).toString())),
      files: {
        fetchFile: async (url) => ({ kind: 'file', bytes: sentFiles.get(url) ?? new Uint8Array() }),
        putFile: async () => 'failed',
      },
    };
  }

  /** Somebody sets a clock by an hour, forward or back, or by less. */
  stepClock(): void {
    const { seeded, world } = this.around;
    const living = this.living();
    if (living.length === 0) return;
    const process = seeded.pick(living);
    process.minutesAhead = seeded.pick([60, -60, 5, -5, 0.5]);
    world().log(`the clock of ${process.id} is ${process.minutesAhead} minutes ahead`);
  }

  /** Every clock is right again. */
  setClocks(): void {
    for (const process of this.all) process.minutesAhead = 0;
  }
}

const nobody: SimulatedProcess = { id: 'nobody', isDead: true, minutesAhead: 0, asleepUntil: 0 };
