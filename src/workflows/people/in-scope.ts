import { maySee } from '../../domain/people/permission';
import type { Initiative } from '../../domain/portfolio/initiative';
import type { Committee, Portfolio } from '../../domain/portfolio/portfolio';
import type { CommandName } from '../../domain/shown/reply';
import { refuse } from '../refusal';
import { chooseCommittee } from '../steering/choose-committee';
import type { Visit } from './find-visit';

/** A visit to a portfolio: of somebody who has something to do with it. */
export type VisitOf = Visit & { portfolio: Portfolio };

/** What the asker may see, and of which committee. In a channel it is the channel's own; in a chat none means all. */
export function seenOf(visit: VisitOf, words: string | undefined, command: 'status' | 'list' | 'plan') {
  const { visitor } = visit;
  const initiatives = visit.initiatives.filter((i) => maySee(visitor, i));
  const isChat = visitor.where.kind === 'chat';
  const committee: Committee | undefined = !words && isChat ? undefined : committeeInScope(visit, words, command);
  if (committee && isChat && visitor.role !== 'coordinator') {
    if (!initiatives.some((i) => i.anchoring.committees.includes(committee.id))) refuse({ kind: 'notAllowed' });
  }
  return { initiatives, committee };
}

/** Those with something the asker may see; in a channel its own alone. */
export function committeesSeen(visit: VisitOf): Committee[] {
  const { portfolio, initiatives, visitor } = visit;
  const seen = initiatives.filter((i) => maySee(visitor, i));
  const committees = portfolio.committees.filter((c) => seen.some((i) => i.anchoring.committees.includes(c.id)));
  return visitor.where.kind === 'channel' ? committees.filter((c) => isHere(visit, c)) : committees;
}

/** @throws Refused for another committee than the channel's: its members would read what is not theirs */
export function committeeInScope(
  visit: VisitOf,
  words: string | undefined,
  command: CommandName,
  rest?: string,
): Committee {
  const committee = chooseCommittee(visit, visit.portfolio, words, command, rest);
  return visit.visitor.where.kind === 'chat' || isHere(visit, committee) ? committee : refuse({ kind: 'notAllowed' });
}

function isHere({ visitor }: Visit, committee: Committee): boolean {
  return visitor.where.kind === 'channel' && visitor.where.committeeId === committee.id;
}

export function findInitiative(
  visit: Visit,
  number: string | undefined,
  command: 'show' | 'assign' | 'plan' | 'setCadence',
): Initiative {
  if (!number) return refuse({ kind: 'whichInitiative', command });
  const found = visit.initiatives.find((i) => i.number.toLowerCase() === number.toLowerCase());
  const visible = visit.initiatives.filter((i) => maySee(visit.visitor, i));
  if (!found) return refuse({ kind: 'unknownInitiative', words: number, count: visible.length });
  return maySee(visit.visitor, found) ? found : refuse({ kind: 'notAllowed' });
}
