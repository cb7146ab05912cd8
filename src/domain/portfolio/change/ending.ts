import type { Meeting } from '../../calendar/meeting';
import type { Day } from '../../time/instant';
import { type Committee, type Ending, type Portfolio, shortName } from '../portfolio';

export function isEnded({ ended }: { ended?: Ending }, today: Day): boolean {
  return ended !== undefined && (ended.on ?? today) <= today;
}

/** Whoever does now what this committee did: itself, or the last of those who took over from each other. */
export function successorOf(
  { committees }: Pick<Portfolio, 'committees'>,
  committee: Committee,
  today: Day,
): Committee {
  const passed = new Set<string>();
  let at = committee;
  while (isEnded(at, today) && !passed.has(at.id)) {
    passed.add(at.id);
    const next = committees.find(({ id }) => id === at.ended?.successor);
    if (!next) break;
    at = next;
  }
  return at;
}

/** Those of a committee's meetings that it lives to hold. */
export function meetingsHeld(portfolio: Portfolio, committee: Committee): Meeting[] {
  return committee.meetings.filter(({ on }) => !isEnded(committee, on) && !isEnded(portfolio, on));
}

/** What people are told of an ending: the day and the successor's short name, where they are known. */
export interface EndingShown {
  on?: Day;
  successor?: string;
  /** It is the whole portfolio that has ended: its name. */
  portfolio?: string;
}

export function endingShown(portfolio: Portfolio, committeeId: string, today: Day): EndingShown | undefined {
  const committee = portfolio.committees.find(({ id }) => id === committeeId);
  if (isEnded(portfolio, today)) return { ...dayOfEnding(portfolio), portfolio: portfolio.name };
  if (!committee || !isEnded(committee, today)) return undefined;
  const next = successorOf(portfolio, committee, today);
  return { ...dayOfEnding(committee), ...(next === committee ? {} : { successor: shortName(next) }) };
}

function dayOfEnding({ ended }: { ended?: Ending }): { on?: Day } {
  return ended?.on ? { on: ended.on } : {};
}
