import type { Day, Instant } from '../time/instant';
import { addBusinessDays, type ClosedDays } from './business-days';

/** A date on a committee's calendar before which its owners are asked. */
export interface Meeting {
  on: Day;
  /** When its agenda closes; the meeting day itself where nobody set one. */
  agendaDeadlineOn?: Day;
  /** `entry`: nobody meets, but status is due: `Status i maj`. */
  kind?: 'entry';
  /** What it is called; an entry always has a name. */
  name?: string;
  /** What the file it came from calls it, or the calendar (UID): by that it is known again when its day changes. */
  id?: string;
  /** When its day was last said, where that was after the portfolio was first read: nobody missed what was due before. */
  saidAt?: Instant;
  /** What its round's id ends in, where that is not its day: the day it was first planned for, perhaps `.2` behind it. */
  key?: string;
}

/** What a meeting keeps when it moves. */
export function keyOf({ key, on }: Meeting): string {
  return key ?? on;
}

export function withKey({ key: _, ...meeting }: Meeting, key: string): Meeting {
  return key === meeting.on ? meeting : { ...meeting, key };
}

/** The key of a meeting that is new on a calendar: its day, unless another that has moved away is known by that. */
export function freeKey(on: Day, taken: ReadonlySet<string>): string {
  let free: string = on;
  for (let nth = 2; taken.has(free); nth += 1) free = `${on}.${nth}`;
  return free;
}

/** A meeting of a committee whose agendas close so many business days before; what is said of the meeting itself stands. */
export function withAgenda(meeting: Meeting, agendaDaysBefore: number | undefined, closed: ClosedDays): Meeting {
  if (!agendaDaysBefore || meeting.agendaDeadlineOn !== undefined || meeting.kind === 'entry') return meeting;
  return { ...meeting, agendaDeadlineOn: addBusinessDays(meeting.on, -agendaDaysBefore, closed) };
}

export function byDay(a: { on: Day }, b: { on: Day }): number {
  return a.on < b.on ? -1 : a.on > b.on ? 1 : 0;
}
