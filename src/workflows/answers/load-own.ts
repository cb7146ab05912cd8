import { askedIn } from '../../domain/answer/asked-in';
import type { Request } from '../../domain/answer/request';
import { withNews } from '../../domain/answer/standing';
import { refsOf } from '../../domain/people/absence/answerer';
import type { PortfolioStore, RoundStore } from '../ports';
import type { Asked, RoundAtHand } from '../rounds/ask-content';

/**
 * Of a round what one person needs for an answer in it: their requests and initiatives, and the rounds that ask at the same
 * time or after. It does not grow with the portfolio, nor with its history.
 */
export async function loadOwn(
  store: PortfolioStore & RoundStore,
  { portfolioId, roundId }: Pick<Request, 'portfolioId' | 'roundId'>,
  person: Asked,
): Promise<RoundAtHand | undefined> {
  const [portfolio, round, own] = await Promise.all([
    store.findPortfolio(portfolioId),
    store.findRound(portfolioId, roundId),
    store.listOwned(portfolioId, roundId, refsOf(person)),
  ]);
  if (!portfolio || !round) return undefined;
  const asked = askedIn(round, own);
  const numbers = asked.map(({ number }) => number);
  const since = round.openedAt < round.dueAt ? round.openedAt : round.dueAt;
  const [initiatives, rounds] = await Promise.all([
    store.findInitiatives(portfolioId, numbers),
    store.listRoundsDueAfter(portfolioId, since),
  ]);
  const requests = asked.map((request) => {
    const initiative = initiatives.find((one) => one.number === request.number);
    return initiative ? withNews(request, round, initiative, portfolio.timeZone) : request;
  });
  return { portfolio, round, requests, initiatives, rounds };
}
