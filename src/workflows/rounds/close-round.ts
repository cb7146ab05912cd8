import type { Round } from '../../domain/round/round';
import type { Instant } from '../../domain/time/instant';
import { compareAndSet } from '../compare-and-set';
import type { RoundStore } from '../ports';

/**
 * Closes an open round; its summary is then on its way. Closing twice is closing once.
 * @returns the round as it now stands
 */
export async function closeRound(
  store: RoundStore,
  { portfolioId, id }: Pick<Round, 'portfolioId' | 'id'>,
  now: Instant,
): Promise<Round | undefined> {
  return compareAndSet<Round>({
    find: () => store.findRound(portfolioId, id),
    decide: (round) =>
      round.state.kind === 'open'
        ? { ...round, state: { kind: 'closed', at: now, post: { kind: 'planned' } } }
        : undefined,
    change: (next) => store.changeRound(next),
  });
}
