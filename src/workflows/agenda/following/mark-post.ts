import { postedIn } from '../../../domain/agenda/follow';
import type { Request } from '../../../domain/answer/request';
import type { Round } from '../../../domain/round/round';
import { compareAndSet } from '../../compare-and-set';
import type { RoundStore } from '../../ports';
import type { RoundAtHand } from '../../rounds/ask-content';

type Store = Pick<RoundStore, 'findRequest' | 'changeRequest'>;

/** A post is changed when something of its round is not shown yet: the initiative's own request, else its first. */
export async function markPost(store: Store, { portfolioId, id, initiatives }: Round, number: string): Promise<void> {
  const marked = initiatives.includes(number) ? number : initiatives[0];
  if (marked === undefined) return;
  await compareAndSet<Request>({
    find: () => store.findRequest(portfolioId, id, marked),
    decide: (request) => (request.lateUnshown ? undefined : { ...request, lateUnshown: true }),
    change: (next) => store.changeRequest(next),
  });
}

/** What a coordinator makes of an answer is read wherever it was taken on to: in the last post there as well. */
export async function markTakenOn(
  store: Store,
  { initiatives, rounds = [] }: Pick<RoundAtHand, 'initiatives' | 'rounds'>,
  number: string,
): Promise<void> {
  const to = initiatives.find((one) => one.number === number)?.escalations?.at(-1)?.to;
  const posted = postedIn(rounds).find(({ committeeId }) => committeeId === to);
  if (posted && !posted.initiatives.includes(number)) await markPost(store, posted, number);
}
