import { byDay, type Meeting, withAgenda } from '../../domain/calendar/meeting';
import type { Committee, Ending } from '../../domain/portfolio/portfolio';
import type { Instant } from '../../domain/time/instant';
import type { CommitteeJson, PortfolioJson } from '../portfolio-schema';
import { largestCalendarMegabytes, readCalendar } from './read-calendar';

/** Reads a file that portfolio.json points to, in its folder or below it; `field` is where it does. */
export type ReadBeside = (name: string, field: string, megabytes: number) => Promise<Uint8Array>;

interface Surroundings {
  read: ReadBeside;
  /** When the portfolio's people work. */
  office: Pick<PortfolioJson, 'timeZone' | 'closedDays' | 'quiet'>;
  now: Instant;
}

/** A committee with its meetings: those that portfolio.json names, and those on the calendar file it points to. */
export async function readCommittee(
  json: CommitteeJson,
  field: string,
  { read, office, now }: Surroundings,
): Promise<Committee> {
  const { id, name, aliases, parent, meetings, cadence, calendar, agendaDaysBefore, review } = json;
  const { timeZone } = office;
  const named = meetings.map(({ on, ...rest }): Meeting => ({ on, ...present(rest) }));
  const onCalendar = calendar
    ? readCalendar(await read(calendar, `${field}.calendar`, largestCalendarMegabytes), calendar, { timeZone, now })
    : [];
  const taken = new Set(named.map(({ on }) => on));
  const all = [...named, ...onCalendar.filter(({ on }) => !taken.has(on))];
  return {
    id,
    name,
    aliases,
    ...present({ parent, cadence, agendaDaysBefore, review, ended: readEnding(json) }),
    meetings: all.map((meeting) => withAgenda(meeting, agendaDaysBefore, office)).sort(byDay),
  };
}

function readEnding({ closed, closedOn, succeededBy }: CommitteeJson): Ending | undefined {
  if (!closed && closedOn === undefined && succeededBy === undefined) return undefined;
  return present({ on: closedOn, successor: succeededBy });
}

/** Without the fields that are not there: what is stored has none that say nothing. */
export function present<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never;
}
