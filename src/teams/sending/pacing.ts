import { setTimeout as sleep } from 'node:timers/promises';
import type { SendLimits } from './send-limits';

/** A message that would have to wait longer goes back to the store, which knows when it may be tried again. */
const patienceMs = 5_000;

/** What a connector client's request comes to, where it would be too early: what Teams itself would have said. */
export class TooEarly extends Error {
  readonly statusCode = 429;
  readonly response: { headers: { get(name: string): string | undefined } };

  constructor(waitMs: number) {
    super('Not sent: the limits of Teams leave no room yet.');
    const seconds = `${Math.ceil(waitMs / 1000)}`;
    this.response = { headers: { get: (name) => (name.toLowerCase() === 'retry-after' ? seconds : undefined) } };
  }
}

/** Lets requests of this process through as fast as Teams allows. */
export class Pacing {
  /** @param now milliseconds of a clock that never turns back */
  constructor(
    private readonly limits: SendLimits,
    private readonly now: () => number,
  ) {}

  /** @throws TooEarly where waiting would take too long */
  async wait(tenant: string, conversation: string): Promise<void> {
    const { wait, taken } = this.limits.take(tenant, conversation, this.now(), patienceMs);
    if (!taken) throw new TooEarly(wait);
    if (wait > 0) await sleep(wait);
  }

  throttled(tenant: string, seconds: number): void {
    this.limits.hold(tenant, this.now() + seconds * 1000);
  }
}
