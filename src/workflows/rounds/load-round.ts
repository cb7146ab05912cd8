import { askedIn } from '../../domain/answer/asked-in';
import { withNews } from '../../domain/answer/standing';
import type { PortfolioStore, RoundStore } from '../ports';
import type { RoundAtHand } from './ask-content';

/** A round with all that belongs to it; `undefined` when there is none by these ids, which a card may have made up. */
export async function loadRound(
  store: PortfolioStore & RoundStore,
  portfolioId: string,
  roundId: string,
): Promise<(RoundAtHand & Required<Pick<RoundAtHand, 'rounds'>>) | undefined> {
  const [portfolio, round] = await Promise.all([
    store.findPortfolio(portfolioId),
    store.findRound(portfolioId, roundId),
  ]);
  if (!portfolio || !round) return undefined;
  const [requests, initiatives, rounds] = await Promise.all([
    store.listRequests(portfolioId, roundId),
    store.listInitiatives(portfolioId),
    store.listRounds(portfolioId),
  ]);
  const byNumber = new Map(initiatives.map((initiative) => [initiative.number, initiative]));
  const known = askedIn(round, requests).map((request) => {
    const initiative = byNumber.get(request.number);
    return initiative ? withNews(request, round, initiative, portfolio.timeZone) : request;
  });
  return { portfolio, round, requests: known, initiatives, rounds };
}
