import { keyOf, type Meeting } from '../meeting';

/** What became of one meeting: what a coordinator is told of a change. */
export type CalendarChange =
  | { kind: 'added'; meeting: Meeting }
  /** Its day, its agenda deadline or its name is another. */
  | { kind: 'moved'; from: Meeting; meeting: Meeting }
  | { kind: 'cancelled'; meeting: Meeting };

/** What a calendar says now that it did not say before, in order of their days. */
export function compareCalendars(before: Meeting[], after: Meeting[]): CalendarChange[] {
  const was = new Map(before.map((meeting) => [keyOf(meeting), meeting]));
  const is = new Set(after.map(keyOf));
  const changes = after.flatMap((meeting): CalendarChange[] => {
    const from = was.get(keyOf(meeting));
    if (!from) return [{ kind: 'added', meeting }];
    const isSame = (['on', 'agendaDeadlineOn', 'kind', 'name'] as const).every(
      (field) => from[field] === meeting[field],
    );
    return isSame ? [] : [{ kind: 'moved', from, meeting }];
  });
  const cancelled = before
    .filter((meeting) => !is.has(keyOf(meeting)))
    .map((meeting): CalendarChange => ({ kind: 'cancelled', meeting }));
  return [...changes, ...cancelled].sort((a, b) => (a.meeting.on < b.meeting.on ? -1 : 1));
}
