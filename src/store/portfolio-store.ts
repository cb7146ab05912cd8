import type { Channel } from '../domain/people/channel';
import { byNumber, type Initiative } from '../domain/portfolio/initiative';
import type { Portfolio } from '../domain/portfolio/portfolio';
import type { PortfolioStore } from '../workflows/ports';
import { collection } from './collection';
import type { Documents } from './documents';

const together = 'portfolios';

/** Portfolios, their initiatives and channels over the seam. */
export function portfolioStore(documents: Documents): PortfolioStore {
  const portfolios = collection<Portfolio>(documents, 'portfolio', ({ id }) => ({
    pk: together,
    key: [id],
    sortKey: id,
  }));
  const initiatives = collection<Initiative>(documents, 'initiative', ({ portfolioId, number }) => ({
    pk: portfolioId,
    key: [number],
    sortKey: number,
  }));
  const channels = collection<Channel>(documents, 'channel', ({ portfolioId, committeeId }) => ({
    pk: portfolioId,
    key: [committeeId],
    sortKey: committeeId,
  }));
  return {
    listPortfolios: () => portfolios.list(together),
    findPortfolio: (portfolioId) => portfolios.find(together, portfolioId),
    createPortfolio: portfolios.create,
    changePortfolio: portfolios.change,
    listInitiatives: async (portfolioId) => (await initiatives.list(portfolioId)).sort(byNumber),
    findInitiative: (portfolioId, number) => initiatives.find(portfolioId, number),
    createInitiative: initiatives.create,
    changeInitiative: initiatives.change,
    listChannels: (portfolioId) => channels.list(portfolioId),
    putChannel: channels.put,
    changeChannel: channels.change,
  };
}
