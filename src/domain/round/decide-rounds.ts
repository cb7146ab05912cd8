import { isAskedBy } from '../answer/standing';
import { meetingsHeld } from '../portfolio/change/ending';
import type { Initiative } from '../portfolio/initiative';
import type { Committee, Meeting, Portfolio } from '../portfolio/portfolio';
import type { Instant } from '../time/instant';
import { type Round, roundId } from './round';
import { datesForMeeting, lastAskAt } from './round-dates';

/**
 * The rounds that the calendar wants now and the store does not have: opened while an owner can still be asked in time,
 * recorded as missed when all of that passed while the bot was down. What was due before the portfolio was first
 * imported is neither.
 */
export function decideRounds(
  portfolio: Portfolio,
  initiatives: Initiative[],
  existing: Round[],
  now: Instant,
): Round[] {
  const known = new Set(existing.map((round) => round.id));
  return portfolio.committees
    .flatMap((committee) =>
      meetingsHeld(portfolio, committee).map((meeting) => roundFor(portfolio, committee, meeting, initiatives, now)),
    )
    .filter((round) => !known.has(round.id))
    .filter((round) => round.initiatives.length > 0)
    .filter((round) => round.askAt <= now && round.dueAt > portfolio.followedSince);
}

function roundFor(
  portfolio: Portfolio,
  committee: Committee,
  meeting: Meeting,
  initiatives: Initiative[],
  now: Instant,
): Round {
  const dates = datesForMeeting(meeting, portfolio);
  return {
    ...dates,
    id: roundId(portfolio.id, committee.id, { meetingOn: meeting.on }),
    portfolioId: portfolio.id,
    committeeId: committee.id,
    meetingOn: meeting.on,
    initiatives: initiatives.filter((i) => isAskedBy(i, committee.id)).map((i) => i.number),
    openedAt: now,
    openedBy: 'calendar',
    state: now < lastAskAt(dates, portfolio.timeZone) ? { kind: 'open' } : { kind: 'missed', at: now },
  };
}
