import type { Request } from '../../../domain/answer/request';
import type { Initiative } from '../../../domain/portfolio/initiative';
import type { Portfolio } from '../../../domain/portfolio/portfolio';
import type { Round } from '../../../domain/round/round';
import type { PortfolioStore, RoundStore } from '../../ports';

/** What one portfolio was told of an initiative, or of one that it carries on. */
export interface Chapter {
  portfolio: Portfolio;
  history: Request[];
  rounds: Round[];
}

type Store = RoundStore & Pick<PortfolioStore, 'findPortfolio' | 'findInitiative'>;

/** Further back nobody looks; and no circle of portfolios is followed for ever. */
const mostPredecessors = 4;

/** The chapters before an initiative's own, newest first: from one predecessor to the next, each with its last rounds. */
export async function earlierHistory(store: Store, initiative: Initiative, mostRounds: number): Promise<Chapter[]> {
  const chapters: Chapter[] = [];
  let at: Initiative | undefined = initiative;
  while (at?.predecessor && chapters.length < mostPredecessors) {
    const { portfolioId, number } = at.predecessor;
    const [portfolio, rounds, history] = await Promise.all([
      store.findPortfolio(portfolioId),
      store.listRounds(portfolioId),
      store.listHistory(portfolioId, number, mostRounds),
    ]);
    if (portfolio) chapters.push({ portfolio, rounds, history });
    at = await store.findInitiative(portfolioId, number);
  }
  return chapters;
}
