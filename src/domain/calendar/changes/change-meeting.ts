import type { Committee } from '../../portfolio/portfolio';
import type { Day } from '../../time/instant';
import { byDay, freeKey, keyOf, type Meeting, withKey } from '../meeting';
import { keepHeard } from './merge-calendar';

type Calendar = Pick<Committee, 'meetings' | 'heard'>;

/** The calendar with one meeting more. What was cancelled on that day is back, with its round. */
export function addMeeting(calendar: Calendar, meeting: Meeting): Calendar {
  const key = freeKey(meeting.on, new Set(calendar.meetings.map(keyOf)));
  return { ...keepHeard(calendar), meetings: [...calendar.meetings, withKey(meeting, key)].sort(byDay) };
}

export function moveMeeting(
  calendar: Calendar,
  meeting: Meeting,
  to: Day,
  agendaDeadlineOn: Day | undefined,
): Calendar {
  const { agendaDeadlineOn: _, ...rest } = meeting;
  const moved = withKey({ ...rest, on: to, ...(agendaDeadlineOn ? { agendaDeadlineOn } : {}) }, keyOf(meeting));
  const meetings = calendar.meetings.map((known) => (known === meeting ? moved : known)).sort(byDay);
  return { ...keepHeard(calendar), meetings };
}

export function cancelMeeting(calendar: Calendar, meeting: Meeting): Calendar {
  return { ...keepHeard(calendar), meetings: calendar.meetings.filter((known) => known !== meeting) };
}
