import { isAnswered } from '../../../src/domain/answer/request';
import type { Delivery } from '../../../src/domain/round/delivery';
import type { RoundState } from '../../../src/domain/round/round';
import type { Instant } from '../../../src/domain/time/instant';
import type { Store } from '../../../src/workflows/ports';
import type { ConnectorStub } from '../../teams/connector-stub';
import { type PhaseName, portfolioId, type RoundOfScenario } from './agreement';
import { postsOf } from './sums';

export interface Look {
  store: Store;
  connector: ConnectorStub;
  now(): Instant;
}

const purposes = { asking: 'ask', reminding: 'remind-1', 'reminding again': 'remind-2' };

/** All is said that the phase says: sent, or tried with an outcome that nobody knows. */
export async function isSaid({ store, connector, now }: Look, { id }: RoundOfScenario, phase: PhaseName) {
  if (phase === 'last evening') return true;
  const round = await store.findRound(portfolioId, id);
  if (!round) return false;
  if (phase === 'closing') return isPostOver(round.state, now()) && postsOf(connector, id).length > 0;
  if (phase === 'late answers') {
    return round.state.kind !== 'published' || (await store.listLateUnshown(portfolioId)).length === 0;
  }
  const asks = await store.listAsks(portfolioId, id);
  const messages = new Map(asks.map((ask) => [ask.person, ask.messages]));
  const waiting = (await store.listRequests(portfolioId, id)).filter((request) => !isAnswered(request));
  return waiting.every(({ owner }) =>
    messages
      .get(owner?.person ?? '')
      ?.some(({ purpose, delivery }) => purpose === purposes[phase] && isOver(delivery, now())),
  );
}

function isOver(delivery: Delivery, now: Instant): boolean {
  return delivery.kind !== 'planned' && !(delivery.kind === 'claimed' && delivery.until > now);
}

function isPostOver(state: RoundState, now: Instant): boolean {
  return (
    state.kind === 'published' || (state.kind === 'closed' && state.post.kind !== 'claimed' && isOver(state.post, now))
  );
}
