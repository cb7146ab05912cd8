import { addMinutes, type Instant } from '../../src/domain/time/instant';
import type { Clock } from '../../src/workflows/clock';

export interface ManualClock extends Clock {
  set(at: Instant): void;
  pass(minutes: number): void;
}

/** Time that passes when a test says so. */
export function manualClock(startAt: Instant): ManualClock {
  let at = startAt;
  return {
    now: () => at,
    inRealSeconds: (seconds) => addMinutes(at, seconds / 60),
    set: (next) => {
      at = next;
    },
    pass: (minutes) => {
      at = addMinutes(at, minutes);
    },
  };
}
