import { isAnswered, type Request } from '../../domain/answer/request';
import { withOwner } from '../../domain/answer/request-changes';
import { isAsked } from '../../domain/answer/walk';
import type { Directory } from '../../domain/people/directory';
import { isSamePerson, type Person } from '../../domain/people/person';
import type { Initiative, Owner } from '../../domain/portfolio/initiative';
import { canBeReviewed, isSuperseded } from '../../domain/round/round';
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
 * What waits of an initiative becomes its new owner's: in open rounds, and an answer that was given back with a question in the
 * review of a committee's last one, posted or not. Twice is once.
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
    (!ownedBy || isSamePerson(request.owner?.person, ownedBy)) &&
    !(request.owner && directory.idOf(request.owner.person) === directory.idOf(owner.person));
  const rounds = await store.listRounds(portfolioId);
  const asking = rounds.filter(
    (round) =>
      (round.state.kind === 'open' || (canBeReviewed(round) && !isSuperseded(round, rounds))) &&
      round.initiatives.includes(number) &&
      round.id !== exceptRoundId,
  );
  const given = await Promise.all(
    asking.map(async ({ id, state }) => {
      const isHere = (request: Request) => isAsked(request) && (state.kind === 'open' || isAnswered(request));
      // The mark has the next tick look at it, also where the round is over.
      const look = state.kind === 'open' ? {} : { lateUnshown: true };
      const request = await compareAndSet<Request>({
        find: () => store.findRequest(portfolioId, id, number),
        decide: (current) =>
          isHere(current) && isGiven(current) ? { ...withOwner(current, owner, clock.now()), ...look } : undefined,
        change: (next) => store.changeRequest(next),
      });
      return request !== undefined && isHere(request);
    }),
  );
  return given.includes(true);
}
