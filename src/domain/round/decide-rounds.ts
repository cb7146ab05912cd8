import { planAskings } from '../calendar/asking-plan';
import type { Meeting } from '../calendar/meeting';
import { askDayOf, datesForMeeting, lastAskAt } from '../calendar/round-dates';
import { meetingsHeld } from '../portfolio/change/ending';
import type { Initiative } from '../portfolio/initiative';
import type { Committee, Portfolio } from '../portfolio/portfolio';
import type { Instant } from '../time/instant';
import { dayOf } from '../time/zoned';
import { type Round, type RoundDates, roundIdOf } from './round';

/**
 * The rounds that the calendar wants now and the store does not have: opened while an owner can still be asked in time,
 * recorded as missed when all of that passed while the bot was down. What was due before the portfolio was first
 * imported is neither, and a meeting that no initiative's cadence chooses has no round.
 */
export function decideRounds(
  portfolio: Portfolio,
  initiatives: Initiative[],
  existing: Round[],
  now: Instant,
): Round[] {
  const known = new Set(existing.map((round) => round.id));
  const today = dayOf(now, portfolio.timeZone);
  const askings = planAskings({ portfolio, initiatives, rounds: existing, today });
  return portfolio.committees.flatMap((committee) => {
    const due = meetingsHeld(portfolio, committee)
      .filter((meeting) => !known.has(roundIdOf(portfolio.id, committee.id, meeting)))
      .filter((meeting) => askDayOf(meeting, portfolio) <= today)
      .map((meeting) => ({ meeting, dates: datesForMeeting(meeting, portfolio) }))
      .filter(({ meeting, dates }) => dates.askAt <= now && !wasTooLate(meeting, dates, portfolio));
    if (due.length === 0) return [];
    const asked = askings(committee);
    return due.flatMap(({ meeting, dates }) => {
      const numbers = asked.get(meeting);
      return numbers ? [roundFor(portfolio, committee, { meeting, dates, numbers }, now)] : [];
    });
  });
}

/** Nothing that could have been asked for in time when the bot first heard of it, or of its day: no round was missed. */
function wasTooLate({ saidAt }: Meeting, dates: RoundDates, portfolio: Portfolio): boolean {
  return dates.dueAt <= portfolio.followedSince || (saidAt !== undefined && saidAt >= lastAskAt(dates, portfolio));
}

function roundFor(
  portfolio: Portfolio,
  committee: Committee,
  { meeting, dates, numbers }: { meeting: Meeting; dates: RoundDates; numbers: string[] },
  now: Instant,
): Round {
  return {
    ...dates,
    id: roundIdOf(portfolio.id, committee.id, meeting),
    portfolioId: portfolio.id,
    committeeId: committee.id,
    meetingOn: meeting.on,
    agendaDeadlineOn: meeting.agendaDeadlineOn ?? meeting.on,
    ...(meeting.kind === 'entry' ? { entry: meeting.name ?? '' } : {}),
    initiatives: numbers,
    openedAt: now,
    openedBy: 'calendar',
    state: now < lastAskAt(dates, portfolio) ? { kind: 'open' } : { kind: 'missed', at: now },
  };
}
