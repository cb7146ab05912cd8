import type { Request } from '../../../domain/answer/request';
import type { Initiative, Predecessor } from '../../../domain/portfolio/initiative';
import type { Portfolio } from '../../../domain/portfolio/portfolio';
import type { PortfolioStore, RoundStore } from '../../ports';

/** What one portfolio was told of an initiative, or of one that it carries on. */
export interface Chapter {
  portfolio: Portfolio;
  history: Request[];
}

type Store = RoundStore & Pick<PortfolioStore, 'findPortfolio' | 'findInitiative'>;

/** Further back nobody looks; and no circle of portfolios is followed for ever. */
const mostPredecessors = 4;

/** The chapters before an initiative's own, newest first: from one predecessor to the next, each with its last rounds. */
export async function earlierHistory(store: Store, initiative: Initiative, mostRounds: number): Promise<Chapter[]> {
  const chapters: Chapter[] = [];
  let at: Initiative | undefined = initiative;
  while (at?.predecessor && chapters.length < mostPredecessors) {
    const { portfolioId, number }: Predecessor = at.predecessor;
    const [portfolio, history, before]: [Portfolio | undefined, Request[], Initiative | undefined] = await Promise.all([
      store.findPortfolio(portfolioId),
      store.listHistory(portfolioId, number, mostRounds),
      store.findInitiative(portfolioId, number),
    ]);
    if (portfolio) chapters.push({ portfolio, history });
    at = before;
  }
  return chapters;
}
