import { isAnswered, type Request } from '../../answer/request';
import { planAskings } from '../../calendar/asking-plan';
import { datesForMeeting } from '../../calendar/round-dates';
import type { Initiative } from '../../portfolio/initiative';
import type { Portfolio } from '../../portfolio/portfolio';
import { address } from '../../round/decide-notices';
import type { AbsenceSubject, Notice } from '../../round/notice';
import { type Round, roundIdOf } from '../../round/round';
import { addDays } from '../../time/day-arithmetic';
import type { Day, Instant } from '../../time/instant';
import { dayOf } from '../../time/zoned';
import type { Directory } from '../directory';
import type { Person } from '../person';
import { type Absence, absencesAhead } from './absence';
import { hasGap } from './answerer';

/** Rounds that ask within so many days are looked at: time enough to find somebody, near enough to be acted on. */
const daysAhead = 60;

interface Look {
  portfolio: Portfolio;
  initiatives: Initiative[];
  people: Person[];
  directory: Directory;
  rounds: Round[];
  /** Of the rounds that are open. */
  requests: Request[];
  now: Instant;
}

/** A round that asks, or will, and about what. */
interface Asking {
  roundId: string;
  committeeId: string;
  meetingOn?: Day;
  /** From the ask, or today, to the owners' deadline. */
  window: Window;
  initiatives: Initiative[];
}

interface Window {
  from: Day;
  to: Day;
}

/**
 * Owners who will be away, with nobody to answer for them, while a round asks: told once for each round and absence,
 * before the round opens, or as soon as it is known.
 */
export function decideAbsenceNotices(look: Look): Notice[] {
  const { portfolio, people, directory, now } = look;
  const today = dayOf(now, portfolio.timeZone);
  const away = people.filter((person) => absencesAhead(person, today).length > 0);
  if (away.length === 0) return [];
  return [...askingNow(look, today), ...askingSoon(look, today)].flatMap((asking) =>
    away.flatMap((person) => {
      const own = asking.initiatives.filter(({ owner }) => owner && directory.find(owner.person)?.id === person.id);
      if (own.length === 0) return [];
      const subjects = uncovered(person, asking.window, directory, today).map((absence) => ({
        id: `absent.${asking.roundId}.${person.id}.${absence.from}.${absence.to}`,
        about: subjectOf(person, absence, asking, own),
      }));
      return address(portfolio, subjects);
    }),
  );
}

function askingNow({ rounds, requests, initiatives, now }: Look, today: Day): Asking[] {
  return rounds
    .filter((round) => round.state.kind === 'open' && now < round.dueAt)
    .map(({ id, committeeId, meetingOn, dueOn }) => {
      const waiting = requests.filter((request) => request.roundId === id && !isAnswered(request));
      return {
        roundId: id,
        committeeId,
        ...(meetingOn ? { meetingOn } : {}),
        window: { from: today, to: dueOn },
        initiatives: initiatives.filter(({ number }) => waiting.some((request) => request.number === number)),
      };
    });
}

function askingSoon({ portfolio, rounds, initiatives, now }: Look, today: Day): Asking[] {
  const opened = new Set(rounds.map(({ id }) => id));
  const askings = planAskings({ portfolio, initiatives, rounds, today });
  return portfolio.committees.flatMap((committee) =>
    [...askings(committee)].flatMap(([meeting, numbers]) => {
      const id = roundIdOf(portfolio.id, committee.id, meeting);
      if (opened.has(id)) return [];
      const { askAt, dueOn } = datesForMeeting(meeting, portfolio);
      const askOn = dayOf(askAt, portfolio.timeZone);
      if (askAt <= now || askOn > addDays(today, daysAhead)) return [];
      const asked = initiatives.filter(({ number }) => numbers.includes(number));
      const window = { from: askOn, to: dueOn };
      return [{ roundId: id, committeeId: committee.id, meetingOn: meeting.on, window, initiatives: asked }];
    }),
  );
}

/** Absences with a day in the window on which nobody answers for them. */
function uncovered(person: Person, window: Window, directory: Directory, today: Day): Absence[] {
  return absencesAhead(person, today).filter(({ from, to }) => {
    const shared = { from: from > window.from ? from : window.from, to: to < window.to ? to : window.to };
    return hasGap(person.id, shared, directory);
  });
}

function subjectOf(
  person: Person,
  { from, to }: Absence,
  { committeeId, meetingOn, window }: Asking,
  own: Initiative[],
): AbsenceSubject {
  const name = own.find(({ owner }) => owner?.name)?.owner?.name ?? person.name;
  return {
    kind: 'absent',
    committeeId,
    ...(meetingOn ? { meetingOn } : {}),
    dueOn: window.to,
    person: person.id,
    ...(name ? { name } : {}),
    from,
    to,
    numbers: own.map(({ number }) => number),
  };
}
