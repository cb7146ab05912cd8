import { openAsking } from '../../domain/agenda/asking';
import { type DecisionMark, findDecision, mostDecisionText } from '../../domain/agenda/change-decision';
import { mayDecide } from '../../domain/agenda/decided-by';
import { makerOf, standsOn } from '../../domain/agenda/stands-on';
import type { Initiative } from '../../domain/portfolio/initiative';
import { type Committee, committeeName } from '../../domain/portfolio/portfolio';
import type { AgendaReply } from '../../domain/shown/meeting/agenda-content';
import type { VisitOf } from '../people/in-scope';
import { refuse } from '../refusal';
import { committeeOf, doneAbout, hereOf, settingOf, standsElsewhere } from './at-hand';

interface Meant {
  text: string;
  committeeId?: string;
  replaces?: DecisionMark;
}

/**
 * The committee that decided, or the question which.
 * @throws Refused for a committee whose decision is not theirs to write where they are
 */
export function chooseDecider(visit: VisitOf, initiative: Initiative, typed: Meant): Committee | AgendaReply {
  const { portfolio, today } = visit;
  const setting = settingOf(visit);
  const here = hereOf(visit);
  const candidates = mayDecide(initiative, setting);
  const before = typed.replaces && findDecision(initiative, typed.replaces);
  const replaced = before && makerOf(before, setting);
  const isMeant = (id: string) => candidates.includes(id) || id === replaced;
  const wanted =
    replaced ?? typed.committeeId ?? (here && (isMeant(here) || !openAsking(initiative)) ? here : undefined);
  if (here !== undefined && wanted !== undefined && wanted !== here) return refuse({ kind: 'notAllowed' });
  if (wanted !== undefined) {
    const isPlaced = initiative.anchoring.committees.includes(wanted) && standsOn(initiative, setting).length === 0;
    return isMeant(wanted) || isPlaced ? committeeOf(portfolio, wanted) : standsElsewhere(visit, initiative);
  }
  if (here !== undefined) return standsElsewhere(visit, initiative);
  const [only, ...others] = candidates;
  if (only === undefined) return doneAbout(visit, initiative, { what: 'nobodyToDecide' });
  if (others.length === 0) return committeeOf(portfolio, only);
  if (typed.text.length > mostDecisionText) return doneAbout(visit, initiative, { what: 'tooLong' });
  const { number, title } = initiative;
  const options = candidates.map((id) => ({ id, name: committeeName(portfolio, id) }));
  return {
    kind: 'agendaChoice',
    ask: 'committee',
    portfolioId: portfolio.id,
    number,
    title,
    today,
    text: typed.text,
    options,
  };
}
