import { isAnswered } from '../../../domain/answer/request';
import { listPage, ownRequests, questionPage } from '../../../domain/answer/walk';
import { firstHour } from '../../../domain/calendar/round-dates';
import { mayTouch } from '../../../domain/people/permission';
import type { Ask } from '../../../domain/round/ask';
import { isLaterDay } from '../../../domain/round/postponing/later-days';
import type { AskContent } from '../../../domain/shown/ask-content';
import type { Day } from '../../../domain/time/instant';
import { atLocal, dayOf } from '../../../domain/time/zoned';
import type { Clock } from '../../clock';
import { compareAndSet } from '../../compare-and-set';
import type { PortfolioStore, RoundStore } from '../../ports';
import { type Asked, askContent, requestsHere } from '../../rounds/ask-content';
import { loadRound } from '../../rounds/load-round';
import type { Pointer } from '../record-report';

/**
 * "Later": no reminder of this round reaches them before the morning of that day, and then one message does.
 * @param on as the card has it, untrusted; a day that cannot be chosen leaves the question standing, and says so
 * @returns what their card shows next; `undefined` when nothing of the round is theirs
 */
export async function postponeAsk(
  { store, clock }: { store: PortfolioStore & RoundStore; clock: Clock },
  { portfolioId, roundId, number }: Pointer,
  person: Asked,
  on: Day | undefined,
): Promise<AskContent | undefined> {
  const atHand = await loadRound(store, portfolioId, roundId);
  if (!atHand) return undefined;
  const now = clock.now();
  const { timeZone } = atHand.portfolio;
  const today = dayOf(now, timeZone);
  if (!atHand.requests.some((request) => mayTouch('ask.later', person, request))) return undefined;
  const walk = { ...atHand, requests: requestsHere(atHand, now), person, today };
  const own = ownRequests(walk);
  if (own.every(isAnswered)) return askContent(atHand, person, { now });
  if (on === undefined || !isLaterDay(atHand.round, on, today, atHand.portfolio)) {
    const asked = own.find((r) => r.number === number) ?? own.find((r) => !isAnswered(r));
    const page = asked && { ...questionPage(walk, asked), laterImpossible: true };
    return askContent(atHand, person, { now, ...(page ? { page } : {}) });
  }
  const later = { on, at: atLocal(on, firstHour, 0, timeZone) };
  await store.createAsk({ portfolioId, roundId, person: person.id, messages: [] });
  await compareAndSet<Ask>({
    find: () => store.findAsk(portfolioId, roundId, person.id),
    decide: (ask) => (ask.later?.on === on ? undefined : { ...ask, later }),
    change: (next) => store.changeAsk(next),
  });
  return askContent(atHand, person, { now, page: listPage(walk, 1, on) });
}
