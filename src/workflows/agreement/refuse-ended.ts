import { successorOf } from '../../domain/portfolio/change/ending';
import { type Committee, type Portfolio, shortName } from '../../domain/portfolio/portfolio';
import type { Day } from '../../domain/time/instant';
import { refuse } from '../refusal';

/** @throws Refused for a committee that is no more, with whoever took over */
export function refuseEnded(portfolio: Portfolio, committee: Committee, today: Day): never {
  const next = successorOf(portfolio, committee, today);
  return refuse({
    kind: 'committeeEnded',
    committee: shortName(committee),
    ...(next.id === committee.id ? {} : { successor: { id: next.id, shortName: shortName(next) } }),
  });
}
