import { foldWords } from '../../fold-words';
import type { Day } from '../../time/instant';
import type { Anchoring, Initiative } from '../initiative';
import { type Committee, type Portfolio, shortName } from '../portfolio';
import { type TrailEntry, withTrail } from '../trail/trail';
import { successorOf } from './ending';

type Committees = Pick<Portfolio, 'committees'>;

/**
 * Where an initiative is placed, in words: the table's own as long as they name all its committees as they are called
 * now; otherwise their short names.
 */
export function placeWords({ words, committees }: Anchoring, portfolio: Committees): string {
  const placed = committeesIn(portfolio, committees);
  const isNamed = (committee: Committee) => currentNames(committee).some((name) => saysName(words, name));
  return placed.every(isNamed) ? words : placed.map(shortName).join('/');
}

/** What a change of place is in an initiative's trail; the same where it did not move. */
export function withMoveTrail<I extends Initiative>(
  before: Initiative,
  after: I,
  portfolio: Committees,
  who: Pick<TrailEntry, 'at' | 'by'>,
): I {
  const [from, to] = [placeWords(before.anchoring, portfolio), placeWords(after.anchoring, portfolio)];
  return after === before ? after : withTrail(after, { ...who, what: { kind: 'moved', from, to } });
}

/** In the order of the ids. */
function committeesIn({ committees }: Committees, ids: string[]): Committee[] {
  return ids.flatMap((id) => committees.find((committee) => committee.id === id) ?? []);
}

/** Its earlier names find a committee that was renamed, but are not what it is called. */
function currentNames(committee: Committee): string[] {
  const { name, aliases, fileSaid } = committee;
  return fileSaid?.naming ? [name, shortName(committee)] : [name, ...aliases];
}

function saysName(words: string, name: string): boolean {
  const [all, wanted] = [foldWords(words), foldWords(name)];
  const isLetter = (at: number) => /[\p{L}\p{N}]/u.test(all.charAt(at));
  for (let at = all.indexOf(wanted); at >= 0; at = all.indexOf(wanted, at + 1)) {
    if (!isLetter(at - 1) && !isLetter(at + wanted.length)) return true;
  }
  return false;
}

/** Moved by a person: it stays moved as long as the table goes on saying what it says now. */
export function movedTo<I extends Initiative>(initiative: I, to: string[], portfolio: Committees, today: Day): I {
  const { anchoring, tableAnchoring } = initiative;
  const names = committeesIn(portfolio, to).map(shortName);
  return {
    ...initiative,
    anchoring: { words: names.join('/'), committees: to },
    tableAnchoring: tableAnchoring ?? anchoring.words,
    ...placedBefore(initiative, portfolio, today),
  };
}

/** With those who took over from its committees; the same initiative where nobody did. */
export function followed<I extends Initiative>(initiative: I, portfolio: Committees, today: Day): I {
  const { words, committees } = initiative.anchoring;
  const now = [
    ...new Set(
      committees.map((id) => {
        const committee = portfolio.committees.find((c) => c.id === id);
        return committee ? successorOf(portfolio, committee, today).id : id;
      }),
    ),
  ];
  if (isSamePlace(now, committees)) return initiative;
  return {
    ...initiative,
    anchoring: { words, committees: now },
    ...placedBefore(initiative, portfolio, today),
  };
}

export function isSamePlace(a: string[], b: string[]): boolean {
  return a.length === b.length && a.every((id) => b.includes(id));
}

/** Its earlier places with the one it leaves today; nothing where it had none. */
export function placedBefore(
  { anchoring, placedBefore: earlier }: Initiative,
  portfolio: Committees,
  today: Day,
): Pick<Initiative, 'placedBefore'> {
  if (anchoring.committees.length === 0) return {};
  const left = { words: placeWords(anchoring, portfolio), committees: anchoring.committees, until: today };
  return { placedBefore: [...(earlier ?? []), left] };
}
