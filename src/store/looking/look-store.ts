import { byName } from '../../domain/indicator/indicator';
import { byNumber } from '../../domain/portfolio/initiative';
import type { LookStore } from '../../workflows/ports';
import type { Documents } from '../documents';
import { indicatorCollection } from '../indicator-store';
import { together as people, personCollection } from '../people-store';
import {
  channelCollection,
  initiativeCollection,
  portfolioCollection,
  together as portfolios,
} from '../portfolio-store';
import { askCollection, requestCollection, roundCollection } from '../round-store';

/** What commands are answered from, several kinds at once, over the seam. */
export function lookStore(documents: Documents): LookStore {
  const persons = personCollection(documents);
  const allPortfolios = portfolioCollection(documents);
  const channels = channelCollection(documents);
  const initiatives = initiativeCollection(documents);
  const rounds = roundCollection(documents);
  const indicators = indicatorCollection(documents);
  const requests = requestCollection(documents);
  const asks = askCollection(documents);
  return {
    async lookAround() {
      const [met, followed, connected] = await documents.listEach([
        persons.wide({ pk: people }),
        allPortfolios.wide({ pk: portfolios }),
        channels.wide({}),
      ]);
      return {
        people: persons.read(met),
        portfolios: allPortfolios.read(followed),
        channels: channels.read(connected),
      };
    },
    async lookInto(portfolioIds, dueAfter) {
      if (portfolioIds.length === 0) return [];
      const found = await documents.listEach([
        ...portfolioIds.map((pk) => initiatives.wide({ pk })),
        ...portfolioIds.map((pk) => rounds.wide({ pk, dueAfter, newestFirst: true })),
        ...portfolioIds.map((pk) => indicators.wide({ pk })),
      ]);
      return portfolioIds.map((_, at) => ({
        initiatives: initiatives.read(found[at]).sort(byNumber),
        rounds: rounds.read(found[portfolioIds.length + at]),
        indicators: indicators.read(found[2 * portfolioIds.length + at]).sort(byName),
      }));
    },
    async lookIntoRound(pk, roundId) {
      const [asked, sent] = await documents.listEach([requests.wide({ pk, roundId }), asks.wide({ pk, roundId })]);
      return { requests: requests.read(asked).sort(byNumber), asks: asks.read(sent) };
    },
  };
}
