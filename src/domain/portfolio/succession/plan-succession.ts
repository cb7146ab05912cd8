import { foldWords } from '../../fold-words';
import type { Instant } from '../../time/instant';
import { dayOf } from '../../time/zoned';
import { isEnded } from '../change/ending';
import { readNumbers } from '../change/read-numbers';
import { byNumber, type Initiative } from '../initiative';
import type { Portfolio } from '../portfolio';
import { carriedAgain, carriedInto, carriedNew } from './carry-initiative';
import { numberGiver } from './number-giver';

/** One portfolio with its initiatives. */
export interface Whole<P extends Portfolio = Portfolio, I extends Initiative = Initiative> {
  portfolio: P;
  initiatives: I[];
}

/** Which initiatives go along: all that is still to be done, those with these numbers, or those in the new one's table. */
export type Chosen = { kind: 'open' } | { kind: 'numbers'; words: string } | { kind: 'inTable' };

/** What carrying a portfolio on in another writes, and what a person should know of it. Nothing in it is a deletion. */
export interface SuccessionPlan<P extends Portfolio = Portfolio, I extends Initiative = Initiative> {
  /** New in the new portfolio. `from` is the number it had; another than its own where that was taken. */
  created: { from: string; after: Initiative }[];
  /** In the new portfolio's table already, by title; or carried before, and reported on since. */
  changed: { from: string; after: I }[];
  /** How many were carried before and are as they should be. */
  same: number;
  /** Still to be done in the old portfolio, and not chosen. */
  left: Initiative[];
  /** Numbers that no initiative of the old one has: then nothing is planned. */
  unknown: string[];
  /** The old portfolio, closed; absent where it is already. */
  ended?: P;
}

/** Decides it. Planned again when all of it is done, it plans nothing. */
export function planSuccession<P extends Portfolio, I extends Initiative>(
  from: Whole<P>,
  to: Whole<Portfolio, I>,
  chosen: Chosen,
  now: Instant,
): SuccessionPlan<P, I> {
  const today = dayOf(now, to.portfolio.timeZone);
  const { found, unknown } = choose(from.initiatives, chosen);
  const plan: SuccessionPlan<P, I> = { created: [], changed: [], same: 0, left: [], unknown };
  if (unknown.length > 0) return plan;
  const matches = matcher(from.portfolio, to.initiatives);
  const giveNumber = numberGiver([...to.initiatives, ...found]);
  const taken = new Set(to.initiatives.map(({ number }) => number.toLowerCase()));
  const setting = { from: from.portfolio, to: to.portfolio, today };
  const carried = new Set<Initiative>();
  for (const old of found) {
    const { before, isCarried } = matches(old);
    if (!before && chosen.kind === 'inTable') continue;
    carried.add(old);
    if (!before) {
      const number = taken.has(old.number.toLowerCase()) ? giveNumber() : old.number;
      taken.add(number.toLowerCase());
      plan.created.push({ from: old.number, after: carriedNew(old, number, setting) });
      continue;
    }
    const after = isCarried ? carriedAgain(before, old) : carriedInto(before, old, setting);
    if (after === before) plan.same += 1;
    else plan.changed.push({ from: old.number, after });
  }
  plan.left = from.initiatives.filter((one) => isOpen(one) && !carried.has(one) && !matches(one).isCarried);
  if (!isEnded(from.portfolio, today))
    plan.ended = { ...from.portfolio, ended: { on: today, successor: to.portfolio.id } };
  return plan;
}

function choose(initiatives: Initiative[], chosen: Chosen): { found: Initiative[]; unknown: string[] } {
  if (chosen.kind === 'numbers') return readNumbers(chosen.words, initiatives);
  const found = chosen.kind === 'open' ? initiatives.filter(isOpen) : initiatives.filter(({ gone }) => !gone);
  return { found: [...found].sort(byNumber), unknown: [] };
}

function isOpen({ gone, latest, phase }: Initiative): boolean {
  return !gone && (latest?.report.phase ?? phase.phase) !== 'closed';
}

/** Carried before; or in the new table with the same title, and neither of them has a namesake. */
function matcher<I extends Initiative>(
  { id }: Portfolio,
  initiatives: I[],
): (old: Initiative) => { before?: I; isCarried: boolean } {
  const byPredecessor = new Map<string, I>();
  const byTitle = new Map<string, I | 'several'>();
  for (const one of initiatives) {
    if (one.predecessor) {
      if (one.predecessor.portfolioId === id) byPredecessor.set(one.predecessor.number, one);
    } else if (!one.gone) {
      const title = foldWords(one.title);
      byTitle.set(title, byTitle.has(title) ? 'several' : one);
    }
  }
  const given = new Set<I>();
  return (old) => {
    const known = byPredecessor.get(old.number);
    if (known) return { before: known, isCarried: true };
    const named = byTitle.get(foldWords(old.title));
    if (named === undefined || named === 'several' || given.has(named)) return { isCarried: false };
    given.add(named);
    return { before: named, isCarried: false };
  };
}
