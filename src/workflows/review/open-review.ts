import type { ReviewContent, ReviewNews } from '../../domain/shown/meeting/review-content';
import type { Clock } from '../clock';
import type { PortfolioStore, RoundStore } from '../ports';
import type { Asked } from '../rounds/ask-content';
import type { Tick } from '../rounds/run-tick';
import { findReview, type ReviewPointer } from './find-review';
import { publishReviewed } from './publish-reviewed';
import { type ReviewWish, reviewContent } from './review-content';

/** A page of a round's review, for one of its coordinators. */
export async function openReview(
  { store, clock }: { store: PortfolioStore & RoundStore; clock: Clock },
  pointer: ReviewPointer,
  person: Asked,
  wish: ReviewWish,
): Promise<ReviewContent> {
  const atHand = await findReview(store, pointer, person, 'review.open');
  return reviewContent(atHand, person, clock.now(), wish);
}

/** "Publish" was pressed: said back on the card with what came of it. */
export async function publishFromReview(ports: Tick, pointer: ReviewPointer, person: Asked): Promise<ReviewContent> {
  const { store, clock } = ports;
  const publication = await publishReviewed(ports, await findReview(store, pointer, person, 'review.publish'));
  const atHand = await findReview(store, pointer, person, 'review.publish');
  return reviewContent(atHand, person, clock.now(), { news: newsOf(publication) });
}

function newsOf(publication: Awaited<ReturnType<typeof publishReviewed>>): ReviewNews {
  switch (publication.kind) {
    case 'inReview':
      return { kind: 'leftToApprove', left: publication.left };
    case 'published':
    case 'publishedAlready':
      return { kind: publication.kind };
    default:
      return { kind: 'publishWaits', why: publication.kind };
  }
}
