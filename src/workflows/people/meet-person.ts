import { isDeepStrictEqual } from 'node:util';
import type { Person } from '../../domain/people/person';
import { decideReach } from '../../domain/people/reach';
import { addMinutes } from '../../domain/time/instant';
import type { PeopleStore } from '../ports';
import { keepPerson } from './keep-person';

/** What the Teams service says of somebody who installed the bot or wrote to it. */
export type Sighting = Pick<Person, 'id'> & Partial<Pick<Person, 'tenantId' | 'upn' | 'name' | 'address'>>;

/**
 * Keeps who they are and where to reach them, refreshed whenever they show up. A sighting in a channel brings no
 * address of their own and leaves the one that is known.
 * @returns the person, and whether the bot met them for the first time (or again after they had uninstalled it)
 */
export async function meetPerson(
  store: PeopleStore,
  sighting: Sighting,
  now: string,
): Promise<{ person: Person; isNew: boolean }> {
  let isNew = false;
  const person = await keepPerson(store, sighting.id, (known) => {
    isNew = sighting.address !== undefined && known?.address === undefined;
    return seenNow(known, sighting, now);
  });
  return { person, isNew };
}

/**
 * The same for somebody who speaks: who answers one question after the other, or asks one thing after the other, is written
 * down once.
 * @param known as they were just read
 */
export async function hearPerson(
  store: PeopleStore,
  sighting: Sighting,
  now: string,
  known: Person | undefined,
): Promise<{ person: Person; isNew: boolean }> {
  return known && isOldNews(known, sighting, now)
    ? { person: known, isNew: false }
    : await meetPerson(store, sighting, now);
}

function seenNow(known: Person | undefined, sighting: Sighting, now: string): Person {
  const reach = sighting.address ? { reach: decideReach(known, { kind: 'met', at: now }) } : {};
  return { ...known, ...sighting, ...reach, metAt: known?.metAt ?? now, seenAt: now };
}

const newsAfterMinutes = 60;

function isOldNews(known: Person, sighting: Sighting, now: string): boolean {
  const isSame = isDeepStrictEqual({ ...known, seenAt: now }, seenNow(known, sighting, now));
  return isSame && now < addMinutes(known.seenAt, newsAfterMinutes);
}
