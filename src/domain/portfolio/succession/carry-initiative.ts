import type { Decision, Escalation } from '../../agenda/decision';
import type { Day } from '../../time/instant';
import { successorOf } from '../change/ending';
import { placeWords } from '../change/place';
import { namesOf } from '../change/rename-committee';
import type { Anchoring, Initiative } from '../initiative';
import { type Committee, committeeName, findCommittee, type Portfolio } from '../portfolio';

interface Setting {
  from: Portfolio;
  to: Portfolio;
  today: Day;
}

/**
 * An old initiative in a new portfolio: with its owner, milestones, the period first agreed and its last report. Its
 * earlier reports stay with the old one, which it knows.
 */
export function carriedNew(old: Initiative, number: string, { from, to, today }: Setting): Initiative {
  // What the old table and file say is said of the old one, and who changed what of it.
  const { tableAnchoring: _, ownerFromFile: __, ownerFromTable: ___, gone: ____, trail: _____, ...rest } = old;
  return {
    ...rest,
    portfolioId: to.id,
    number,
    anchoring: anchoringIn(old.anchoring, { from, to, today }),
    ...agendaIn(old, { from, to, today }),
    line: 0,
    predecessor: { portfolioId: from.id, number: old.number, on: today },
  };
}

/** The same work in the new portfolio's own table: the table's word on what it tells, and the old one's history. */
export function carriedInto<I extends Initiative>(before: I, old: Initiative, setting: Setting): I {
  const { from, today } = setting;
  const { owner, milestones, agreedPeriod } = old;
  return {
    ...carriedAgain(before, old),
    ...(before.owner || !owner ? {} : { owner }),
    ...(before.milestones || !milestones ? {} : { milestones }),
    agreedPeriod: agreedPeriod || before.agreedPeriod,
    ...(before.decisions || before.escalations ? {} : agendaIn(old, setting)),
    predecessor: { portfolioId: from.id, number: old.number, on: today },
  };
}

/**
 * With the last report of the old one, where that is newer, and what it asks: a round of the old portfolio may have been
 * under way.
 */
export function carriedAgain<I extends Initiative>(before: I, { latest, asking }: Initiative): I {
  const isNewer = latest && !(before.latest && before.latest.report.at >= latest.report.at);
  if (!isNewer) return before;
  const { asking: _, ...rest } = before;
  return { ...rest, latest, ...(asking ? { asking } : {}) } as I;
}

/** What was decided about it, and that it was taken on, by the committees as the new portfolio has them. */
function agendaIn({ decisions, escalations }: Initiative, setting: Setting) {
  const { from, to } = setting;
  const idOf = (id: string) => idIn(id, setting);
  const decidedIn = (decision: Decision): Decision => {
    const committeeId = idOf(decision.committeeId);
    const name = decision.committee ?? committeeName(from, decision.committeeId);
    return to.committees.some(({ id }) => id === committeeId)
      ? { ...decision, committeeId }
      : { ...decision, committee: name };
  };
  const takenOnIn = (one: Escalation): Escalation => ({ ...one, from: idOf(one.from), to: idOf(one.to) });
  return {
    ...(decisions ? { decisions: decisions.map(decidedIn) } : {}),
    ...(escalations ? { escalations: escalations.map(takenOnIn) } : {}),
  };
}

/** The committee's id in the new portfolio; its own where that knows no such committee. */
function idIn(id: string, { from, to, today }: Setting): string {
  const committee = from.committees.find((one) => one.id === id);
  const same = committee && sameIn(to, committee);
  return same ? successorOf(to, same, today).id : id;
}

/** Committees go by their ids, else by their names; what the new portfolio does not know stays in the words alone. */
function anchoringIn(anchoring: Anchoring, { from, to, today }: Setting): Anchoring {
  const known = anchoring.committees
    .map((id) => from.committees.find((committee) => committee.id === id))
    .flatMap((committee) => (committee ? [sameIn(to, committee)] : []))
    .flatMap((committee) => (committee ? [successorOf(to, committee, today).id] : []));
  return { words: placeWords(anchoring, from), committees: [...new Set(known)] };
}

function sameIn(to: Portfolio, committee: Committee): Committee | undefined {
  return namesOf(committee)
    .map((name) => findCommittee(to, name))
    .find((found) => found !== undefined);
}
