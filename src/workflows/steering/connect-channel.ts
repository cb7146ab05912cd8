import type { Address } from '../../domain/people/person';
import { isEnded } from '../../domain/portfolio/change/ending';
import { type Committee, type Portfolio, shortName } from '../../domain/portfolio/portfolio';
import { reviewRuleOf } from '../../domain/review/as-published';
import { isHeldForReview } from '../../domain/review/release';
import type { Round } from '../../domain/round/round';
import type { Done } from '../../domain/shown/reply';
import { dayOf } from '../../domain/time/zoned';
import type { Visit } from '../people/find-visit';
import type { Tick } from '../rounds/run-tick';
import { latestRound } from './latest-round';

/** From now on the committee's summaries are posted in this channel; one that waits for a channel comes at the next tick. */
export async function connectChannel(
  ports: Tick,
  { portfolio, visitor }: Visit & { portfolio: Portfolio },
  committee: Committee,
  address: Address,
): Promise<Done> {
  await ports.store.putChannel({
    portfolioId: portfolio.id,
    committeeId: committee.id,
    address,
    connectedBy: visitor.person.id,
    connectedAt: ports.clock.now(),
  });
  const round = await latestRound(ports.store, portfolio, committee);
  const also = await othersIn(ports, portfolio, { committee, address });
  return {
    kind: 'connected',
    committee: shortName(committee),
    waiting: await isWaiting(ports, portfolio, round),
    ...(also.length > 0 ? { also } : {}),
  };
}

/** A committee that was chosen by mistake keeps the channel until it has another: whoever connects is told. */
async function othersIn(
  { store, clock }: Tick,
  portfolio: Portfolio,
  { committee, address }: { committee: Committee; address: Address },
): Promise<string[]> {
  const today = dayOf(clock.now(), portfolio.timeZone);
  const here = (await store.listChannels(portfolio.id))
    .filter((channel) => channel.address.conversationId === address.conversationId)
    .map(({ committeeId }) => committeeId);
  return portfolio.committees
    .filter((other) => other.id !== committee.id && here.includes(other.id) && !isEnded(other, today))
    .map(shortName);
}

/** Closed, and not held for a review: it comes now. */
async function isWaiting({ store, clock }: Tick, portfolio: Portfolio, round: Round | undefined): Promise<boolean> {
  if (round?.state.kind !== 'closed') return false;
  const rule = reviewRuleOf(round, portfolio);
  const requests = rule ? await store.listRequests(portfolio.id, round.id) : [];
  return !isHeldForReview({ round, requests, rule, office: portfolio, now: clock.now() });
}
