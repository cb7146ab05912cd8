import type { Committee } from '../../../domain/portfolio/portfolio';
import type { SummaryContent } from '../../../domain/shown/summary-content';
import type { Instant } from '../../../domain/time/instant';
import type { VisitOf } from '../../people/in-scope';
import type { RoundStore } from '../../ports';
import { readSummary } from '../../rounds/publish-summary';
import { latestRound } from '../../steering/latest-round';

/** What a committee was told last, however long ago it ended; `undefined` where it never had a round. */
export async function lastSummary(
  store: RoundStore,
  { portfolio, initiatives }: Pick<VisitOf, 'portfolio' | 'initiatives'>,
  committee: Committee,
  now: Instant,
): Promise<SummaryContent | undefined> {
  const round = await latestRound(store, portfolio, committee);
  if (!round) return undefined;
  const requests = await store.listRequests(portfolio.id, round.id);
  return readSummary(store, { portfolio, round, requests, initiatives }, now);
}
