import type { Committee, Portfolio } from '../../domain/portfolio/portfolio';
import { compareAndSet } from '../compare-and-set';
import type { PortfolioStore } from '../ports';

/**
 * Changes one committee of a portfolio, whoever else is changing it.
 * @param decide the committee as it should be, seen with all the others as they are now; may refuse
 * @returns the portfolio as it now stands
 */
export async function changeCommittee(
  store: PortfolioStore,
  { id }: Portfolio,
  committeeId: string,
  decide: (committee: Committee, portfolio: Portfolio) => Committee,
): Promise<Portfolio> {
  const changed = await compareAndSet<Portfolio>({
    find: () => store.findPortfolio(id),
    decide: (portfolio) => withCommittee(portfolio, committeeId, (committee) => decide(committee, portfolio)),
    change: (next) => store.changePortfolio(next),
  });
  if (!changed) throw new Error(`The portfolio ${id} is gone.`);
  return changed;
}

/** The same portfolio where the committee stays as it is. */
export function withCommittee(
  portfolio: Portfolio,
  committeeId: string,
  change: (committee: Committee) => Committee,
): Portfolio {
  const committees = portfolio.committees.map((one) => (one.id === committeeId ? change(one) : one));
  return committees.every((one, at) => one === portfolio.committees[at]) ? portfolio : { ...portfolio, committees };
}
