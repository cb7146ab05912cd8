import type { CalendarChange } from '../../domain/calendar/changes/compare-calendars';
import type { Meeting } from '../../domain/calendar/meeting';
import type { ImportingWords } from '../../words/importing-words';

/** `2025-03-12: flyttet til 2025-03-19`. */
export function changeLine(change: CalendarChange, { calendar: say }: ImportingWords): string {
  const { meeting } = change;
  switch (change.kind) {
    case 'added':
      return say.added(named(meeting));
    case 'cancelled':
      return say.cancelled(named(meeting));
    case 'moved': {
      const { from } = change;
      if (from.on !== meeting.on) return say.moved(from.on, named(meeting));
      return from.agendaDeadlineOn === meeting.agendaDeadlineOn
        ? say.renamed(named(meeting))
        : say.agenda(named(meeting), meeting.agendaDeadlineOn ?? meeting.on);
    }
  }
}

function named({ on, name }: Meeting): string {
  return name ? `${on} ${name}`.replace(/[\p{Cc}\p{Bidi_Control}]+/gu, ' ') : on;
}
