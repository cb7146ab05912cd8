import type { Clock } from './workflows/clock';

/** Time as it is. */
export function realClock(): Clock {
  return {
    now: () => new Date().toISOString(),
    inRealSeconds: (seconds) => new Date(Date.now() + seconds * 1000).toISOString(),
  };
}

export interface RehearsalClock extends Clock {
  /** Lets it run. Until somebody is there to see it, a rehearsal stands at its beginning. */
  start(): void;
  readonly isRunning: boolean;
}

/**
 * A clock that begins at an instant of its own and runs faster than real time, so that a round of weeks passes in minutes.
 * @param startAt ISO instant
 * @param speed how many seconds pass in a real one
 */
export function rehearsalClock(startAt: string, speed: number): RehearsalClock {
  const origin = Date.parse(startAt);
  let startedAt: number | undefined;
  const millis = () => origin + (startedAt === undefined ? 0 : (performance.now() - startedAt) * speed);
  return {
    now: () => new Date(millis()).toISOString(),
    inRealSeconds: (seconds) => new Date(millis() + seconds * 1000 * speed).toISOString(),
    start: () => {
      startedAt ??= performance.now();
    },
    get isRunning() {
      return startedAt !== undefined;
    },
  };
}
