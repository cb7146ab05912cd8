import type { Command } from '../../domain/people/command';
import { type Committee, findCommittee, shortName } from '../../domain/portfolio/portfolio';
import type { Day } from '../../domain/time/instant';
import { readDay } from '../../domain/time/read-day';
import { committeeInScope, type VisitOf } from '../people/in-scope';
import { refuse } from '../refusal';

type Change = Extract<Command, { name: 'addMeeting' | 'moveMeeting' | 'cancelMeeting' }>;

/**
 * The committee and the day that were written in one: `TSS 12/3`, `Klynge Byen den 12. marts`, in a channel the day alone.
 * @throws Refused when one of them is not there or not understood
 */
export function readMeeting(visit: VisitOf, command: Change, today: Day): { committee: Committee; on: Day } {
  const { words, rest } = splitCommittee(visit, command.meeting, today);
  const committee = committeeInScope(visit, words, command.name, restOf(rest, command));
  const day = rest.replace(/^(?:(?:den|d\.|fra|on|from)\s+)+/i, '');
  if (day === '') refuse({ kind: 'whichDay', command: command.name, committee: shortName(committee) });
  return { committee, on: readAhead(day, today) };
}

export function readNewDay(words: string | undefined, committee: Committee, today: Day): Day {
  return words
    ? readAhead(words.replace(/^(?:den|d\.|the)\s+/i, ''), today)
    : refuse({ kind: 'whichDay', command: 'moveMeeting', committee: shortName(committee) });
}

/** When the agenda closes; `undefined` where nobody said. */
export function readAgenda(words: string | undefined, meetingOn: Day, today: Day): Day | undefined {
  if (words === undefined) return undefined;
  const day = readDay(words, today) ?? refuse({ kind: 'unknownDay', words });
  return day <= meetingOn ? day : refuse({ kind: 'agendaAfterMeeting' });
}

function readAhead(words: string, today: Day): Day {
  const day = readDay(words, today) ?? refuse({ kind: 'unknownDay', words });
  return day >= today ? day : refuse({ kind: 'dayPassed', words });
}

/** The longest beginning that is a committee's name; without one, all of it may be the day, of the channel's committee. */
function splitCommittee(
  { portfolio }: VisitOf,
  written: string,
  today: Day,
): { words: string | undefined; rest: string } {
  const parts = written.split(' ').filter((part) => part !== '');
  for (let end = parts.length; end > 0; end -= 1) {
    const words = parts.slice(0, end).join(' ');
    if (findCommittee(portfolio, words)) return { words, rest: parts.slice(end).join(' ') };
  }
  const [first, ...rest] = parts;
  if (first === undefined || /^\d/.test(first) || readDay(written, today)) return { words: undefined, rest: written };
  return { words: first, rest: rest.join(' ') };
}

/** What stands behind the committee, to be written again once that is chosen. */
function restOf(day: string, command: Change): string {
  const to = command.name === 'moveMeeting' && command.to ? `til ${command.to}` : '';
  const agenda = command.name !== 'cancelMeeting' && command.agenda ? `dagsorden ${command.agenda}` : '';
  return [day, to, agenda].filter(Boolean).join(' ');
}
