import type { Portfolio } from '../../../domain/portfolio/portfolio';
import { reviewRuleOf } from '../../../domain/review/as-published';
import type { Round } from '../../../domain/round/round';
import type { Instant } from '../../../domain/time/instant';
import type { RoundStore } from '../../ports';
import { listAsked } from '../../rounds/load-round';
import { isInReview } from '../../rounds/publish-summary';

/** How far a round is, as people are told: open, closed, in review, published. */
export async function stateSeen(
  store: RoundStore,
  { portfolio, round, now }: { portfolio: Portfolio; round: Round; now: Instant },
): Promise<'open' | 'closed' | 'inReview' | 'published'> {
  const { kind } = round.state;
  if (kind === 'open' || kind === 'published') return kind;
  if (!reviewRuleOf(round, portfolio)) return 'closed';
  const requests = await listAsked(store, round);
  return isInReview({ portfolio, round, requests, initiatives: [] }, now) ? 'inReview' : 'closed';
}
