import { planAskings } from '../calendar/asking-plan';
import { datesForMeeting } from '../calendar/round-dates';
import type { Initiative, Owner } from '../portfolio/initiative';
import type { Committee, Portfolio } from '../portfolio/portfolio';
import { type Round, roundIdOf } from '../round/round';
import type { Day, Instant } from '../time/instant';
import { dayOf } from '../time/zoned';
import { asAskedToday } from './absence/answerer';
import type { Directory } from './directory';
import type { PersonRef } from './person';

/** Somebody whom the bot cannot reach, and what of theirs is asked about. */
export interface Unreachable {
  ref: PersonRef;
  name?: string;
  numbers: string[];
}

/** Owners whom the bot cannot reach, each with what they own. */
export function unreachable(owned: { owner?: Owner; number: string }[], directory: Directory): Unreachable[] {
  const people = new Map<string, Unreachable>();
  for (const { owner, number } of owned) {
    if (!owner || directory.canReach(owner.person)) continue;
    const { person: ref, name } = owner;
    const known = people.get(ref) ?? { ref, ...(name ? { name } : {}), numbers: [] };
    people.set(ref, { ...known, numbers: [...known.numbers, number] });
  }
  return [...people.values()];
}

interface Look {
  portfolio: Portfolio;
  committee: Committee;
  initiatives: Initiative[];
  rounds: Round[];
  directory: Directory;
  now: Instant;
}

/** When a committee asks next, and whom of those it would ask the bot cannot reach as it is now. */
export function unreachableNext(look: Look): { askOn: Day; people: Unreachable[] } | undefined {
  const { portfolio, committee, initiatives, rounds, directory, now } = look;
  const opened = new Set(rounds.map(({ id }) => id));
  const today = dayOf(now, portfolio.timeZone);
  const [next] = [...planAskings({ portfolio, initiatives, rounds, today })(committee)]
    .filter(([meeting]) => !opened.has(roundIdOf(portfolio.id, committee.id, meeting)))
    .map(([meeting, numbers]) => ({ numbers, ...datesForMeeting(meeting, portfolio) }))
    .filter(({ askAt }) => askAt > now)
    .sort((a, b) => (a.askAt < b.askAt ? -1 : 1));
  if (!next) return undefined;
  const askOn = dayOf(next.askAt, portfolio.timeZone);
  const asked = initiatives.filter(({ number }) => next.numbers.includes(number));
  const people = unreachable(
    asked.map((initiative) => asAskedToday(initiative, directory, askOn)),
    directory,
  );
  return { askOn, people };
}
