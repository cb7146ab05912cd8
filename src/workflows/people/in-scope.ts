import { isHere, maySee } from '../../domain/people/permission';
import { placeWords } from '../../domain/portfolio/change/place';
import { findNumbered, type Initiative } from '../../domain/portfolio/initiative';
import type { Committee, Portfolio } from '../../domain/portfolio/portfolio';
import type { CommandName } from '../../domain/shown/reply';
import type { Day } from '../../domain/time/instant';
import { refuse } from '../refusal';
import { chooseCommittee } from '../steering/choose-committee';
import type { Visit } from './find-visit';

/** A visit to a portfolio: of somebody who has something to do with it. */
export type VisitOf = Visit & {
  portfolio: Portfolio;
  /** Where the portfolio's people are. */
  today: Day;
};

/** What the asker may see, and of which committee. In a channel it is the channel's own; in a chat none means all. */
export function seenOf(visit: VisitOf, words: string | undefined, command: 'status' | 'list' | 'plan' | 'changes') {
  const { visitor } = visit;
  const initiatives = visit.initiatives.filter((i) => maySee(visitor, i, command));
  const isChat = visitor.where.kind === 'chat';
  const committee: Committee | undefined = !words && isChat ? undefined : committeeInScope(visit, words, command);
  if (committee && isChat && visitor.role !== 'coordinator') {
    if (!initiatives.some((i) => i.anchoring.committees.includes(committee.id))) refuse({ kind: 'notAllowed' });
  }
  return { initiatives, committee };
}

/** Those with something the asker may see; in a channel its own alone. A coordinator sees those that have ended, too. */
export function committeesSeen(visit: Visit & { portfolio: Portfolio }): Committee[] {
  const { portfolio, initiatives, visitor } = visit;
  const seen = initiatives.filter((i) => maySee(visitor, i));
  const seesAll = visitor.role === 'coordinator' && visitor.where.kind === 'chat';
  const committees = portfolio.committees.filter(
    (c) => (seesAll && c.ended) || seen.some((i) => i.anchoring.committees.includes(c.id)),
  );
  return visitor.where.kind === 'channel' ? committees.filter((c) => isOfChannel(visit, c)) : committees;
}

/** @throws Refused for another committee than the channel's: its members would read what is not theirs */
export function committeeInScope(
  visit: VisitOf,
  words: string | undefined,
  command: CommandName,
  rest?: string,
): Committee {
  const committee = chooseCommittee(visit, visit.portfolio, words, command, rest);
  return visit.visitor.where.kind === 'chat' || isOfChannel(visit, committee)
    ? committee
    : refuse({ kind: 'notAllowed' });
}

function isOfChannel({ visitor, portfolio }: Visit & { portfolio: Portfolio }, committee: Committee): boolean {
  return visitor.where.kind === 'channel' && isHere(visitor.where, portfolio.id, committee.id);
}

export function findInitiative(
  visit: Visit,
  number: string | undefined,
  command:
    | 'show'
    | 'history'
    | 'assign'
    | 'keep'
    | 'finish'
    | 'plan'
    | 'setCadence'
    | 'decide'
    | 'escalate'
    | 'carriedOut',
): Initiative {
  if (!number) return refuse({ kind: 'whichInitiative', command });
  const found = findNumbered(visit.initiatives, number);
  const visible = visit.initiatives.filter((i) => maySee(visit.visitor, i));
  if (!found) return refuse({ kind: 'unknownInitiative', words: number, count: visible.length });
  return maySee(visit.visitor, found, command) ? found : refuseUnseen(visit, found);
}

/** A channel's members are told where an initiative went that was their committee's. */
function refuseUnseen({ visitor: { where }, portfolio }: Visit, { number, anchoring, placedBefore = [] }: Initiative) {
  const wasHere =
    where.kind === 'channel' && placedBefore.some((p) => p.committees.some((id) => id === where.committeeId));
  if (!wasHere || !portfolio) return refuse({ kind: 'notAllowed' });
  return refuse({ kind: 'movedAway', number, committee: placeWords(anchoring, portfolio) });
}
