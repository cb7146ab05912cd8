import { withDraft } from '../../../domain/answer/draft';
import type { Request } from '../../../domain/answer/request';
import { standingOf } from '../../../domain/answer/standing';
import { mayTouch } from '../../../domain/people/permission';
import { isSuperseded } from '../../../domain/round/round';
import { dayOf } from '../../../domain/time/zoned';
import type { Clock } from '../../clock';
import { compareAndSet } from '../../compare-and-set';
import type { PortfolioStore, RoundStore } from '../../ports';
import type { Asked, RoundAtHand } from '../../rounds/ask-content';
import { ensureAsked, loadAsked } from '../early/load-asked';

interface Ports {
  store: PortfolioStore & RoundStore;
  clock: Clock;
}

/** The request whose question was left. The ids come from the card and are untrusted. */
interface Left {
  portfolioId: string;
  roundId: string;
  number: string;
}

/** Somebody leaves a question half-way: what they typed waits for them there. Somebody else's request keeps nothing. */
export async function keepDraft(
  { store, clock }: Ports,
  left: Left,
  person: Asked,
  inputs: Record<string, unknown>,
): Promise<void> {
  const atHand = await loadAsked(store, left, clock.now());
  if (!atHand || isSuperseded(atHand.round, await store.listRounds(left.portfolioId))) return;
  await keepTyped({ store, clock }, atHand, { number: left.number, person, inputs });
}

/** The same for a round that is read already, when an answer cannot be taken as it is. */
export async function keepTyped(
  { store, clock }: Ports,
  atHand: RoundAtHand,
  { number, person, inputs }: { number: string; person: Asked; inputs: Record<string, unknown> },
): Promise<void> {
  const { portfolio, round, requests, initiatives } = atHand;
  const milestones = initiatives.find((i) => i.number === number)?.milestones;
  const on = dayOf(clock.now(), portfolio.timeZone);
  const keep = (request: Request) =>
    mayTouch('report.submit', person, request)
      ? withDraft(request, inputs, {
          by: person.id,
          on,
          asked: { milestones, reached: standingOf(request).milestonesReached },
        })
      : request;
  const request = requests.find((r) => r.number === number);
  if (!request || keep(request) === request) return;
  await ensureAsked(store, atHand);
  await compareAndSet<Request>({
    find: () => store.findRequest(portfolio.id, round.id, number),
    decide: keep,
    change: (next) => store.changeRequest(next),
  });
}
