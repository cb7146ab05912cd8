import type { Meeting } from '../calendar/meeting';
import { datesForDeadline, datesForMeeting } from '../calendar/round-dates';
import { meetingsHeld } from '../portfolio/change/ending';
import type { Committee, Portfolio } from '../portfolio/portfolio';
import { addDays } from '../time/day-arithmetic';
import type { Day, Instant } from '../time/instant';
import { dayOf } from '../time/zoned';
import { type Round, type RoundDates, roundId, roundIdOf } from './round';

/** With no meeting and no deadline given, owners get two weeks. */
const daysToAnswer = 14;

export interface Wish {
  portfolio: Portfolio;
  committee: Committee;
  numbers: string[];
  dueOn: Day | undefined;
  /** Ids of the rounds there are. */
  taken: Set<string>;
  now: Instant;
}

/** The round a coordinator starts now: for its next meeting if it has one, by the deadline that was given. */
export function planStartedRound(wish: Wish): Round {
  const { portfolio, committee, numbers, now } = wish;
  const { meeting, dates } = wish.dueOn ? byDeadline(wish, wish.dueOn) : byCalendar(wish);
  return {
    ...dates,
    id: meeting
      ? roundIdOf(portfolio.id, committee.id, meeting)
      : freeId(roundId(portfolio.id, committee.id, { dueOn: dates.dueOn }), wish.taken),
    portfolioId: portfolio.id,
    committeeId: committee.id,
    ...(meeting ? { meetingOn: meeting.on, agendaDeadlineOn: meeting.agendaDeadlineOn ?? meeting.on } : {}),
    ...(meeting?.kind === 'entry' ? { entry: meeting.name ?? '' } : {}),
    initiatives: numbers,
    openedAt: now,
    openedBy: 'coordinator',
    state: { kind: 'open' },
  };
}

interface Occasion {
  /** Absent where no meeting is planned, or the one that is has been asked for. */
  meeting: Meeting | undefined;
  dates: RoundDates;
}

/** For the next meeting that has not been asked for, when its own deadline lies ahead; else two weeks from now. */
function byCalendar(wish: Wish): Occasion {
  const today = dayOf(wish.now, wish.portfolio.timeZone);
  const meeting = meetingsAfter(today, wish).find((m) => isFree(m, wish));
  const dates = meeting && datesForMeeting(meeting, wish.portfolio);
  return dates && dates.dueOn > today ? { meeting, dates } : byDeadline(wish, addDays(today, daysToAnswer));
}

/** For the first meeting after the deadline; the ones after that are left to the calendar. */
function byDeadline(wish: Wish, dueOn: Day): Occasion {
  const [next] = meetingsAfter(dueOn, wish);
  const meeting = next && isFree(next, wish) ? next : undefined;
  return { meeting, dates: datesForDeadline(dueOn, wish.portfolio) };
}

function meetingsAfter(day: Day, { portfolio, committee }: Wish): Meeting[] {
  return meetingsHeld(portfolio, committee)
    .filter((m) => m.on > day)
    .sort((a, b) => (a.on < b.on ? -1 : 1));
}

function isFree(meeting: Meeting, { portfolio, committee, taken }: Wish): boolean {
  return !taken.has(roundIdOf(portfolio.id, committee.id, meeting));
}

/** A round closed before its time and started again with the same deadline is another round. */
function freeId(id: string, taken: Set<string>): string {
  let free = id;
  for (let nth = 2; taken.has(free); nth += 1) free = `${id}.${nth}`;
  return free;
}
