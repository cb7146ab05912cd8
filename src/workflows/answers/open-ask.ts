import { questionPage } from '../../domain/answer/walk';
import { isSamePerson, type Person } from '../../domain/people/person';
import type { AskContent } from '../../domain/shown/ask-content';
import { dayOf } from '../../domain/time/zoned';
import type { Clock } from '../clock';
import type { PortfolioStore, RoundStore } from '../ports';
import { askContent, requestsHere } from '../rounds/ask-content';
import { loadRound } from '../rounds/load-round';

interface Wish {
  portfolioId: string;
  roundId: string;
  /** One initiative, to answer or to edit; absent: whatever comes next. */
  number?: string;
}

/** The card of a round as it stands for this person; `undefined` when nothing of the round is theirs. */
export async function openAsk(
  { store, clock }: { store: PortfolioStore & RoundStore; clock: Clock },
  { portfolioId, roundId, number }: Wish,
  person: Person,
): Promise<AskContent | undefined> {
  const atHand = await loadRound(store, portfolioId, roundId);
  if (!atHand) return undefined;
  const own = atHand.requests.filter((r) => isSamePerson(r.owner?.person, person));
  const now = clock.now();
  if (own.length === 0) {
    const handedOver = atHand.requests.some((r) => r.returns.some(({ by }) => by === person.id));
    return handedOver ? askContent(atHand, person, { now, page: { kind: 'nothing', why: 'handedOver' } }) : undefined;
  }
  const wanted = own.find((r) => r.number === number);
  const today = dayOf(now, atHand.portfolio.timeZone);
  const here = requestsHere(atHand, now);
  const requests = wanted && here.includes(wanted) ? here : atHand.requests;
  const page = wanted && questionPage({ ...atHand, requests, person, today }, wanted);
  return askContent(atHand, person, { now, ...(page ? { page } : {}) });
}
