import { listPage, questionPage } from '../../domain/answer/walk';
import { mayTouch } from '../../domain/people/permission';
import type { AskContent } from '../../domain/shown/ask-content';
import { dayOf } from '../../domain/time/zoned';
import type { Clock } from '../clock';
import type { PortfolioStore, RoundStore } from '../ports';
import { type Asked, askContent, walkOf } from '../rounds/ask-content';
import { loadAsked } from './early/load-asked';

interface Wish {
  portfolioId: string;
  roundId: string;
  /** One initiative, to answer or to edit; absent: whatever comes next. */
  number?: string;
  /** All of theirs instead, this page of it. */
  list?: number;
}

/** The card of a round as it stands for this person; `undefined` when nothing of the round is theirs. */
export async function openAsk(
  { store, clock }: { store: PortfolioStore & RoundStore; clock: Clock },
  { portfolioId, roundId, number, list }: Wish,
  person: Asked,
): Promise<AskContent | undefined> {
  const now = clock.now();
  const atHand = await loadAsked(store, { portfolioId, roundId, ...(number ? { number } : {}) }, now);
  if (!atHand) return undefined;
  const own = atHand.requests.filter((r) => mayTouch('ask.open', person, r));
  if (own.length === 0) {
    const handedOver = atHand.requests.some((r) => r.returns.some(({ by }) => by === person.id));
    return handedOver ? askContent(atHand, person, { now, page: { kind: 'nothing', why: 'handedOver' } }) : undefined;
  }
  const wanted = own.find((r) => r.number === number);
  const today = dayOf(now, atHand.portfolio.timeZone);
  const walk = { ...walkOf(atHand, { number, now }), person, today };
  const page = list ? listPage(walk, list) : wanted && questionPage(walk, wanted);
  return askContent(atHand, person, { now, ...(page ? { page } : {}) });
}
