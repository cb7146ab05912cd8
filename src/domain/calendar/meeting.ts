import type { Day } from '../time/instant';

/** A date on a committee's calendar before which its owners are asked. */
export interface Meeting {
  on: Day;
  /** When its agenda closes; the meeting day itself where nobody set one. */
  agendaDeadlineOn?: Day;
  /** `entry`: nobody meets, but status is due: `Status i maj`. */
  kind?: 'entry';
  /** What it is called; an entry always has a name. */
  name?: string;
}
