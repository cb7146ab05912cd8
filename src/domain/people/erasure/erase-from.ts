import { isAnswered, type Request } from '../../answer/request';
import { withReturn } from '../../answer/request-changes';
import type { Initiative } from '../../portfolio/initiative';
import type { Portfolio } from '../../portfolio/portfolio';
import { withTrail } from '../../portfolio/trail/trail';
import type { Notice } from '../../round/notice';
import type { Absence } from '../absence/absence';
import type { Person } from '../person';
import type { Erasure } from './erasure';
import { pseudonymise } from './pseudonymise';

/** Without them as its owner, now or on a day to come; what they did stays, under the pseudonym. */
export function eraseFromInitiative(initiative: Initiative, erasure: Erasure): Initiative {
  const { owner, plannedOwner, ...rest } = initiative;
  const isTheirs = (ref: string | undefined) => ref !== undefined && erasure.refs.includes(ref);
  const without = pseudonymise<Initiative>(
    {
      ...rest,
      ...(owner && !isTheirs(owner.person) ? { owner } : {}),
      ...(plannedOwner && !isTheirs(plannedOwner.owner.person) ? { plannedOwner } : {}),
    },
    erasure,
  );
  if (!isTheirs(owner?.person))
    return isTheirs(plannedOwner?.owner.person) ? without : pseudonymise(initiative, erasure);
  return withTrail(without, { at: erasure.startedAt, what: { kind: 'ownerErased' } });
}

/** `early`: in no round yet, so nobody was asked. `saidIn`: another round that asks for the same, where it is given back. */
type RoundOfIt = { kind: 'over' | 'early' } | { kind: 'asking'; saidIn: string | undefined };

/**
 * Their answers stay, under the pseudonym; what they typed and did not send goes. What waits for them is given back, so
 * that the coordinators hear of it; of a round that is over it stays known that somebody was asked.
 */
export function eraseFromRequest(request: Request, erasure: Erasure, round: RoundOfIt): Request {
  const { drafts = [], ...rest } = request;
  const others = drafts.filter(({ by }) => !erasure.refs.includes(by));
  const kept: Request = { ...rest, ...(others.length > 0 ? { drafts: others } : {}) };
  const isTheirs = kept.owner !== undefined && erasure.refs.includes(kept.owner.person);
  if (!isTheirs || round.kind === 'over')
    return pseudonymise(others.length === drafts.length ? request : kept, erasure);
  if (!isAnswered(kept) && round.kind === 'asking') {
    return pseudonymise(withReturn(kept, erasure.pseudonym, erasure.startedAt, round.saidIn), erasure);
  }
  const { owner: _, ...answered } = kept;
  return pseudonymise(answered, erasure);
}

/** Somebody else, who had named them as a deputy, or whose absence they told. */
export function eraseFromPerson(other: Person, erasure: Erasure): Person {
  const withoutDeputy = ({ deputy, ...absence }: Absence): Absence =>
    deputy && !erasure.refs.includes(deputy.person) ? { ...absence, deputy } : absence;
  const { absences } = other;
  const isDeputy = absences?.some(({ deputy }) => deputy && erasure.refs.includes(deputy.person));
  return pseudonymise(absences && isDeputy ? { ...other, absences: absences.map(withoutDeputy) } : other, erasure);
}

export function eraseFromPortfolio(portfolio: Portfolio, { refs }: Erasure): Portfolio {
  const coordinators = portfolio.coordinators.filter((ref) => !refs.includes(ref));
  return coordinators.length === portfolio.coordinators.length ? portfolio : { ...portfolio, coordinators };
}

/** What was told to them is nobody's to keep, and what was told of their absence. The rest stays without them. */
export function eraseFromNotice(notice: Notice, erasure: Erasure): Notice | 'remove' {
  const isOfTheirs = notice.about.kind === 'absent' && erasure.refs.includes(notice.about.person);
  if (isOfTheirs || erasure.refs.includes(notice.to)) return 'remove';
  return pseudonymise(notice, erasure);
}
