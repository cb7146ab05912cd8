import { isAnswered } from '../../domain/answer/request';
import { asAskedToday } from '../../domain/people/absence/answerer';
import { Directory } from '../../domain/people/directory';
import { type Committee, type Portfolio, shortName } from '../../domain/portfolio/portfolio';
import type { Round } from '../../domain/round/round';
import type { Done } from '../../domain/shown/reply';
import { dayOf } from '../../domain/time/zoned';
import type { Visit } from '../people/find-visit';
import { refuse } from '../refusal';
import { publishReviewed } from '../review/publish-reviewed';
import { type RoundAtHand, requestsHere } from '../rounds/ask-content';
import { planAsks } from '../rounds/asking/plan-asks';
import { closeRound } from '../rounds/close-round';
import { listAsked } from '../rounds/load-round';
import { ensureRequests } from '../rounds/open-rounds';
import { publishSummary } from '../rounds/publish-summary';
import type { Tick } from '../rounds/run-tick';
import { latestRound, pickToPublish } from './latest-round';

type Steered = Visit & { portfolio: Portfolio };

/** Reminds those who have not answered, now, outside the rhythm. */
export async function remindOwners(ports: Tick, visit: Steered, committee: Committee): Promise<Done> {
  const atHand = await openRound(ports, visit, committee);
  const people = await ports.store.listPeople();
  const directory = new Directory(people);
  const today = dayOf(ports.clock.now(), visit.portfolio.timeZone);
  const waiting = requestsHere(atHand, ports.clock.now())
    .filter((r) => !isAnswered(r))
    .flatMap((r) => asAskedToday(r, directory, today).owner?.person ?? []);
  if (waiting.length === 0) return { kind: 'nobodyToRemind', committee: shortName(committee) };
  const reminded = await planAsks(ports, atHand, people, true);
  const unreachable = new Set(waiting.filter((ref) => !directory.canReach(ref))).size;
  return { kind: 'reminded', committee: shortName(committee), people: reminded.length, unreachable };
}

/** Closes the round before its deadline; the summary follows at once. */
export async function closeRoundNow(ports: Tick, visit: Steered, committee: Committee): Promise<Done> {
  const atHand = await openRound(ports, visit, committee);
  const round = (await closeRound(ports.store, atHand.round, ports.clock.now())) ?? atHand.round;
  const requests = await listAsked(ports.store, round);
  const publication = await publishSummary(ports, { ...atHand, requests, round });
  return {
    kind: 'roundClosed',
    committee: shortName(committee),
    asked: requests.length,
    answered: requests.filter(isAnswered).length,
    hasChannel: publication.kind !== 'noChannel',
    ...(publication.kind === 'inReview' ? { inReview: true } : {}),
  };
}

/** Puts the summary in the committee's channel now: one that is reviewed, else the last round's, closed first if it is open. */
export async function publishNow(ports: Tick, visit: Steered, committee: Committee): Promise<Done> {
  const named = shortName(committee);
  const rounds = await ports.store.listRounds(visit.portfolio.id);
  const found = pickToPublish(rounds, committee) ?? refuse({ kind: 'noRound', committee: named });
  const round = (await closeRound(ports.store, found, ports.clock.now())) ?? found;
  const publication = await publishReviewed(ports, await atHandOf(ports, visit, round), true);
  switch (publication.kind) {
    case 'published':
    case 'publishedAlready':
      return { kind: publication.kind, committee: named };
    case 'inReview':
      return {
        kind: 'publishNotApproved',
        committee: named,
        committeeId: committee.id,
        left: publication.left,
      };
    default:
      return { kind: 'publishWaits', committee: named, why: publication.kind };
  }
}

async function openRound(ports: Tick, visit: Steered, committee: Committee): Promise<RoundAtHand> {
  const round = await latestRound(ports.store, visit.portfolio, committee);
  if (round?.state.kind !== 'open') refuse({ kind: 'noRound', committee: shortName(committee) });
  return atHandOf(ports, visit, round);
}

async function atHandOf({ store }: Tick, { portfolio, initiatives }: Steered, round: Round): Promise<RoundAtHand> {
  const [requests, rounds] = await Promise.all([
    ensureRequests(store, round, portfolio, initiatives),
    store.listRounds(portfolio.id),
  ]);
  return { portfolio, round, initiatives, requests, rounds };
}
