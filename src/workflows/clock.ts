import type { Instant } from '../domain/time/instant';

/** Time as the workflows are told it: real, or rehearsed. */
export interface Clock {
  now(): Instant;
  /** The instant that this many real seconds ahead will be: how long a claim may be in somebody's hands. */
  inRealSeconds(seconds: number): Instant;
}
