import type { Request } from '../../domain/answer/request';
import { withReturn } from '../../domain/answer/request-changes';
import { mayAnswer } from '../../domain/people/absence/answerer';
import { mayTouch } from '../../domain/people/permission';
import { isSamePerson } from '../../domain/people/person';
import type { Initiative } from '../../domain/portfolio/initiative';
import { decideReturnNotices } from '../../domain/round/decide-notices';
import { isSuperseded } from '../../domain/round/round';
import type { AskContent } from '../../domain/shown/ask-content';
import type { Clock } from '../clock';
import { compareAndSet } from '../compare-and-set';
import type { PortfolioStore, RoundStore } from '../ports';
import { type Asked, askContent, type RoundAtHand } from '../rounds/ask-content';
import { loadRound } from '../rounds/load-round';
import type { Pointer } from './record-report';

interface Ports {
  store: PortfolioStore & RoundStore;
  clock: Clock;
}

/**
 * "Not mine": the initiative is nobody's until a coordinator names someone; the coordinators are told by the next tick.
 * What was answered before stays.
 */
export async function returnRequest(
  { store, clock }: Ports,
  pointer: Pointer,
  person: Asked,
): Promise<AskContent | undefined> {
  const { portfolioId, roundId, number } = pointer;
  const atHand = await loadRound(store, portfolioId, roundId);
  const request = atHand?.requests.find((r) => r.number === number);
  if (!atHand || !request) return undefined;
  const nothing = (why: 'handedOver' | 'notYours' | 'superseded') =>
    askContent(atHand, person, { now: clock.now(), page: { kind: 'nothing', why } });
  const isTheirs = mayTouch('request.notMine', person, request);
  if (isTheirs && isSuperseded(atHand.round, atHand.rounds)) return nothing('superseded');

  const returned = await compareAndSet<Request>({
    find: () => store.findRequest(portfolioId, roundId, number),
    decide: (current) =>
      mayTouch('request.notMine', person, current) ? withReturn(current, person.id, clock.now()) : undefined,
    change: (next) => store.changeRequest(next),
  });
  const handedBack = returned?.returns.some(({ by }) => by === person.id) ?? false;
  if (returned && handedBack) {
    await forgetOwner(store, pointer, person);
    await returnElsewhere({ store, clock }, atHand, number, person);
    // Not left to the tick alone: it looks no more at a round that is over.
    for (const notice of decideReturnNotices(atHand.portfolio, atHand.round, [returned])) {
      await store.createNotice(notice);
    }
  }
  const requests = atHand.requests.map((r) => (r.number === number && returned ? returned : r));
  const owns = requests.some((r) => mayAnswer(r, person));
  if (!owns) return nothing(handedBack ? 'handedOver' : 'notYours');
  return askContent({ ...atHand, requests }, person, { now: clock.now() });
}

/** Other rounds that ask for it do not ask them either; the coordinators are told of one return. */
async function returnElsewhere(
  { store, clock }: Ports,
  { round, rounds = [] }: RoundAtHand,
  number: string,
  person: Asked,
): Promise<void> {
  const asking = rounds.filter(
    ({ id, state, initiatives }) => id !== round.id && state.kind === 'open' && initiatives.includes(number),
  );
  for (const other of asking) {
    await compareAndSet<Request>({
      find: () => store.findRequest(other.portfolioId, other.id, number),
      decide: (current) =>
        isSamePerson(current.owner?.person, person) ? withReturn(current, person.id, clock.now(), round.id) : undefined,
      change: (next) => store.changeRequest(next),
    });
  }
}

/** So that the next round does not ask them again. */
async function forgetOwner(store: PortfolioStore, { portfolioId, number }: Pointer, person: Asked): Promise<void> {
  await compareAndSet<Initiative>({
    find: () => store.findInitiative(portfolioId, number),
    decide: ({ owner, ...rest }) => (isSamePerson(owner?.person, person) ? rest : undefined),
    change: (next) => store.changeInitiative(next),
  });
}
