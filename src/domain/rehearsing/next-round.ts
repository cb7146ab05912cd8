import { planAskings } from '../calendar/asking-plan';
import { addBusinessDays } from '../calendar/business-days';
import type { Meeting } from '../calendar/meeting';
import { datesForMeeting, firstHour, isAskingHour, lastAskAt, type Office } from '../calendar/round-dates';
import type { Initiative } from '../portfolio/initiative';
import type { Committee, Portfolio } from '../portfolio/portfolio';
import { type Round, type RoundDates, roundIdOf } from '../round/round';
import type { Instant } from '../time/instant';
import { atLocal, dayOf } from '../time/zoned';

export interface ComingRound {
  id: string;
  meeting: Meeting;
  dates: RoundDates;
  /** When it would open: on its day, or as soon as somebody may be asked where that has passed. */
  opensAt: Instant;
}

interface Look {
  portfolio: Portfolio;
  initiatives: Initiative[];
  rounds: Round[];
  now: Instant;
}

/** The next round of a committee that has not opened and still can; `undefined` where no meeting ahead asks. */
export function comingRound(
  { portfolio, initiatives, rounds, now }: Look,
  committee: Committee,
): ComingRound | undefined {
  const opened = new Set(rounds.map(({ id }) => id));
  const today = dayOf(now, portfolio.timeZone);
  const askings = planAskings({ portfolio, initiatives, rounds, today });
  return [...askings(committee).keys()]
    .map((meeting) => ({ id: roundIdOf(portfolio.id, committee.id, meeting), meeting }))
    .filter(({ id }) => !opened.has(id))
    .map((each) => ({ ...each, dates: datesForMeeting(each.meeting, portfolio) }))
    .map((each) => ({ ...each, opensAt: each.dates.askAt > now ? each.dates.askAt : soonestAsking(now, portfolio) }))
    .filter(({ dates, opensAt }) => opensAt < lastAskAt(dates, portfolio))
    .sort((a, b) => (a.dates.askAt < b.dates.askAt ? -1 : 1))[0];
}

function soonestAsking(now: Instant, office: Office): Instant {
  if (isAskingHour(now, office)) return now;
  const next = addBusinessDays(dayOf(now, office.timeZone), 1, office);
  return atLocal(next, firstHour, 0, office.timeZone);
}
