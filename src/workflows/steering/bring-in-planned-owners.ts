import { Directory } from '../../domain/people/directory';
import type { Person } from '../../domain/people/person';
import type { Initiative } from '../../domain/portfolio/initiative';
import type { Portfolio } from '../../domain/portfolio/portfolio';
import { formerOwner, withTrail } from '../../domain/portfolio/trail/trail';
import { dayOf } from '../../domain/time/zoned';
import type { Clock } from '../clock';
import { compareAndSet } from '../compare-and-set';
import type { PortfolioStore, RoundStore } from '../ports';
import { giveRequests } from './give-requests';

interface Ports {
  store: PortfolioStore & RoundStore;
  clock: Clock;
}

/**
 * Owners who were named to take over on a day that has come. What waits in open rounds is given first and the plan taken
 * off last, so that a process killed in between leaves nothing half done.
 * @returns the portfolio's initiatives as they then stand
 */
export async function bringInPlannedOwners(
  { store, clock }: Ports,
  portfolio: Portfolio,
  people: Person[],
): Promise<Initiative[]> {
  const initiatives = await store.listInitiatives(portfolio.id);
  const today = dayOf(clock.now(), portfolio.timeZone);
  const due = initiatives.filter(({ plannedOwner }) => plannedOwner && plannedOwner.from <= today);
  if (due.length === 0) return initiatives;
  for (const { portfolioId, number, plannedOwner } of due) {
    if (!plannedOwner) continue;
    await giveRequests({ store, clock }, { portfolioId, number }, plannedOwner.owner, new Directory(people));
    await compareAndSet<Initiative>({
      find: () => store.findInitiative(portfolioId, number),
      decide: ({ plannedOwner: planned, ...current }) => {
        if (!planned || planned.from > today) return undefined;
        const what = { kind: 'tookOver' as const, to: planned.owner, ...formerOwner(current) };
        return withTrail({ ...current, owner: planned.owner }, { at: clock.now(), what });
      },
      change: (next) => store.changeInitiative(next),
    });
  }
  return store.listInitiatives(portfolio.id);
}
