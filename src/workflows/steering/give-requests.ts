import { isAnswered, type Request } from '../../domain/answer/request';
import { withOwner } from '../../domain/answer/request-changes';
import type { Directory } from '../../domain/people/directory';
import { isSamePerson, type Person } from '../../domain/people/person';
import type { Initiative, Owner } from '../../domain/portfolio/initiative';
import { reviewStateOf } from '../../domain/review/review-changes';
import type { Clock } from '../clock';
import { compareAndSet } from '../compare-and-set';
import type { RoundStore } from '../ports';

interface Ports {
  store: RoundStore;
  clock: Clock;
}

interface Given extends Pick<Initiative, 'portfolioId' | 'number'> {
  /** A round whose request is given by itself. */
  exceptRoundId?: string;
  /** Only what is this person's: an owner gives away nothing of others. */
  ownedBy?: Pick<Person, 'id' | 'upn'>;
}

/**
 * What waits of an initiative becomes its new owner's: in open rounds, and what a coordinator gave back of a closed one. Twice
 * is once.
 * @returns whether anything of it now waits for them
 */
export async function giveRequests(
  { store, clock }: Ports,
  { portfolioId, number, exceptRoundId, ownedBy }: Given,
  owner: Owner,
  directory: Directory,
): Promise<boolean> {
  // Named by principal name before, by object id now: still the same person, who has been asked.
  const isGiven = (request: Request) =>
    isWaiting(request) &&
    (!ownedBy || isSamePerson(request.owner?.person, ownedBy)) &&
    !(request.owner && directory.idOf(request.owner.person) === directory.idOf(owner.person));
  const asking = (await store.listRounds(portfolioId)).filter(
    ({ id, state, initiatives }) =>
      (state.kind === 'open' || state.kind === 'closed') && initiatives.includes(number) && id !== exceptRoundId,
  );
  const given = await Promise.all(
    asking.map(async ({ id, state }) => {
      const isHere = (request: Request) => state.kind === 'open' || isGivenBack(request);
      const request = await compareAndSet<Request>({
        find: () => store.findRequest(portfolioId, id, number),
        decide: (current) => (isHere(current) && isGiven(current) ? withOwner(current, owner, clock.now()) : undefined),
        change: (next) => store.changeRequest(next),
      });
      return request !== undefined && isHere(request) && isWaiting(request);
    }),
  );
  return given.includes(true);
}

function isWaiting(request: Request): boolean {
  return !isAnswered(request) || isGivenBack(request);
}

function isGivenBack(request: Request): boolean {
  return reviewStateOf(request) === 'returned';
}
