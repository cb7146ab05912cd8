import { Directory } from '../../domain/people/directory';
import { isErased } from '../../domain/people/erasure/erasure';
import type { Language } from '../../domain/people/language';
import { mayTouch } from '../../domain/people/permission';
import type { Person } from '../../domain/people/person';
import type { Initiative } from '../../domain/portfolio/initiative';
import type { Portfolio } from '../../domain/portfolio/portfolio';
import type { Day } from '../../domain/time/instant';
import type { PeopleStore, PortfolioStore, RoundStore } from '../ports';
import { refuse } from '../refusal';
import type { PortfolioTable } from './export-ports';

type GatheringStore = Pick<PortfolioStore, 'listInitiatives'> &
  Pick<RoundStore, 'listRounds'> &
  Pick<PeopleStore, 'listPeople'>;

interface How {
  on: Day;
  /** Absent: the portfolio's own. */
  language?: Language;
}

/** What a portfolio's table is written of. */
export async function gatherTable(
  store: GatheringStore,
  portfolio: Portfolio,
  { on, language }: How,
): Promise<PortfolioTable> {
  const [initiatives, rounds, people] = await Promise.all([
    store.listInitiatives(portfolio.id),
    store.listRounds(portfolio.id),
    store.listPeople(),
  ]);
  const owners = ownersOf(initiatives, new Directory(people));
  return { portfolio, initiatives, rounds, owners, on, language: language ?? portfolio.language };
}

/**
 * The portfolio that somebody asks for in their own chat.
 * @param portfolioId from a consent, untrusted
 * @throws Refused for whoever does not coordinate it
 */
export async function findForExport(
  store: Pick<PortfolioStore, 'findPortfolio'>,
  person: Person,
  portfolioId: string,
): Promise<Portfolio> {
  const portfolio = await store.findPortfolio(portfolioId);
  return portfolio && mayTouch('export', person, portfolio) ? portfolio : refuse({ kind: 'notAllowed' });
}

/** As the coordinator calls them, else as Teams or the file does. */
function ownersOf(initiatives: Initiative[], directory: Directory): Map<string, string> {
  return new Map(
    initiatives.flatMap(({ number, owner }) =>
      owner && !isErased(owner.person)
        ? [[number, owner.name ?? directory.find(owner.person)?.name ?? owner.person] as const]
        : [],
    ),
  );
}
