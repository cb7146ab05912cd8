import { followed } from '../../domain/portfolio/change/place';
import type { Initiative } from '../../domain/portfolio/initiative';
import type { Portfolio } from '../../domain/portfolio/portfolio';
import type { Day } from '../../domain/time/instant';
import { compareAndSet } from '../compare-and-set';
import type { PortfolioStore } from '../ports';

/**
 * Brings initiatives to the committees that took over from theirs, with all that belongs to them: it is kept by their
 * number. Begun and stopped half-way, the next call does the rest; with nothing to do it writes nothing.
 * @returns all of them as they now stand
 */
export async function followSuccessors<I extends Initiative>(
  store: PortfolioStore,
  portfolio: Portfolio,
  initiatives: I[],
  today: Day,
): Promise<Initiative[]> {
  if (!portfolio.committees.some(({ ended }) => ended?.successor !== undefined)) return initiatives;
  const now: Initiative[] = [];
  for (const initiative of initiatives) {
    const follows = followed(initiative, portfolio, today) !== initiative;
    now.push(follows ? await follow(store, portfolio, initiative, today) : initiative);
  }
  return now;
}

async function follow(
  store: PortfolioStore,
  portfolio: Portfolio,
  initiative: Initiative,
  today: Day,
): Promise<Initiative> {
  const changed = await compareAndSet<Initiative>({
    find: () => store.findInitiative(initiative.portfolioId, initiative.number),
    decide: (current) => followed(current, portfolio, today),
    change: (next) => store.changeInitiative(next),
  });
  return changed ?? initiative;
}
