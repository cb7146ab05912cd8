import type { Assignee } from '../../domain/people/command';
import { Directory } from '../../domain/people/directory';
import type { Initiative, Owner } from '../../domain/portfolio/initiative';
import { formerOwner, withTrail } from '../../domain/portfolio/trail/trail';
import type { Done } from '../../domain/shown/reply';
import type { Day, Instant } from '../../domain/time/instant';
import { readDay } from '../../domain/time/read-day';
import { dayOf } from '../../domain/time/zoned';
import type { Clock } from '../clock';
import { compareAndSet } from '../compare-and-set';
import { labelOf, readAssignee } from '../people/find-assignee';
import type { VisitOf } from '../people/in-scope';
import type { PeopleStore, PortfolioStore, RoundStore } from '../ports';
import { refuse } from '../refusal';
import { giveRequests } from './give-requests';

interface Ports {
  store: PortfolioStore & RoundStore & PeopleStore;
  clock: Clock;
}

interface Wish {
  to: Assignee;
  /** The day it takes effect, in their words; absent: now. */
  from: string | undefined;
}

/**
 * Names an initiative's owner, now or from a day on. What waits in an open round goes to them with the last report; the
 * next tick sends it. An answer that was given stays the answer.
 */
export async function assignOwner(
  ports: Ports,
  { portfolio, visitor }: VisitOf,
  initiative: Initiative,
  { to, from }: Wish,
): Promise<Done> {
  const { store, clock } = ports;
  const today = dayOf(clock.now(), portfolio.timeZone);
  const directory = new Directory(await store.listPeople());
  const owner = readAssignee(to, directory, visitor.person.id);
  const takesOverOn = readStart(from, today);
  const isLater = takesOverOn !== undefined && takesOverOn > today;
  const named = isLater ? { plannedOwner: { owner, from: takesOverOn } } : { owner };
  await nameOwner(store, initiative, named, { at: clock.now(), by: visitor.person.id });
  const { number, title } = initiative;
  return {
    kind: 'assigned',
    number,
    title,
    label: labelOf(owner, directory),
    reachable: directory.canReach(owner.person),
    asked: isLater ? false : await giveRequests(ports, initiative, owner, directory),
    ...(isLater ? { from: takesOverOn } : {}),
  };
}

/** What is decided now replaces what was planned. */
async function nameOwner(
  store: PortfolioStore,
  { portfolioId, number }: Initiative,
  named: { owner: Owner } | { plannedOwner: NonNullable<Initiative['plannedOwner']> },
  who: { at: Instant; by: string },
): Promise<void> {
  const planned = 'plannedOwner' in named ? named.plannedOwner : undefined;
  const to = 'owner' in named ? named.owner : named.plannedOwner.owner;
  const what = { kind: 'assigned' as const, to, ...(planned ? { from: planned.from } : {}) };
  await compareAndSet<Initiative>({
    find: () => store.findInitiative(portfolioId, number),
    decide: ({ plannedOwner: _, ...current }) =>
      withTrail<Initiative>({ ...current, ...named }, { ...who, what: { ...what, ...formerOwner(current) } }),
    change: (next) => store.changeInitiative(next),
  });
}

function readStart(words: string | undefined, today: Day): Day | undefined {
  if (words === undefined) return undefined;
  const day = readDay(words, today) ?? refuse({ kind: 'unknownDay', words });
  return day < today ? refuse({ kind: 'dayPassed', words }) : day;
}
