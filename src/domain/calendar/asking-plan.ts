import { isAskedBy } from '../answer/standing';
import { meetingsHeld } from '../portfolio/change/ending';
import type { Initiative } from '../portfolio/initiative';
import type { Committee, Portfolio } from '../portfolio/portfolio';
import { type Round, wasHeld } from '../round/round';
import type { Day } from '../time/instant';
import { cadenceKey, chooseMeetings } from './cadence';
import { cadenceOf } from './cadence-of';
import type { Meeting } from './meeting';

interface Calendar {
  portfolio: Portfolio;
  initiatives: Initiative[];
  /** Every round there is: they tell when an initiative was asked about last. */
  rounds: Round[];
  today: Day;
}

/**
 * Which initiatives each meeting of a committee asks about: numbers, in the initiatives' order. A meeting that asks about
 * none is not in it. Initiatives are looked through once for all committees, and once for each committee they are placed with;
 * a calendar once for each cadence it serves.
 *
 * A meeting that was held without asking asks no more: a cadence that was changed since would make it look missed.
 */
export type AskingPlan = (committee: Committee) => Map<Meeting, string[]>;

export function planAskings({ portfolio, initiatives, rounds, today }: Calendar): AskingPlan {
  const placed = placedWith(initiatives);
  return (committee) => {
    const own = (placed.get(committee.id) ?? []).filter((initiative) => isAskedBy(initiative, committee.id));
    const lastAsked = once(() => lastAskedBy(committee, rounds));
    const chosen = new Map<string, Meeting[]>();
    const held = meetingsHeld(portfolio, committee);
    const asked = new Map<Meeting, string[]>(held.map((meeting) => [meeting, []]));
    for (const initiative of own) {
      const { cadence, source } = cadenceOf(initiative, committee, portfolio);
      const onlyAhead = source !== 'usual' || initiative.cadenceSince !== undefined;
      const since = cadence.kind === 'nth' ? lastAsked().get(initiative.number) : undefined;
      const key = `${cadenceKey(cadence)} ${since ?? ''}`;
      const meetings = chosen.get(key) ?? chooseMeetings(cadence, held, since);
      chosen.set(key, meetings);
      for (const meeting of meetings) {
        if (!onlyAhead || meeting.on >= today) asked.get(meeting)?.push(initiative.number);
      }
    }
    return new Map([...asked].filter(([, numbers]) => numbers.length > 0));
  };
}

function placedWith(initiatives: Initiative[]): Map<string, Initiative[]> {
  const placed = new Map<string, Initiative[]>();
  for (const initiative of initiatives) {
    for (const committeeId of initiative.anchoring.committees) {
      const own = placed.get(committeeId);
      if (own) own.push(initiative);
      else placed.set(committeeId, [initiative]);
    }
  }
  return placed;
}

/** A round that was missed or cancelled asked nobody for anything that counts. */
export function lastAskedBy({ id }: Pick<Committee, 'id'>, rounds: Round[]): Map<string, Day> {
  const last = new Map<string, Day>();
  for (const round of rounds) {
    if (round.committeeId !== id || !wasHeld(round)) continue;
    const on = round.meetingOn ?? round.dueOn;
    for (const number of round.initiatives) if (on > (last.get(number) ?? '')) last.set(number, on);
  }
  return last;
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
