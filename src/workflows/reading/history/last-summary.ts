import { mayReadSummary } from '../../../domain/people/permission';
import { isEnded } from '../../../domain/portfolio/change/ending';
import type { Committee } from '../../../domain/portfolio/portfolio';
import type { SummaryContent } from '../../../domain/shown/summary-content';
import type { Instant } from '../../../domain/time/instant';
import type { VisitOf } from '../../people/in-scope';
import type { RoundStore } from '../../ports';
import { readSummary } from '../../rounds/publish-summary';
import { latestRound } from '../../steering/latest-round';

/**
 * What a status of a committee that is no more is: its last summary, for those who may read summaries; an owner, in their
 * own chat, sees their own alone. `undefined` where it lives, or never had a round.
 */
export async function summaryOfEnded(
  store: RoundStore,
  visit: VisitOf,
  committee: Committee,
  now: Instant,
): Promise<SummaryContent | undefined> {
  const { portfolio, visitor, today } = visit;
  if (!isEnded(committee, today) && !isEnded(portfolio, today)) return undefined;
  const mayRead = mayReadSummary(visitor, portfolio, { portfolio, round: { committeeId: committee.id } });
  return mayRead ? lastSummary(store, visit, committee, now) : undefined;
}

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
