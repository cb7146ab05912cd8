import cron, { type ScheduledTask } from 'node-cron';

/** Production looks at the calendar once a minute; a rehearsal, in which a minute may be days, once a second. */
export const everyMinute = '* * * * *';
export const everySecond = '* * * * * *';

/** Runs one tick at a time; a call during one is answered by one more after it. */
export class Ticker {
  private running: Promise<void> | undefined;
  private again = false;
  private stopped = false;
  private task: ScheduledTask | undefined;
  private ahead: { timer: NodeJS.Timeout; at: number } | undefined;

  constructor(private readonly work: () => Promise<void>) {}

  schedule(expression: string): void {
    // A busy moment makes it miss one, of which it would write on our log in its own words; a late look is as good.
    this.task = cron.schedule(expression, () => this.nudge(), { noOverlap: true, suppressMissedWarning: true });
    this.task.on('execution:missed', () => this.nudge());
  }

  nudge(): void {
    if (this.stopped) return;
    if (this.running) {
      this.again = true;
      return;
    }
    this.running = this.work().finally(() => {
      this.running = undefined;
      if (this.again) {
        this.again = false;
        this.nudge();
      }
    });
  }

  /** What Teams did not take is worth a look before the next minute; of several such looks the first is enough. */
  nudgeIn(seconds: number): void {
    const at = performance.now() + seconds * 1000;
    if (this.stopped || (this.ahead && this.ahead.at <= at)) return;
    clearTimeout(this.ahead?.timer);
    const timer = setTimeout(() => {
      this.ahead = undefined;
      this.nudge();
    }, seconds * 1000);
    this.ahead = { timer, at };
  }

  /** No tick begins any more; resolves when the one under way is done. */
  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.ahead?.timer);
    await this.task?.destroy();
    await this.running;
  }
}
