import type { Committee } from '../../portfolio/portfolio';
import type { Instant } from '../../time/instant';
import { dayOf } from '../../time/zoned';
import type { ClosedDays } from '../business-days';
import { byDay, freeKey, keyOf, type Meeting, withKey } from '../meeting';
import { agendaAfterMove } from './move-agenda';
import { pairMeetings } from './pair-meetings';

/** Who tells of a committee's meetings in files: portfolio.json with what it points to, and a calendar brought in by itself. */
export type CalendarSource = 'portfolio' | 'calendar';

type Calendar = Pick<Committee, 'meetings' | 'heard'>;

/**
 * A committee's calendar after one of its files was read again. The file's word counts where the file has changed its
 * mind since it was last read; what was changed by command since is not undone by an older word. What has been held stays.
 * A calendar file says nothing of agendas: those follow their meetings.
 * @param read in order of their days, one for each day
 */
export function mergeCalendar(
  stored: Calendar,
  read: Meeting[],
  { source, now, closed }: { source: CalendarSource; now: Instant; closed: ClosedDays & { timeZone: string } },
): Calendar {
  const today = dayOf(now, closed.timeZone);
  const before = stored.heard?.[source] ?? stored.meetings.filter(({ kind }) => source === 'portfolio' || !kind);
  const { pairs, added, vanished } = pairMeetings(before, read, today);
  const current = new Map(stored.meetings.map((meeting) => [keyOf(meeting), meeting]));
  const said: Meeting[] = [];
  const tell = (meeting: Meeting, key: string, isNews: boolean) => {
    const known = current.get(key);
    said.push(withKey(meeting, key));
    const news = source === 'calendar' ? withAgendaOf(known, meeting, closed) : meeting;
    if (isNews) current.set(key, { ...withKey(news, key), saidAt: now });
    else if (known) current.set(key, withId(known, meeting));
  };
  for (const meeting of vanished) current.delete(keyOf(meeting));
  for (const [was, is] of pairs) tell(is, keyOf(was), !saysTheSame(was, is, source));
  for (const meeting of added) {
    const sameDay = [...current.values()].find(({ on }) => on === meeting.on);
    tell(meeting, sameDay ? keyOf(sameDay) : freeKey(meeting.on, new Set(current.keys())), true);
  }
  const meetings = [...current.values()].sort(byDay);
  return remember({ ...stored, meetings }, stored, source, said.sort(byDay));
}

/** The calendar with what this source has said, and what the other had said before it was changed under it. */
function remember(after: Calendar, before: Calendar, source: CalendarSource, said: Meeting[]): Calendar {
  const other = source === 'portfolio' ? 'calendar' : 'portfolio';
  const heard = {
    ...(source === 'portfolio' && isSameCalendar(said, after.meetings) ? {} : { [source]: said }),
    ...otherHeard(before, after, other),
  };
  return Object.keys(heard).length > 0 ? { meetings: after.meetings, heard } : { meetings: after.meetings };
}

function otherHeard(before: Calendar, after: Calendar, other: CalendarSource): Calendar['heard'] {
  const known = before.heard?.[other];
  if (known) return { [other]: known };
  // portfolio.json has said what was there; a calendar that was never brought in has said nothing.
  const changed = other === 'portfolio' && !isSameCalendar(before.meetings, after.meetings);
  return changed ? { portfolio: asTold(before.meetings) } : {};
}

/** What the files last said, kept before something else changes the calendar. */
export function keepHeard({ meetings, heard }: Calendar): Required<Calendar> {
  return { meetings, heard: { ...heard, portfolio: heard?.portfolio ?? asTold(meetings) } };
}

function asTold(meetings: Meeting[]): Meeting[] {
  return meetings.map(({ saidAt: _, ...meeting }) => meeting);
}

/** Only what the source speaks of. */
function saysTheSame(a: Meeting, b: Meeting, source: CalendarSource): boolean {
  const fields = source === 'portfolio' ? (['on', 'agendaDeadlineOn', 'kind', 'name'] as const) : (['on'] as const);
  return fields.every((field) => a[field] === b[field]);
}

function isSameCalendar(a: Meeting[], b: Meeting[]): boolean {
  return (
    a.length === b.length &&
    a.every((meeting, at) => {
      const other = b[at];
      return (
        other && saysTheSame(meeting, other, 'portfolio') && meeting.id === other.id && keyOf(meeting) === keyOf(other)
      );
    })
  );
}

function withAgendaOf(known: Meeting | undefined, meeting: Meeting, closed: ClosedDays): Meeting {
  if (!known || meeting.agendaDeadlineOn !== undefined) return meeting;
  const agendaDeadlineOn = agendaAfterMove(known, meeting.on, closed);
  return agendaDeadlineOn === undefined ? meeting : { ...meeting, agendaDeadlineOn };
}

function withId(known: Meeting, { id }: Meeting): Meeting {
  return id === undefined ? known : { ...known, id };
}
