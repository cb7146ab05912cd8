import { openAsking } from '../../domain/agenda/asking';
import {
  type DecisionMark,
  type DecisionVerdict,
  decide,
  findDecision,
  mostDecisionText,
  wasCarriedOut,
} from '../../domain/agenda/change-decision';
import { decidedOn } from '../../domain/agenda/decided-by';
import { isEnded } from '../../domain/portfolio/change/ending';
import type { Initiative } from '../../domain/portfolio/initiative';
import type { Committee } from '../../domain/portfolio/portfolio';
import type { AgendaForm, AgendaReply } from '../../domain/shown/meeting/agenda-content';
import type { Day } from '../../domain/time/instant';
import type { Clock } from '../clock';
import { compareAndSet } from '../compare-and-set';
import type { VisitOf } from '../people/in-scope';
import type { PortfolioStore } from '../ports';
import { refuse } from '../refusal';
import { doneAbout } from './at-hand';
import { chooseDecider } from './choose-decider';
import { headOf, shownDecision } from './read-agenda';

interface Ports {
  store: Pick<PortfolioStore, 'findInitiative' | 'changeInitiative'>;
  clock: Clock;
}

/** What was typed, or what a form held. `on`: as a form has it, empty where nobody chose a day. */
export interface DecisionTyped {
  text: string;
  on?: Day | '';
  committeeId?: string;
  replaces?: DecisionMark;
  another?: boolean;
}

/**
 * Writes down what a committee decided about an initiative; the form where something of it is missing, or a question
 * where it is not clear which committee it was, or whether it takes the place of another decision.
 * @throws Refused for a portfolio that another carries on: there nobody would find it
 */
export async function writeDecision(
  ports: Ports,
  visit: VisitOf,
  initiative: Initiative,
  typed: DecisionTyped,
): Promise<AgendaReply> {
  const text = typed.text.replace(/\r\n?/g, '\n').trim();
  const { today, portfolio } = visit;
  if (isEnded(portfolio, today)) refuse({ kind: 'portfolioEnded', name: portfolio.name });
  const committee = chooseDecider(visit, initiative, { ...typed, text });
  if ('kind' in committee) return committee;
  const on = typed.on ?? decidedOn(portfolio, committee, today);
  const fault = faultOf(text, on, today);
  if (fault) return formOf(visit, initiative, committee, { ...typed, text, on, fault });
  const { verdict, current } = await store(ports, visit, initiative, { ...typed, text, on, committeeId: committee.id });
  const { number, title } = initiative;
  switch (verdict.kind) {
    case 'decided':
      return doneAbout(visit, initiative, {
        what: 'decided',
        committeeId: committee.id,
        decision: shownDecision(verdict.decision, initiative, portfolio),
        replaced: verdict.replaced !== undefined,
        tells: current.owner !== undefined,
      });
    case 'already':
      return doneAbout(visit, initiative, {
        what: 'alreadyDecided',
        decision: shownDecision(verdict.decision, initiative, portfolio),
      });
    case 'ask': {
      const before = shownDecision(verdict.decision, initiative, portfolio);
      const { committeeId, committee: name } = headOf(visit, committee);
      const about = { portfolioId: portfolio.id, number, title, today };
      return { kind: 'agendaChoice', ask: 'replace', ...about, committeeId, committee: name, before, text, on };
    }
    case 'stale':
      return staleAbout(visit, current, typed.replaces);
  }
}

/** An empty form, or one with the decision that is to be written anew. */
export function openForm(
  visit: VisitOf,
  initiative: Initiative,
  { committeeId, replaces }: Pick<DecisionTyped, 'committeeId' | 'replaces'>,
): AgendaReply {
  const before = replaces && findDecision(initiative, replaces);
  if (replaces && (!before || before.done)) return staleAbout(visit, initiative, replaces);
  const decider = chooseDecider(visit, initiative, {
    text: '',
    ...(committeeId ? { committeeId } : {}),
    ...(replaces ? { replaces } : {}),
  });
  if ('kind' in decider) return decider;
  const on = before?.on ?? decidedOn(visit.portfolio, decider, visit.today);
  const typed = { text: before?.text ?? '', on, ...(replaces ? { replaces } : {}) };
  return formOf(visit, initiative, decider, typed);
}

function staleAbout(visit: VisitOf, initiative: Initiative, seen: DecisionMark | undefined): AgendaReply {
  const isCarriedOut = seen !== undefined && wasCarriedOut(initiative, seen);
  return doneAbout(visit, initiative, { what: isCarriedOut ? 'alreadyCarriedOut' : 'changed' });
}

function faultOf(text: string, on: Day | '', today: Day): AgendaForm['fault'] {
  if (text === '') return 'missing';
  if (text.length > mostDecisionText) return 'tooLong';
  if (on === '') return 'noDay';
  return on > today ? 'dayAhead' : undefined;
}

function formOf(
  visit: VisitOf,
  initiative: Initiative,
  committee: Committee,
  { text, on = '', replaces, fault }: DecisionTyped & { fault?: AgendaForm['fault'] },
): AgendaForm {
  const { number, title } = initiative;
  return {
    kind: 'agendaForm',
    ...headOf(visit, committee),
    number,
    title,
    asked: openAsking(initiative)?.report.decision ?? '',
    text,
    on,
    ...(replaces ? { replaces } : {}),
    ...(fault ? { fault } : {}),
  };
}

type Complete = DecisionTyped & { on: Day; committeeId: string };

/** Another may write at the same time: what comes second is decided anew against what then stands. */
async function store(
  { store: kept, clock }: Ports,
  visit: VisitOf,
  { portfolioId, number }: Initiative,
  typed: Complete,
): Promise<{ verdict: DecisionVerdict; current: Initiative }> {
  const seen: { verdict: DecisionVerdict; current?: Initiative } = { verdict: { kind: 'stale' } };
  await compareAndSet<Initiative>({
    find: () => kept.findInitiative(portfolioId, number),
    decide: (current) => {
      seen.current = current;
      seen.verdict = decide(current, { ...typed, by: visit.visitor.person.id, at: clock.now() });
      return seen.verdict.kind === 'decided' ? seen.verdict.after : undefined;
    },
    change: (next) => kept.changeInitiative(next),
  });
  return seen.current ? { verdict: seen.verdict, current: seen.current } : refuse({ kind: 'stale' });
}
