import { isAskedBy } from '../../answer/standing';
import type { Initiative } from '../../portfolio/initiative';
import type { Committee, Meeting, Portfolio } from '../../portfolio/portfolio';
import { address } from '../../round/decide-notices';
import type { AbsenceSubject, Notice } from '../../round/notice';
import { type Round, roundId } from '../../round/round';
import { datesForMeeting } from '../../round/round-dates';
import { addDays, type Day, type Instant } from '../../time/instant';
import { dayOf } from '../../time/zoned';
import type { Directory } from '../directory';
import type { Person } from '../person';
import { type Absence, absencesAhead } from './absence';
import { deputyOn } from './answerer';

/** Rounds that ask within so many days are looked at: time enough to find somebody, near enough to be acted on. */
const daysAhead = 60;

interface Look {
  portfolio: Portfolio;
  initiatives: Initiative[];
  people: Person[];
  directory: Directory;
  /** Those that opened already are known otherwise. */
  rounds: Round[];
  now: Instant;
}

/**
 * Owners who will be away, with nobody to answer for them, while a round that is to come asks: told once for each round
 * and absence, before the round opens.
 */
export function decideAbsenceNotices(look: Look): Notice[] {
  const { portfolio, people, directory, rounds, now } = look;
  const today = dayOf(now, portfolio.timeZone);
  const away = people.filter((person) => absencesAhead(person, today).length > 0);
  if (away.length === 0) return [];
  const opened = new Set(rounds.map(({ id }) => id));
  return portfolio.committees.flatMap((committee) =>
    committee.meetings.flatMap((meeting) => {
      const id = roundId(portfolio.id, committee.id, { meetingOn: meeting.on });
      const window = opened.has(id) ? undefined : askingWindow(meeting, look, today);
      if (!window) return [];
      const subjects = away.flatMap((person) =>
        uncovered(person, window, directory, today).flatMap((absence) => {
          const about = subjectOf(person, absence, { ...look, committee, meeting, dueOn: window.to });
          return about ? [{ id: `absent.${id}.${person.id}.${absence.from}.${absence.to}`, about }] : [];
        }),
      );
      return address(portfolio, subjects);
    }),
  );
}

/** Still true when it is about to be told. */
export function isStillUncovered(about: AbsenceSubject, directory: Directory, today: Day): boolean {
  const person = directory.find(about.person);
  if (!person) return false;
  const window = { from: about.from, to: about.dueOn };
  return uncovered(person, window, directory, today).some(({ from, to }) => from === about.from && to === about.to);
}

interface Window {
  from: Day;
  to: Day;
}

function askingWindow(meeting: Meeting, { portfolio, now }: Look, today: Day): Window | undefined {
  const { askAt, dueOn } = datesForMeeting(meeting, portfolio);
  const askOn = dayOf(askAt, portfolio.timeZone);
  return askAt > now && askOn <= addDays(today, daysAhead) ? { from: askOn, to: dueOn } : undefined;
}

/** Absences with a day in the window on which nobody answers for them. */
function uncovered(person: Person, window: Window, directory: Directory, today: Day): Absence[] {
  return absencesAhead(person, today).filter(({ from, to }) => {
    const last = to < window.to ? to : window.to;
    for (let day = from > window.from ? from : window.from; day <= last; day = addDays(day, 1)) {
      if (deputyOn(person.id, directory, day) === 'nobody') return true;
    }
    return false;
  });
}

function subjectOf(
  person: Person,
  { from, to }: Absence,
  { initiatives, directory, committee, meeting, dueOn }: Look & { committee: Committee; meeting: Meeting; dueOn: Day },
): AbsenceSubject | undefined {
  const own = initiatives.filter(
    ({ owner, ...rest }) =>
      owner && directory.find(owner.person)?.id === person.id && isAskedBy({ ...rest, owner }, committee.id),
  );
  if (own.length === 0) return undefined;
  const name = own.find(({ owner }) => owner?.name)?.owner?.name ?? person.name;
  return {
    kind: 'absent',
    committeeId: committee.id,
    meetingOn: meeting.on,
    dueOn,
    person: person.id,
    ...(name ? { name } : {}),
    from,
    to,
    numbers: own.map(({ number }) => number),
  };
}
