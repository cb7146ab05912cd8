import type { Owner } from '../../portfolio/initiative';
import { addDays } from '../../time/day-arithmetic';
import type { Day } from '../../time/instant';
import type { Directory } from '../directory';
import { isSamePerson, type Person, type PersonRef } from '../person';
import { absenceOn, type Deputy } from './absence';

/** Deputies of deputies are followed so far; further on nobody remembers who was meant. */
const mostDeputies = 3;

/** Somebody as they may answer today: for themselves, and for those who are away and named them. */
export type Answerer = Pick<Person, 'id' | 'upn'> & { standsInFor?: Absentee[] };

/** Somebody who is away, by everything a portfolio may name them. */
export interface Absentee {
  refs: PersonRef[];
  name?: string;
}

/** The one rule of who may answer about an initiative or a request of it: its owner, and whoever stands in for them. */
export function mayAnswer({ owner }: { owner?: Owner }, who: Answerer): boolean {
  return isSamePerson(owner?.person, who) || (owner !== undefined && absenteeOf({ owner }, who) !== undefined);
}

/** Everything that whatever they may answer about can name as its owner. */
export function refsOf({ id, upn, standsInFor = [] }: Answerer): PersonRef[] {
  return [id, ...(upn ? [upn] : []), ...standsInFor.flatMap(({ refs }) => refs)];
}

/** Whom they would answer for; `undefined` for what is their own or none of theirs. */
export function absenteeOf({ owner }: { owner?: Owner }, who: Answerer): Absentee | undefined {
  if (!owner || isSamePerson(owner.person, who)) return undefined;
  return who.standsInFor?.find(({ refs }) => refs.includes(owner.person));
}

/** What the one they would answer for is called: by the portfolio, else by themselves. Empty for their own. */
export function insteadOf(of: { owner?: Owner }, who: Answerer): { insteadOf?: string } {
  const absentee = absenteeOf(of, who);
  return absentee ? { insteadOf: of.owner?.name ?? absentee.name ?? '' } : {};
}

/**
 * Who is asked in an owner's place on a day: the deputy, or the deputy's deputy where that one is away as well.
 * `nobody`: away, and the chain of deputies comes back to where it was, is too long, or ends with somebody away.
 */
export function deputyOn(owner: PersonRef, directory: Directory, day: Day): Deputy | 'present' | 'nobody' {
  let away = directory.find(owner);
  if (!away || !absenceOn(away, day)) return 'present';
  const seen = new Set<string>();
  while (away && seen.size < mostDeputies) {
    seen.add(away.id);
    const deputy: Deputy | undefined = absenceOn(away, day)?.deputy;
    if (!deputy) return 'nobody';
    away = directory.find(deputy.person);
    if (seen.has(away?.id ?? deputy.person)) return 'nobody';
    if (!away || !absenceOn(away, day)) return deputy;
  }
  return 'nobody';
}

/** Is there a day among these on which somebody is away and nobody answers for them? */
export function hasGap(owner: PersonRef, { from, to }: { from: Day; to: Day }, directory: Directory): boolean {
  for (let day = from; day <= to; day = addDays(day, 1)) if (deputyOn(owner, directory, day) === 'nobody') return true;
  return false;
}

/** With whom is asked today in its owner's place; as it was where nobody is. */
export function asAskedToday<R extends { owner?: Owner }>(request: R, directory: Directory, day: Day): R {
  if (!request.owner) return request;
  const deputy = deputyOn(request.owner.person, directory, day);
  return typeof deputy === 'string' ? request : { ...request, owner: deputy };
}

/** The person with everybody they stand in for on this day. */
export function asAnswerer<P extends Pick<Person, 'id' | 'upn'>>(
  person: P,
  people: Person[],
  directory: Directory,
  day: Day,
): P & Answerer {
  const standsInFor = people
    .filter((other) => {
      const deputy = absenceOn(other, day) ? deputyOn(other.id, directory, day) : 'present';
      return typeof deputy !== 'string' && isSamePerson(deputy.person, person);
    })
    .map(({ id, upn, name }) => ({ refs: upn ? [id, upn] : [id], ...(name ? { name } : {}) }));
  return standsInFor.length > 0 ? { ...person, standsInFor } : person;
}
