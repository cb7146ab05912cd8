import type { Day } from '../time/instant';

/** Which of a committee's meetings ask about an initiative: a filter over its calendar. DOMAIN.md, "When to ask". */
export type Cadence =
  | { kind: 'every' }
  /** Every `n`th meeting, 2 or more. */
  | { kind: 'nth'; n: number }
  /** The first meeting in each of these months, 1-12. */
  | { kind: 'months'; months: number[] }
  /** The first meeting after this day (`MM-DD`) each year. */
  | { kind: 'after'; day: string }
  | { kind: 'never' };

export function everyNth(n: number): Cadence {
  return n === 1 ? { kind: 'every' } : { kind: 'nth', n };
}

/**
 * The meetings that ask, of a committee's meetings in order. Every `n`th counts from the last meeting that asked about the
 * initiative, so that a year's end and a new calendar change nothing; until one has, from the first on the calendar.
 * @param lastAskedOn the day of the committee's last meeting, or deadline, with a round that asked about it
 */
export function chooseMeetings<M extends { on: Day }>(cadence: Cadence, meetings: M[], lastAskedOn?: Day): M[] {
  switch (cadence.kind) {
    case 'every':
      return meetings;
    case 'never':
      return [];
    case 'nth':
      return lastAskedOn === undefined
        ? meetings.filter((_, at) => at % cadence.n === 0)
        : meetings.filter(({ on }) => on > lastAskedOn).filter((_, at) => (at + 1) % cadence.n === 0);
    case 'months':
      return meetings.filter(
        ({ on }, at) => cadence.months.includes(monthOf(on)) && meetings[at - 1]?.on.slice(0, 7) !== on.slice(0, 7),
      );
    case 'after':
      return meetings.filter(({ on }, at) => {
        const before = meetings[at - 1]?.on;
        return before === undefined || before <= lastSuchDay(cadence.day, on);
      });
  }
}

/** The same words for the same cadence, to count once for all who have it. */
export function cadenceKey(cadence: Cadence): string {
  switch (cadence.kind) {
    case 'nth':
      return `nth ${cadence.n}`;
    case 'months':
      return `months ${cadence.months.join(' ')}`;
    case 'after':
      return `after ${cadence.day}`;
    default:
      return cadence.kind;
  }
}

function monthOf(day: Day): number {
  return Number(day.slice(5, 7));
}

/** The last such day before another. */
function lastSuchDay(monthDay: string, before: Day): Day {
  const year = Number(before.slice(0, 4));
  const thisYear = `${year}-${monthDay}`;
  return thisYear < before ? thisYear : `${year - 1}-${monthDay}`;
}
