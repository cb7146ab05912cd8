import { Ticker } from './ticker';
import type { Clock } from './workflows/clock';
import { beatSeconds, type Dispatcher } from './workflows/dispatch/dispatcher';
import type { Log } from './workflows/log';

interface Wiring {
  dispatcher: Dispatcher;
  /** Does what is due. */
  work(): Promise<void>;
  /** One that stands still, as a rehearsal does before somebody is there, has done nothing yet. */
  clock: Clock & { readonly isRunning?: boolean };
  log: Log;
}

/** Ticks while this process is the one that sends, and sees to it that one of those on this store is. */
export class Ticking {
  private readonly ticker = new Ticker(() => this.tick());
  private beats: NodeJS.Timeout | undefined;
  private hadLease = false;

  constructor(private readonly wiring: Wiring) {}

  start(expression: string): void {
    this.ticker.schedule(expression);
    this.beats = setInterval(() => void this.beat(), beatSeconds * 1000);
    this.nudge();
  }

  nudge(): void {
    this.ticker.nudge();
  }

  nudgeIn(seconds: number): void {
    this.ticker.nudgeIn(seconds);
  }

  /** Resolves when the tick under way is done and another process may take over. */
  async stop(): Promise<void> {
    await this.ticker.stop();
    clearInterval(this.beats);
    const { dispatcher, log } = this.wiring;
    await dispatcher.release().catch((error) => log.warn({ err: error }, 'the lease could not be given back'));
  }

  private async beat(): Promise<void> {
    const { hadLease } = this;
    if ((await this.takeLease()) && !hadLease) this.nudge();
  }

  private async takeLease(): Promise<boolean> {
    const { dispatcher, log } = this.wiring;
    const { hadLease } = this;
    await dispatcher.beat().catch((error) => log.warn({ err: error }, 'the lease could not be looked at'));
    this.hadLease = dispatcher.isHeld();
    if (this.hadLease && !hadLease) log.info({}, 'this process sends what is due');
    if (hadLease && !this.hadLease) log.warn({}, 'another process sends what is due, or none can');
    return this.hadLease;
  }

  private async tick(): Promise<void> {
    const { dispatcher, work, clock, log } = this.wiring;
    if (!dispatcher.isHeld() && !(await this.takeLease())) return;
    try {
      await work();
      if (clock.isRunning !== false) await dispatcher.looked(clock.now());
    } catch (error) {
      log.error({ err: error }, 'a tick failed; the next one does what is due');
    }
  }
}
