import { isEnded, meetingsHeld } from '../portfolio/change/ending';
import type { Initiative } from '../portfolio/initiative';
import type { Committee, Portfolio } from '../portfolio/portfolio';
import { addDays } from '../time/day-arithmetic';
import type { Day } from '../time/instant';
import { living, type Setting, standsOn } from './stands-on';

/** A decision is written down in the days after the meeting. */
const mostDaysAfter = 14;

/**
 * Ids of the committees that a decision about an initiative may be of, those alone that live: on whose agenda it stands;
 * else whose decision stands, for that is what is corrected; else those it is placed with.
 */
export function mayDecide(initiative: Initiative, setting: Setting): string[] {
  const lives = (id: string) => {
    const committee = setting.portfolio.committees.find((one) => one.id === id);
    return committee !== undefined && !isEnded(committee, setting.today);
  };
  const last = initiative.decisions?.findLast(({ done }) => !done);
  const tries = [standsOn(initiative, setting), last ? [last.committeeId] : [], initiative.anchoring.committees];
  for (const ids of tries) {
    const found = [...new Set(ids.map((id) => living(id, setting)))].filter(lives);
    if (found.length > 0) return found;
  }
  return [];
}

/** The day a decision is taken to be of: the committee's last meeting where that was just held, else today. */
export function decidedOn(portfolio: Portfolio, committee: Committee, today: Day): Day {
  const held = meetingsHeld(portfolio, committee)
    .filter(({ on, kind }) => kind !== 'entry' && on <= today && on >= addDays(today, -mostDaysAfter))
    .map(({ on }) => on)
    .sort();
  return held.at(-1) ?? today;
}

/** The committee's next meeting after today, where one is planned. */
export function nextMeetingOn(portfolio: Portfolio, committee: Committee, today: Day): Day | undefined {
  return meetingsHeld(portfolio, committee)
    .filter(({ on, kind }) => kind !== 'entry' && on > today)
    .map(({ on }) => on)
    .sort()[0];
}
