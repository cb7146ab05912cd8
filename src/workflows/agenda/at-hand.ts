import { openAsking } from '../../domain/agenda/asking';
import { decisionStandsWith, type Setting, standsOn } from '../../domain/agenda/stands-on';
import { isHere, maySee } from '../../domain/people/permission';
import type { Deed } from '../../domain/people/who-may';
import { findNumbered, type Initiative } from '../../domain/portfolio/initiative';
import { type Committee, committeeName, type Portfolio } from '../../domain/portfolio/portfolio';
import type { AgendaDone } from '../../domain/shown/meeting/agenda-content';
import { findInitiative, type VisitOf } from '../people/in-scope';
import { refuse } from '../refusal';

export function settingOf({ portfolio, rounds, today }: VisitOf): Setting {
  return { portfolio, rounds, today };
}

/** The committee whose channel it is; `undefined` in a chat. */
export function hereOf({ visitor: { where } }: VisitOf): string | undefined {
  return where.kind === 'channel' ? (where.committeeId ?? '') : undefined;
}

/**
 * The initiative of this number, if they may do this about it: in a chat by what they are to it, in a channel if it is the
 * committee's, or on its agenda.
 * @throws Refused as any command about an initiative is
 */
export function findOnAgenda(
  visit: VisitOf,
  number: string | undefined,
  command: 'decide' | 'escalate' | 'carriedOut',
  deed: Deed = command,
): Initiative {
  const found = number && findNumbered(visit.initiatives, number);
  if (found && (maySee(visit.visitor, found, deed) || isOnAgendaHere(visit, found))) return found;
  return findInitiative(visit, number, command);
}

function isOnAgendaHere(visit: VisitOf, initiative: Initiative): boolean {
  const { where } = visit.visitor;
  if (where.kind !== 'channel') return false;
  const setting = settingOf(visit);
  const standing = (initiative.decisions ?? []).filter(({ done }) => !done);
  const committees = [
    ...standsOn(initiative, setting),
    ...standing.flatMap((decision) => decisionStandsWith(decision, initiative, setting)),
  ];
  return committees.some((id) => isHere(where, visit.portfolio.id, id));
}

/** The committee of this id; a button may name one that there is not. */
export function committeeOf(portfolio: Portfolio, id: string): Committee {
  return portfolio.committees.find((one) => one.id === id) ?? refuse({ kind: 'stale' });
}

type What = AgendaDone extends infer D ? (D extends AgendaDone ? Omit<D, keyof About> : never) : never;
type About = Pick<AgendaDone, 'kind' | 'portfolioId' | 'number' | 'title' | 'today'>;

export function doneAbout({ portfolio, today }: VisitOf, { number, title }: Initiative, what: What): AgendaDone {
  return { kind: 'agendaDone', portfolioId: portfolio.id, number, title, today, ...what };
}

/** It is for others to decide than this channel's committee. */
export function standsElsewhere(visit: VisitOf, initiative: Initiative): AgendaDone {
  const committees = standsOn(initiative, settingOf(visit)).map((id) => committeeName(visit.portfolio, id));
  return openAsking(initiative) && committees.length > 0
    ? doneAbout(visit, initiative, { what: 'elsewhere', committees })
    : doneAbout(visit, initiative, { what: 'nothingAsked' });
}
