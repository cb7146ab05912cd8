import { isPending } from '../../domain/review/review-changes';
import type { Round } from '../../domain/round/round';
import { compareAndSet } from '../compare-and-set';
import type { RoundAtHand } from '../rounds/ask-content';
import { isInReview, type Publication, publishSummary } from '../rounds/publish-summary';
import type { Tick } from '../rounds/run-tick';

type Ports = Pick<Tick, 'store' | 'messenger' | 'clock' | 'processId'>;
type Published = Exclude<Publication, { kind: 'inReview' }> | { kind: 'inReview' /** to approve */; left: number };

/**
 * Posts a round because a coordinator says so: once everything in it is approved, where its committee waits for that. The word is written
 * down first, so that a post that has to wait is made by the tick.
 * @param again they have looked in the channel: also after a post that may be there, or was refused
 */
export async function publishReviewed(ports: Ports, atHand: RoundAtHand, again = false): Promise<Published> {
  const { store, clock } = ports;
  const { portfolioId, id } = atHand.round;
  if (!isInReview(atHand, clock.now())) return publishNow(ports, atHand, again);
  const left = atHand.requests.filter(isPending).length;
  if (left > 0) return { kind: 'inReview', left };
  const released = await compareAndSet<Round>({
    find: () => store.findRound(portfolioId, id),
    decide: (round) =>
      round.state.kind === 'closed' && !round.state.releasedAt
        ? { ...round, state: { ...round.state, releasedAt: clock.now() } }
        : undefined,
    change: (next) => store.changeRound(next),
  });
  return publishNow(ports, { ...atHand, round: released ?? atHand.round }, again);
}

async function publishNow(ports: Ports, atHand: RoundAtHand, again: boolean): Promise<Published> {
  const publication = await publishSummary(ports, atHand, again);
  return publication.kind === 'inReview' ? { kind: 'later' } : publication;
}
