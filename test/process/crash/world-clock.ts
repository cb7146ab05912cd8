import type { Instant } from '../../../src/domain/time/instant';

/** The time of the scenario: runs as real time does, and is set forward where nothing would happen. */
export class WorldClock {
  private ahead: number;

  constructor(startAt: Instant) {
    this.ahead = Date.parse(startAt) - Date.now();
  }

  get aheadMs(): number {
    return this.ahead;
  }

  now(): Instant {
    return new Date(Date.now() + this.ahead).toISOString();
  }

  /** Never back: where the scenario is already past it, it stays. */
  goTo(at: Instant): void {
    this.ahead = Math.max(this.ahead, Date.parse(at) - Date.now());
  }

  forwardSeconds(seconds: number): void {
    this.ahead += seconds * 1000;
  }
}

export function sleep(ms: number): Promise<void> {
  return new Promise((over) => setTimeout(over, ms));
}
