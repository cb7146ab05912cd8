import { foldWords } from '../../fold-words';
import type { TableAsRead } from '../import/as-read';
import type { Initiative } from '../initiative';
import type { Portfolio } from '../portfolio';

export interface Candidate<P extends Portfolio = Portfolio> {
  portfolio: P;
  initiatives: Initiative[];
}

/**
 * Whose table it is, of the portfolios its sender coordinates: the only one, else the one that knows most of its
 * titles. `undefined` where none knows any, or two know as many: then a person must say.
 */
export function choosePortfolio<P extends Portfolio>(table: TableAsRead, candidates: Candidate<P>[]): P | undefined {
  const [only, ...others] = candidates;
  if (others.length === 0) return only?.portfolio;
  const ranked = candidates
    .map(({ portfolio, initiatives }) => ({ portfolio, known: countKnown(table, initiatives) }))
    .sort((a, b) => b.known - a.known);
  const [best, second] = ranked;
  return best && best.known > (second?.known ?? 0) ? best.portfolio : undefined;
}

function countKnown({ rows }: TableAsRead, initiatives: Initiative[]): number {
  const titles = new Set(initiatives.map(({ title }) => foldWords(title)));
  return rows.filter(({ title }) => titles.has(foldWords(title))).length;
}
