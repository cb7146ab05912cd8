import { isAnswered, type Request } from '../../domain/answer/request';
import { withOwner } from '../../domain/answer/request-changes';
import type { Directory } from '../../domain/people/directory';
import { isSamePerson, type Person } from '../../domain/people/person';
import type { Initiative, Owner } from '../../domain/portfolio/initiative';
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
 * What waits of an initiative in open rounds becomes its new owner's. Twice is once.
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
    !isAnswered(request) &&
    (!ownedBy || isSamePerson(request.owner?.person, ownedBy)) &&
    !(request.owner && directory.idOf(request.owner.person) === directory.idOf(owner.person));
  const open = (await store.listRounds(portfolioId)).filter(
    (round) => round.state.kind === 'open' && round.initiatives.includes(number) && round.id !== exceptRoundId,
  );
  const given = await Promise.all(
    open.map(({ id }) =>
      compareAndSet<Request>({
        find: () => store.findRequest(portfolioId, id, number),
        decide: (current) => (isGiven(current) ? withOwner(current, owner, clock.now()) : undefined),
        change: (next) => store.changeRequest(next),
      }),
    ),
  );
  return given.some((request) => request !== undefined && !isAnswered(request));
}
