import type { Day } from '../../time/instant';
import { successorOf } from '../change/ending';
import { placeWords } from '../change/place';
import { namesOf } from '../change/rename-committee';
import type { Anchoring, Initiative } from '../initiative';
import { type Committee, findCommittee, type Portfolio } from '../portfolio';

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
    line: 0,
    predecessor: { portfolioId: from.id, number: old.number, on: today },
  };
}

/** The same work in the new portfolio's own table: the table's word on what it tells, and the old one's history. */
export function carriedInto<I extends Initiative>(before: I, old: Initiative, { from, today }: Setting): I {
  const { owner, milestones, agreedPeriod } = old;
  return {
    ...carriedAgain(before, old),
    ...(before.owner || !owner ? {} : { owner }),
    ...(before.milestones || !milestones ? {} : { milestones }),
    agreedPeriod: agreedPeriod || before.agreedPeriod,
    predecessor: { portfolioId: from.id, number: old.number, on: today },
  };
}

/** With the last report of the old one, where that is newer: a round of the old portfolio may have been under way. */
export function carriedAgain<I extends Initiative>(before: I, { latest }: Initiative): I {
  const isNewer = latest && !(before.latest && before.latest.report.at >= latest.report.at);
  return isNewer ? { ...before, latest } : before;
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
