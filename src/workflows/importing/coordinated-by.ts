import { mayTouch } from '../../domain/people/permission';
import type { Person } from '../../domain/people/person';
import type { Portfolio } from '../../domain/portfolio/portfolio';
import type { Candidate } from '../../domain/portfolio/upload/choose-portfolio';
import type { Kept, PortfolioStore } from '../ports';

/** The portfolios somebody coordinates now, as the store has them. */
export async function coordinatedBy(store: PortfolioStore, person: Person): Promise<Candidate<Kept<Portfolio>>[]> {
  const portfolios = (await store.listPortfolios()).filter((portfolio) => mayTouch('import', person, portfolio));
  return Promise.all(
    portfolios.map(async (portfolio) => ({ portfolio, initiatives: await store.listInitiatives(portfolio.id) })),
  );
}
