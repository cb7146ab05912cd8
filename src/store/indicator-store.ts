import { byName, type Indicator } from '../domain/indicator/indicator';
import type { IndicatorStore } from '../workflows/ports';
import { type Collection, collection } from './collection';
import type { Documents } from './documents';

/** The indicators of portfolios over the seam, each with its whole series: a dozen of them, a value a year. */
export function indicatorStore(documents: Documents): IndicatorStore {
  const indicators = indicatorCollection(documents);
  return {
    listIndicators: async (portfolioId) => (await indicators.list(portfolioId)).sort(byName),
    findIndicator: (portfolioId, id) => indicators.find(portfolioId, id),
    createIndicator: indicators.create,
    changeIndicator: indicators.change,
  };
}

export function indicatorCollection(documents: Documents): Collection<Indicator> {
  return collection(documents, 'indicator', ({ portfolioId, id }) => ({ pk: portfolioId, key: [id], sortKey: id }));
}
