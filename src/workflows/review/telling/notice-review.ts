import { Directory } from '../../../domain/people/directory';
import { decideReviewNotices } from '../../../domain/review/review-notices';
import type { Clock } from '../../clock';
import type { PeopleStore, RoundStore } from '../../ports';
import type { RoundAtHand } from '../../rounds/ask-content';

interface Ports {
  store: RoundStore & Pick<PeopleStore, 'listPeople'>;
  clock: Clock;
}

/**
 * Writes down who must know what of a round's review, once each. The tick does so for a round that is not posted yet; for
 * one that is, whoever changed something does, and the tick that corrects its post.
 */
export async function noticeReview(
  { store, clock }: Ports,
  atHand: Pick<RoundAtHand, 'portfolio' | 'round' | 'requests'>,
  directory?: Directory,
): Promise<void> {
  const known = directory ?? new Directory(await store.listPeople());
  for (const notice of decideReviewNotices({ ...atHand, directory: known, now: clock.now() })) {
    await store.createNotice(notice);
  }
}
