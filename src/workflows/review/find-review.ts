import { mayTouch } from '../../domain/people/permission';
import type { CardVerb } from '../../domain/people/who-may';
import { committeeName } from '../../domain/portfolio/portfolio';
import { canBeReviewed } from '../../domain/round/round';
import type { PortfolioStore, RoundStore } from '../ports';
import { refuse } from '../refusal';
import type { Asked, RoundAtHand } from '../rounds/ask-content';
import { loadRound } from '../rounds/load-round';

/** Which round a card is about. Ids come from the card and are untrusted. */
export interface ReviewPointer {
  portfolioId: string;
  roundId: string;
}

/**
 * A round that can be reviewed, with all that belongs to it, for one of its portfolio's coordinators.
 * @throws Refused for anybody else, and for a round that still asks or never asked
 */
export async function findReview(
  store: PortfolioStore & RoundStore,
  { portfolioId, roundId }: ReviewPointer,
  person: Asked,
  verb: CardVerb,
): Promise<RoundAtHand> {
  const portfolio = await store.findPortfolio(portfolioId);
  if (!portfolio || !mayTouch(verb, person, portfolio)) return refuse({ kind: 'notAllowed' });
  const atHand = await loadRound(store, portfolioId, roundId);
  if (!atHand) return refuse({ kind: 'stale' });
  const { round } = atHand;
  if (!canBeReviewed(round)) {
    const { committeeId } = round;
    refuse({
      kind: 'nothingToReview',
      committee: committeeName(portfolio, committeeId),
      committeeId,
      ...(round.state.kind === 'open' ? { dueOn: round.dueOn } : {}),
    });
  }
  return atHand;
}
