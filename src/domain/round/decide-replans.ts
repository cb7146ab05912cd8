import { addBusinessDays, isBusinessDay } from '../calendar/business-days';
import type { Meeting } from '../calendar/meeting';
import { datesForDeadline, datesForMeeting, lastAskAt } from '../calendar/round-dates';
import type { Portfolio } from '../portfolio/portfolio';
import type { Day, Instant } from '../time/instant';
import { dayOf } from '../time/zoned';
import { type Round, type RoundDates, roundIdOf } from './round';

/**
 * What a changed calendar does to the rounds there are, each as it should be now: what has not been sent moves with its
 * meeting. Nobody is asked anew: the next reminder has the new date. The round of a meeting that is off is cancelled, and
 * open again when the meeting is back. What is posted stays as it was.
 */
export function decideReplans(portfolio: Portfolio, rounds: Round[], now: Instant): Round[] {
  const meetings = new Map(
    portfolio.committees.flatMap(({ id, meetings }) =>
      meetings.map((meeting) => [roundIdOf(portfolio.id, id, meeting), meeting] as const),
    ),
  );
  const known = new Set(portfolio.committees.map(({ id }) => id));
  return rounds.flatMap((round) => {
    // Of a committee that is gone nothing is known; a round without a meeting has none to lose.
    if (!known.has(round.committeeId) || round.meetingOn === undefined) return [];
    const meeting = meetings.get(round.id);
    const next = meeting ? follow(round, meeting, portfolio, now) : withoutMeeting(round, portfolio, now);
    return next ? [next] : [];
  });
}

function withoutMeeting(round: Round, portfolio: Portfolio, now: Instant): Round | undefined {
  const wasHeld = (round.meetingOn ?? '') < dayOf(now, portfolio.timeZone);
  const { state } = round;
  const isUnsent = state.kind === 'open' || (state.kind === 'closed' && state.post.kind === 'planned');
  return isUnsent && !wasHeld ? { ...round, state: { kind: 'cancelled', at: now } } : undefined;
}

function follow(round: Round, meeting: Meeting, portfolio: Portfolio, now: Instant): Round | undefined {
  const { entry: _, ...rest } = round;
  const moved = { ...rest, ...occasionAt(meeting) };
  switch (round.state.kind) {
    case 'open':
      return isNews(round, meeting) ? { ...moved, ...newDates(round, meeting, portfolio, now) } : undefined;
    case 'cancelled': {
      const back: Round = { ...moved, ...newDates(round, meeting, portfolio, now), state: { kind: 'open' } };
      return now < lastAskAt(back, portfolio) ? back : undefined;
    }
    case 'missed': {
      if (!isNews(round, meeting)) return undefined;
      const dates = datesForMeeting(meeting, portfolio);
      const canAsk = dates.askAt <= now && now < lastAskAt(dates, portfolio);
      return canAsk ? { ...moved, ...dates, state: { kind: 'open' } } : undefined;
    }
    case 'closed':
      return isNews(round, meeting) ? moved : undefined;
    case 'published':
      return undefined;
  }
}

function occasionAt(meeting: Meeting): Pick<Round, 'meetingOn' | 'agendaDeadlineOn' | 'entry'> {
  const entry = entryOf(meeting);
  return { meetingOn: meeting.on, agendaDeadlineOn: agendaOf(meeting), ...(entry ? { entry } : {}) };
}

function entryOf({ kind, name }: Meeting): string | undefined {
  return kind === 'entry' ? name : undefined;
}

function agendaOf({ on, agendaDeadlineOn }: Meeting): Day {
  return agendaDeadlineOn ?? on;
}

function isNews(round: Round, meeting: Meeting): boolean {
  const closesElse = round.agendaDeadlineOn !== undefined && round.agendaDeadlineOn !== agendaOf(meeting);
  return round.meetingOn !== meeting.on || round.entry !== entryOf(meeting) || closesElse;
}

/**
 * A deadline that a coordinator set stays while the agenda is open then. One that would lie behind us leaves owners today,
 * or the next working day when nobody is written to any more today: nobody is cut off unheard.
 */
function newDates(round: Round, meeting: Meeting, portfolio: Portfolio, now: Instant): RoundDates {
  const { askAt } = round;
  const counted = datesForMeeting(meeting, portfolio);
  if (isSetByHand(round, portfolio) && round.dueOn <= agendaOf(meeting)) {
    return { ...datesForDeadline(round.dueOn, portfolio), askAt };
  }
  const today = dayOf(now, portfolio.timeZone);
  const canAskToday = isBusinessDay(today, portfolio) && now < lastAskAt({ dueOn: today }, portfolio);
  const soonest = canAskToday ? today : addBusinessDays(today, 1, portfolio);
  const earliest = soonest < meeting.on ? soonest : meeting.on;
  return { ...(counted.dueOn < earliest ? datesForDeadline(earliest, portfolio) : counted), askAt };
}

function isSetByHand({ openedBy, meetingOn, agendaDeadlineOn, dueOn }: Round, portfolio: Portfolio): boolean {
  if (openedBy === 'calendar') return false;
  if (meetingOn === undefined || agendaDeadlineOn === undefined) return true;
  return datesForMeeting({ on: meetingOn, agendaDeadlineOn }, portfolio).dueOn !== dueOn;
}
