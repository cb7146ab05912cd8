import { Temporal } from 'temporal-polyfill';
import type { Day, Instant } from './instant';

/**
 * The instant a clock on the wall shows `hour:minute` on a day. Where the clock skips that time the instant after the
 * gap is meant, where it shows it twice the first of the two.
 */
export function atLocal(day: Day, hour: number, minute: number, timeZone: string): Instant {
  const plainTime = new Temporal.PlainTime(hour, minute);
  const zoned = Temporal.PlainDate.from(day).toZonedDateTime({ timeZone, plainTime });
  return zoned.toInstant().toString({ fractionalSecondDigits: 3 });
}

/** The calendar day it is there at an instant. */
export function dayOf(at: Instant, timeZone: string): Day {
  return wallClock(at, timeZone).toISOString().slice(0, 10);
}

/** The hour the wall clock there shows, 0-23. */
export function localHour(at: Instant, timeZone: string): number {
  return wallClock(at, timeZone).getUTCHours();
}

/** What the wall clock there shows, told as if it were UTC. */
function wallClock(at: Instant, timeZone: string): Date {
  const ms = Date.parse(at);
  return new Date(ms + stretchAt(ms, timeZone).aheadMs);
}

/** From one change of a zone's clock up to the next it is as far ahead of UTC. Times are milliseconds. */
interface Stretch {
  from: number;
  to: number;
  aheadMs: number;
}

/** Two a year of each zone: what day it is is asked for every round, request and message, and seldom of another half-year. */
const known = new Map<string, Stretch[]>();

function stretchAt(ms: number, timeZone: string): Stretch {
  const stretches = known.get(timeZone) ?? [];
  const found = stretches.find(({ from, to }) => from <= ms && ms < to);
  if (found) return found;
  const changeOf = (at: number, direction: 'next' | 'previous') =>
    Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone).getTimeZoneTransition(direction)
      ?.epochMilliseconds;
  const { offsetNanoseconds } = Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(timeZone);
  const stretch = {
    // A change at this very moment has happened.
    from: changeOf(ms + 1, 'previous') ?? Number.NEGATIVE_INFINITY,
    to: changeOf(ms, 'next') ?? Number.POSITIVE_INFINITY,
    aheadMs: offsetNanoseconds / 1_000_000,
  };
  known.set(timeZone, [...stretches, stretch]);
  return stretch;
}

/** Is it an IANA name this runtime knows? A bare offset such as `+01:00` has no clock changes, and is none. */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
