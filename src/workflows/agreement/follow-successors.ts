import { followed, withMoveTrail } from '../../domain/portfolio/change/place';
import type { Initiative } from '../../domain/portfolio/initiative';
import type { Portfolio } from '../../domain/portfolio/portfolio';
import type { TrailEntry } from '../../domain/portfolio/trail/trail';
import { dayOf } from '../../domain/time/zoned';
import { compareAndSet } from '../compare-and-set';
import type { PortfolioStore } from '../ports';

type Who = Pick<TrailEntry, 'at' | 'by'>;

/**
 * Brings initiatives to the committees that took over from theirs, with all that belongs to them: it is kept by their
 * number. Begun and stopped half-way, the next call does the rest; with nothing to do it writes nothing.
 * @param who said so and when; nobody where the calendar did
 * @returns all of them as they now stand
 */
export async function followSuccessors<I extends Initiative>(
  store: PortfolioStore,
  portfolio: Portfolio,
  initiatives: I[],
  who: Who,
): Promise<Initiative[]> {
  if (!portfolio.committees.some(({ ended }) => ended?.successor !== undefined)) return initiatives;
  const today = dayOf(who.at, portfolio.timeZone);
  const now: Initiative[] = [];
  for (const initiative of initiatives) {
    const follows = followed(initiative, portfolio, today) !== initiative;
    now.push(follows ? await follow(store, portfolio, initiative, who) : initiative);
  }
  return now;
}

async function follow(
  store: PortfolioStore,
  portfolio: Portfolio,
  initiative: Initiative,
  who: Who,
): Promise<Initiative> {
  const today = dayOf(who.at, portfolio.timeZone);
  const changed = await compareAndSet<Initiative>({
    find: () => store.findInitiative(initiative.portfolioId, initiative.number),
    decide: (current) => withMoveTrail(current, followed(current, portfolio, today), portfolio, who),
    change: (next) => store.changeInitiative(next),
  });
  return changed ?? initiative;
}
