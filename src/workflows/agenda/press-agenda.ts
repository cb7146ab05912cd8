import type { DecisionMark } from '../../domain/agenda/change-decision';
import { isHere, mayAsk, roleIn } from '../../domain/people/permission';
import type { AgendaReply } from '../../domain/shown/meeting/agenda-content';
import type { Day } from '../../domain/time/instant';
import { dayOf } from '../../domain/time/zoned';
import { findAnswerer, type Visit } from '../people/find-visit';
import type { VisitOf } from '../people/in-scope';
import { refuse } from '../refusal';
import type { Tick } from '../rounds/run-tick';
import { committeeOf, findOnAgenda } from './at-hand';
import { closeDecision } from './close-decision';
import { readAgenda, readPoint } from './read-agenda';
import { takeBack } from './take-back';
import { takeOn } from './take-on';
import { openForm, writeDecision } from './write-decision';

/** A button of an agenda's card. Whatever it names is the sender's claim. */
export type AgendaAction = { portfolioId: string } & (
  | { verb: 'agenda.page'; committeeId: string; page: number }
  | { verb: 'agenda.point'; committeeId: string; number: string }
  | { verb: 'agenda.form'; number: string; committeeId?: string; replaces?: DecisionMark }
  | {
      verb: 'agenda.decide';
      number: string;
      committeeId: string;
      text: string;
      on?: Day | '';
      replaces?: DecisionMark;
      another?: boolean;
    }
  | { verb: 'agenda.undo'; number: string; decision: DecisionMark }
  | { verb: 'agenda.escalate'; number: string; to: string }
  | { verb: 'agenda.carriedOut'; number: string; decision?: string }
);

/**
 * What a button of the agenda comes to.
 * @throws Refused with a sentence for whoever pressed it
 */
export async function pressAgenda(ports: Tick, visit: Visit, action: AgendaAction): Promise<AgendaReply> {
  const at = await visitTo(ports, visit, action.portfolioId);
  const { verb } = action;
  const verdict = mayAsk(at.visitor, verb);
  if (verdict !== 'yes') refuse({ kind: 'notAllowed' });
  switch (verb) {
    case 'agenda.page':
      return readAgenda(ports.store, at, committeeSeen(at, action.committeeId), action.page);
    case 'agenda.point': {
      const committee = committeeSeen(at, action.committeeId);
      return readPoint(ports.store, at, committee, findOnAgenda(at, action.number, 'decide', verb));
    }
    case 'agenda.form':
      return openForm(at, findOnAgenda(at, action.number, 'decide', verb), action);
    case 'agenda.decide':
      return writeDecision(ports, at, findOnAgenda(at, action.number, 'decide', verb), action);
    case 'agenda.undo':
      return takeBack(ports, at, findOnAgenda(at, action.number, 'decide', verb), action.decision);
    case 'agenda.escalate':
      return takeOn(ports, at, findOnAgenda(at, action.number, 'escalate', verb), action.to);
    case 'agenda.carriedOut':
      return closeDecision(ports, at, findOnAgenda(at, action.number, 'carriedOut', verb), action.decision);
  }
}

/** In a channel its own committees alone. */
function committeeSeen({ portfolio, visitor: { where } }: VisitOf, id: string) {
  const committee = committeeOf(portfolio, id);
  return where.kind === 'chat' || isHere(where, portfolio.id, id) ? committee : refuse({ kind: 'notAllowed' });
}

/** In a chat the card may be of another portfolio than the one that is spoken of there: they may own something in several. */
async function visitTo(ports: Tick, visit: Visit, portfolioId: string): Promise<VisitOf> {
  const now = ports.clock.now();
  if (visit.portfolio?.id === portfolioId) {
    return { ...visit, portfolio: visit.portfolio, today: dayOf(now, visit.portfolio.timeZone) };
  }
  if (visit.visitor.where.kind !== 'chat') return refuse({ kind: 'notAllowed' });
  const other = await findAnswerer(ports, visit.visitor.person, portfolioId);
  const { portfolio } = other;
  if (!portfolio) return refuse({ kind: 'notAllowed' });
  const [initiatives, rounds] = await Promise.all([
    ports.store.listInitiatives(portfolioId),
    ports.store.listRounds(portfolioId),
  ]);
  const role = roleIn(portfolio, initiatives, other.visitor.person);
  const visitor = { ...other.visitor, role };
  return { ...other, visitor, portfolio, initiatives, rounds, today: dayOf(now, portfolio.timeZone) };
}
