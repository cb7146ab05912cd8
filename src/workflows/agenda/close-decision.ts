import { decidedBy, standingDecisions } from '../../domain/agenda/agenda';
import { carryOut } from '../../domain/agenda/change-decision';
import type { Decision } from '../../domain/agenda/decision';
import { decisionStandsWith } from '../../domain/agenda/stands-on';
import type { Initiative } from '../../domain/portfolio/initiative';
import type { AgendaReply } from '../../domain/shown/meeting/agenda-content';
import type { Clock } from '../clock';
import { compareAndSet } from '../compare-and-set';
import type { VisitOf } from '../people/in-scope';
import type { PortfolioStore } from '../ports';
import { doneAbout, hereOf, settingOf } from './at-hand';
import { shownDecision } from './read-agenda';

interface Ports {
  store: Pick<PortfolioStore, 'findInitiative' | 'changeInitiative'>;
  clock: Clock;
}

/** A decision is carried out, and stands in no summary from now on; a question where several stand. */
export async function closeDecision(
  ports: Ports,
  visit: VisitOf,
  initiative: Initiative,
  id: string | undefined,
): Promise<AgendaReply> {
  const { portfolio, today } = visit;
  const { number, title, decisions = [] } = initiative;
  const here = hereOf(visit);
  const standing = standingDecisions(initiative).filter(
    (one) => here === undefined || decisionStandsWith(one, initiative, settingOf(visit)).includes(here),
  );
  const [meant, ...others] = id === undefined ? standing : standing.filter((one) => one.id === id);
  if (meant && others.length > 0) {
    const options = standing.map((one) => shownDecision(one, initiative, portfolio));
    return { kind: 'agendaChoice', ask: 'carriedOut', portfolioId: portfolio.id, number, title, today, options };
  }
  const closed = meant && (await close(ports, visit, initiative, meant.id));
  if (closed) {
    const committee = decidedBy(closed, portfolio);
    return doneAbout(visit, initiative, { what: 'carriedOut', committee, on: closed.on, text: closed.text });
  }
  const wasDone = meant !== undefined || decisions.some((one) => one.done && (id === undefined || one.id === id));
  return doneAbout(visit, initiative, { what: wasDone ? 'alreadyCarriedOut' : 'nothingStands' });
}

async function close(
  { store, clock }: Ports,
  visit: VisitOf,
  { portfolioId, number }: Initiative,
  id: string,
): Promise<Decision | undefined> {
  let closed: Decision | undefined;
  await compareAndSet<Initiative>({
    find: () => store.findInitiative(portfolioId, number),
    decide: (current) => {
      const done = carryOut(current, id, { by: visit.visitor.person.id, at: clock.now() });
      closed = done?.decision;
      return done?.after;
    },
    change: (next) => store.changeInitiative(next),
  });
  return closed;
}
