import { beatSeconds, Dispatcher } from '../../../src/workflows/dispatch/dispatcher';
import type { Messenger, Store } from '../../../src/workflows/ports';
import { runTick } from '../../../src/workflows/rounds/run-tick';
import type { Processes } from './processes';
import type { SimulatedProcess } from './schedule';

interface Surroundings {
  processes: Processes;
  store: Store;
  /** Of a clock that nobody sets. */
  seconds(): number;
  later(minutes: number, what: () => unknown): void;
}

interface Sender {
  dispatcher: Dispatcher;
  isLooking: boolean;
}

/** As long as another needs to be sure that a process is gone. */
const beatsWithoutSender = 8;

/**
 * Which of the processes sends. Each beats as long as there is anything to see: while one looks at the calendar, or none is
 * the one that sends. Between two looks, hours apart, nobody would notice.
 */
export class Senders {
  private readonly all = new Map<SimulatedProcess, Sender>();
  private beatsLeft = 0;
  private isBeating = false;

  constructor(private readonly around: Surroundings) {}

  /** Every process that lives looks at the calendar, if it is the one that sends. */
  async look(): Promise<void> {
    this.beatsLeft = beatsWithoutSender;
    await Promise.all(this.around.processes.living().map((process) => this.tick(process)));
    this.goOnBeating();
  }

  /** A process was started, or died: somebody is to send again before long. */
  hasChanged(): void {
    this.beatsLeft = beatsWithoutSender;
    this.goOnBeating();
  }

  /** Never more than one. */
  sending(): string[] {
    return this.around.processes.living().flatMap((process) => {
      return this.of(process).dispatcher.isHeld() ? [process.id] : [];
    });
  }

  private goOnBeating(): void {
    const living = this.around.processes.living();
    const isAnybodyLooking = living.some((process) => this.of(process).isLooking);
    if (this.sending().length === 0) this.beatsLeft -= 1;
    if (this.isBeating || living.length === 0 || !(isAnybodyLooking || this.beatsLeft > 0)) return;
    if (!isAnybodyLooking && this.sending().length > 0) return;
    this.isBeating = true;
    this.around.later(beatSeconds / 60, () => this.beat());
  }

  private beat(): void {
    this.isBeating = false;
    for (const process of this.around.processes.living()) void this.beatOf(process);
    this.goOnBeating();
  }

  private async beatOf(process: SimulatedProcess): Promise<void> {
    const { dispatcher } = this.of(process);
    const hadLease = dispatcher.isHeld();
    await dispatcher.beat().catch(() => undefined);
    if (dispatcher.isHeld() && !hadLease) await this.tick(process);
  }

  /** One at a time in each process, as the ticker sees to. */
  private async tick(process: SimulatedProcess): Promise<void> {
    const sender = this.of(process);
    const { dispatcher } = sender;
    if (sender.isLooking) return;
    sender.isLooking = true;
    try {
      if (!dispatcher.isHeld()) await dispatcher.beat();
      if (dispatcher.isHeld()) {
        const ports = this.around.processes.portsOf(process);
        await runTick({ ...ports, messenger: whileHeld(ports.messenger, dispatcher) });
        await dispatcher.looked(ports.clock.now());
      }
    } catch {
      // The next look does what is due.
    }
    sender.isLooking = false;
  }

  private of(process: SimulatedProcess): Sender {
    const known = this.all.get(process);
    if (known) return known;
    const { store } = this.around.processes.portsOf(process);
    const me = { id: process.id, host: process.id, pid: 1 };
    const dispatcher = new Dispatcher({ store, me, isGone: () => false, seconds: this.around.seconds });
    const sender = { dispatcher, isLooking: false };
    this.all.set(process, sender);
    return sender;
  }
}

/** As the app does: a process that is not the one that sends any more has room for nothing. */
function whileHeld(messenger: Messenger, dispatcher: Dispatcher): Messenger {
  return new Proxy(messenger, {
    get: (target, name) => {
      if (name !== 'room') return Reflect.get(target, name);
      return async (to: Parameters<Messenger['room']>[0]) => (dispatcher.isHeld() ? target.room(to) : undefined);
    },
  });
}
