import { askedIn } from '../../domain/answer/asked-in';
import type { Request } from '../../domain/answer/request';
import { withNews } from '../../domain/answer/standing';
import type { Round } from '../../domain/round/round';
import type { Kept, PortfolioStore, RoundStore } from '../ports';
import type { RoundAtHand } from './ask-content';

/** The requests of what the round asks about. */
export async function listAsked(store: Pick<RoundStore, 'listRequests'>, round: Round): Promise<Kept<Request>[]> {
  return askedIn(round, await store.listRequests(round.portfolioId, round.id));
}

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
    listAsked(store, round),
    store.listInitiatives(portfolioId),
    store.listRounds(portfolioId),
  ]);
  const byNumber = new Map(initiatives.map((initiative) => [initiative.number, initiative]));
  const known = requests.map((request) => {
    const initiative = byNumber.get(request.number);
    return initiative ? withNews(request, round, initiative, portfolio.timeZone) : request;
  });
  return { portfolio, round, requests: known, initiatives, rounds };
}
