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
  return Temporal.Instant.from(at).toZonedDateTimeISO(timeZone).toPlainDate().toString();
}

/** The hour the wall clock there shows, 0-23. */
export function localHour(at: Instant, timeZone: string): number {
  return Temporal.Instant.from(at).toZonedDateTimeISO(timeZone).hour;
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
