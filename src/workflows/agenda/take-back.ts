import { decidedBy } from '../../domain/agenda/agenda';
import { type DecisionMark, undoDecision, wasCarriedOut } from '../../domain/agenda/change-decision';
import type { Decision } from '../../domain/agenda/decision';
import type { Initiative } from '../../domain/portfolio/initiative';
import type { AgendaReply } from '../../domain/shown/meeting/agenda-content';
import type { Clock } from '../clock';
import { compareAndSet } from '../compare-and-set';
import type { VisitOf } from '../people/in-scope';
import type { PortfolioStore } from '../ports';
import { doneAbout } from './at-hand';

interface Ports {
  store: Pick<PortfolioStore, 'findInitiative' | 'changeInitiative'>;
  clock: Clock;
}

/** Takes a decision back as it was seen. Taken back twice it is gone once. */
export async function takeBack(
  { store, clock }: Ports,
  visit: VisitOf,
  { portfolioId, number, ...initiative }: Initiative,
  mark: DecisionMark,
): Promise<AgendaReply> {
  let undone: Decision | undefined;
  let isCarriedOut = false;
  await compareAndSet<Initiative>({
    find: () => store.findInitiative(portfolioId, number),
    decide: (current) => {
      const taken = undoDecision(current, mark, { by: visit.visitor.person.id, at: clock.now() });
      undone = taken?.decision;
      isCarriedOut = wasCarriedOut(current, mark);
      return taken?.after;
    },
    change: (next) => store.changeInitiative(next),
  });
  const about = { ...initiative, portfolioId, number };
  if (!undone) return doneAbout(visit, about, { what: isCarriedOut ? 'alreadyCarriedOut' : 'changed' });
  const committee = decidedBy(undone, visit.portfolio);
  return doneAbout(visit, about, { what: 'undone', committee, text: undone.text });
}
