import { planAskings } from '../../calendar/asking-plan';
import { datesForMeeting } from '../../calendar/round-dates';
import type { Initiative } from '../../portfolio/initiative';
import type { Portfolio } from '../../portfolio/portfolio';
import { type Round, roundIdOf } from '../../round/round';
import { addDays } from '../../time/day-arithmetic';
import { addMinutes, type Day, type Instant } from '../../time/instant';
import { atLocal, dayOf } from '../../time/zoned';

/** A committee that asks within a month would ask about the same again; what is older than that is no longer news. */
const nearDays = 30;

/** `<portfolio>.mellem`: stands in a card's data for whichever round an early answer belongs to when it comes. */
export function earlyRoundId(portfolioId: string): string {
  return `${portfolioId}.mellem`;
}

/** `<portfolio>.mellem.dag-<day>`: what was answered that day between rounds. No committee's round can be called so. */
export function betweenRoundId(portfolioId: string, day: Day): string {
  return `${earlyRoundId(portfolioId)}.dag-${day}`;
}

export function isBetweenRounds(portfolioId: string, id: string): boolean {
  return id.startsWith(`${earlyRoundId(portfolioId)}.dag-`);
}

export type EarlyRound = { kind: 'near' | 'between'; round: Round };

/**
 * The round that an answer given now, unasked, counts for: the next one of the initiative's committees if it asks soon,
 * which then opens with the answer in it; else none, and the answer stands by itself. Neither is stored as a round.
 */
export function decideEarlyRound(
  portfolio: Portfolio,
  initiative: Initiative,
  existing: Round[],
  now: Instant,
): EarlyRound {
  const today = dayOf(now, portfolio.timeZone);
  const askings = planAskings({ portfolio, initiatives: [initiative], rounds: existing, today });
  const known = new Set(existing.map(({ id }) => id));
  const horizon = addMinutes(now, nearDays * 24 * 60);
  const [nearest] = portfolio.committees
    .flatMap((committee) =>
      [...askings(committee).keys()].map(
        (meeting): Round => ({
          ...unasked(initiative, now),
          ...datesForMeeting(meeting, portfolio),
          id: roundIdOf(portfolio.id, committee.id, meeting),
          committeeId: committee.id,
          meetingOn: meeting.on,
          ...(meeting.kind === 'entry' ? { entry: meeting.name ?? '' } : {}),
        }),
      ),
    )
    .filter(({ id, askAt, dueAt }) => !known.has(id) && askAt <= horizon && dueAt > now)
    .sort((a, b) => (a.askAt < b.askAt ? -1 : 1));
  return nearest ? { kind: 'near', round: nearest } : { kind: 'between', round: between(portfolio, initiative, now) };
}

function between({ id, timeZone }: Portfolio, initiative: Initiative, now: Instant): Round {
  const today = dayOf(now, timeZone);
  const dueAt = atLocal(addDays(today, 1), 0, 0, timeZone);
  const dates = { askAt: now, remindAt: [], dueOn: today, dueAt, publishAt: dueAt };
  return { ...unasked(initiative, now), ...dates, id: betweenRoundId(id, today), committeeId: '' };
}

function unasked({ portfolioId, number }: Initiative, now: Instant) {
  const state = { kind: 'open' as const };
  return { portfolioId, initiatives: [number], openedAt: now, openedBy: 'calendar' as const, state };
}
