import { setTimeout as sleep } from 'node:timers/promises';
import type { SendLimits } from './send-limits';

/** Somebody waits for a reply; one that would have to wait longer is not sent. */
const replyPatienceMs = 5_000;

/** Nobody waits for what the bot says by itself; what would have to wait longer stays due. */
const dispatchPatienceMs = 20_000;

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

  /**
   * Waits for the next place of a reply.
   * @throws TooEarly where that would take too long
   */
  async reply(tenant: string, conversation: string): Promise<void> {
    const tooEarlyMs = await this.waitForPlace(tenant, conversation, replyPatienceMs);
    if (tooEarlyMs > 0) throw new TooEarly(tooEarlyMs);
  }

  /**
   * Waits for the next place of what the bot says by itself.
   * @returns 0 when the place is taken; else in how many seconds it is worth asking again
   */
  async dispatch(tenant: string, conversation: string): Promise<number> {
    return Math.ceil((await this.waitForPlace(tenant, conversation, dispatchPatienceMs)) / 1000);
  }

  /** Teams has said 429. */
  throttled(tenant: string, conversation: string, seconds: number): void {
    this.limits.throttle(tenant, conversation, this.now() + seconds * 1000, this.now());
  }

  /** @returns 0 when the place is taken and its time has come; else for how many milliseconds it is too early */
  private async waitForPlace(tenant: string, conversation: string, patienceMs: number): Promise<number> {
    const { wait, taken } = this.limits.take(tenant, conversation, this.now(), patienceMs);
    if (!taken) return wait;
    if (wait > 0) await sleep(wait);
    return this.limits.held(tenant, conversation, this.now());
  }
}
