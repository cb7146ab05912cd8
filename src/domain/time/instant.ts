/** A moment, ISO 8601 in UTC with milliseconds: `2024-09-17T06:00:00.000Z`. Two of them compare as strings. */
export type Instant = string;

/** A calendar day, ISO 8601: `2024-10-01`. Two of them compare as strings. */
export type Day = string;

/** The instant of a JavaScript date, which is how clocks at the edges tell the time. */
export function toInstant(date: Date): Instant {
  return date.toISOString();
}

export function addMinutes(at: Instant, minutes: number): Instant {
  return toInstant(new Date(Date.parse(at) + minutes * 60_000));
}
