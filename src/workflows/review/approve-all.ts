import type { Request } from '../../domain/answer/request';
import { approved, reviewStateOf } from '../../domain/review/review-changes';
import type { ReviewContent } from '../../domain/shown/meeting/review-content';
import type { Instant } from '../../domain/time/instant';
import { markTakenOn } from '../agenda/following/mark-post';
import type { Clock } from '../clock';
import { compareAndSet } from '../compare-and-set';
import type { PortfolioStore, RoundStore } from '../ports';
import type { Asked } from '../rounds/ask-content';
import { sideBySide } from '../side-by-side';
import { findReview, type ReviewPointer } from './find-review';
import { reviewContent } from './review-content';

const mostAtOnce = 50;

/**
 * Approves every answer that waits and had come when the card was made; what was given back waits for its owner. Done again,
 * or after it was stopped half-way, it does what is left.
 * @throws Refused for whoever does not coordinate it
 */
export async function approveAll(
  { store, clock }: { store: PortfolioStore & RoundStore; clock: Clock },
  wish: ReviewPointer & { readAt: Instant },
  person: Asked,
): Promise<ReviewContent> {
  const atHand = await findReview(store, wish, person, 'review.approveAll');
  const deed = { by: person.id, at: clock.now() };
  const isMeant = (request: Request) => isNew(request) && (request.reports.at(-1)?.at ?? '') <= wish.readAt;
  const after = new Map(atHand.requests.map((request) => [request.number, request]));
  let count = 0;
  await sideBySide(atHand.requests.filter(isMeant), mostAtOnce, async ({ portfolioId, roundId, number }) => {
    let isTheirs = false;
    const stored = await compareAndSet<Request>({
      find: () => store.findRequest(portfolioId, roundId, number),
      decide: (current) => {
        isTheirs = isMeant(current);
        return isTheirs ? approved(current, deed) : undefined;
      },
      change: (next) => store.changeRequest(next),
    });
    if (stored) after.set(number, stored);
    if (!isTheirs) return;
    count += 1;
    await markTakenOn(store, atHand, number);
  });
  const requests = [...after.values()];
  const newer = requests.filter(isNew).length;
  return reviewContent({ ...atHand, requests }, person, clock.now(), { news: { kind: 'approvedAll', count, newer } });
}

function isNew(request: Request): boolean {
  const state = reviewStateOf(request);
  return state === 'new' || state === 'newAnswer';
}
