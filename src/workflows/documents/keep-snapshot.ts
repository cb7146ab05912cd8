import { askedIn } from '../../domain/answer/asked-in';
import { snapshotOfRound } from '../../domain/documents/take-snapshot';
import { asOfDay } from '../../domain/summary/as-of-day';
import type { Instant } from '../../domain/time/instant';
import { dayOf } from '../../domain/time/zoned';
import type { RecordStore } from '../ports';
import type { RoundAtHand } from '../rounds/ask-content';

/**
 * What a round is published as, kept before it is posted: whatever is sent can be read again, and a process that is killed
 * in between leaves one that the next try replaces. It counts once its round is published.
 */
export async function keepSnapshot(
  store: Pick<RecordStore, 'putSnapshot'>,
  { portfolio, initiatives, round, requests }: RoundAtHand,
  now: Instant,
): Promise<void> {
  const publishedOn = dayOf(now, portfolio.timeZone);
  const asOf = asOfDay(round, now, portfolio.timeZone);
  const told = { portfolio, initiatives, round, requests: askedIn(round, requests), asOf, publishedOn };
  await store.putSnapshot({ ...snapshotOfRound(told), publishedOn });
}
