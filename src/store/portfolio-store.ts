import type { Channel } from '../domain/people/channel';
import { byNumber, type Initiative } from '../domain/portfolio/initiative';
import type { Portfolio } from '../domain/portfolio/portfolio';
import type { PortfolioStore } from '../workflows/ports';
import { type Collection, collection } from './collection';
import type { Documents } from './documents';

export const together = 'portfolios';

/** Portfolios, their initiatives and channels over the seam. */
export function portfolioStore(documents: Documents): PortfolioStore {
  const portfolios = portfolioCollection(documents);
  const initiatives = initiativeCollection(documents);
  const channels = channelCollection(documents);
  return {
    listPortfolios: () => portfolios.list(together),
    findPortfolio: (portfolioId) => portfolios.find(together, portfolioId),
    createPortfolio: portfolios.create,
    changePortfolio: portfolios.change,
    listInitiatives: async (portfolioId) => (await initiatives.list(portfolioId)).sort(byNumber),
    findInitiative: (portfolioId, number) => initiatives.find(portfolioId, number),
    findInitiatives: async (portfolioId, numbers) =>
      (await initiatives.list(portfolioId, { sortKeys: numbers })).sort(byNumber),
    createInitiative: initiatives.create,
    changeInitiative: initiatives.change,
    listChannels: (portfolioId) => channels.list(portfolioId),
    putChannel: channels.put,
    changeChannel: channels.change,
  };
}

export function portfolioCollection(documents: Documents): Collection<Portfolio> {
  return collection(documents, 'portfolio', ({ id }) => ({ pk: together, key: [id], sortKey: id }));
}

export function initiativeCollection(documents: Documents): Collection<Initiative> {
  return collection(documents, 'initiative', ({ portfolioId, number }) => ({
    pk: portfolioId,
    key: [number],
    sortKey: number,
  }));
}

export function channelCollection(documents: Documents): Collection<Channel> {
  return collection(documents, 'channel', ({ portfolioId, committeeId }) => ({
    pk: portfolioId,
    key: [committeeId],
    sortKey: committeeId,
  }));
}
