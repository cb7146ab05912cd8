import type { Request } from '../../domain/answer/request';
import type { Round } from '../../domain/round/round';
import { compareAndSet } from '../compare-and-set';
import type { RoundStore } from '../ports';

/**
 * The round may have closed between the look at it and the writing of a report in it: then its post was made without
 * that, and is to be corrected.
 */
export async function markUnshownIfClosed(
  store: RoundStore,
  { portfolioId, id }: Pick<Round, 'portfolioId' | 'id'>,
  number: string,
): Promise<void> {
  const state = (await store.findRound(portfolioId, id))?.state.kind;
  if (state === undefined || state === 'open' || state === 'cancelled') return;
  await compareAndSet<Request>({
    find: () => store.findRequest(portfolioId, id, number),
    decide: (current) => ({ ...current, lateUnshown: true }),
    change: (next) => store.changeRequest(next),
  });
}
