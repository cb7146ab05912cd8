import type { Committee } from '../../portfolio/portfolio';
import { byDay, freeKey, keyOf, type Meeting, withKey } from '../meeting';
import { keepHeard } from './merge-calendar';

type Calendar = Pick<Committee, 'meetings' | 'heard'>;

/** The calendar with one meeting more. What was cancelled on that day is back, with its round. */
export function addMeeting(calendar: Calendar, meeting: Meeting): Calendar {
  const key = freeKey(meeting.on, new Set(calendar.meetings.map(keyOf)));
  return { ...keepHeard(calendar), meetings: [...calendar.meetings, withKey(meeting, key)].sort(byDay) };
}

/** `to`: its day, and the day its agenda closes, absent where that is the same. */
export function moveMeeting(
  calendar: Calendar,
  meeting: Meeting,
  to: Pick<Meeting, 'on' | 'agendaDeadlineOn' | 'saidAt'>,
): Calendar {
  const { agendaDeadlineOn: _, ...rest } = meeting;
  const moved = withKey({ ...rest, ...to }, keyOf(meeting));
  const meetings = calendar.meetings.map((known) => (known === meeting ? moved : known)).sort(byDay);
  return { ...keepHeard(calendar), meetings };
}

export function cancelMeeting(calendar: Calendar, meeting: Meeting): Calendar {
  return { ...keepHeard(calendar), meetings: calendar.meetings.filter((known) => known !== meeting) };
}
