import { stemsOf } from '../reading/endings';
import type { Token } from '../reading/tokens';
import { saysSomething, type Vocabulary } from '../vocabulary';
import { type Piece, valuesPiece } from './piece';

/**
 * Words of a heading that belong together: the headings that have them all. A word that many headings have says too
 * little by itself, unless `hinted`.
 */
export function readAreaAt(
  { areas, areaCount: total }: Vocabulary,
  tokens: readonly Token[],
  at: number,
  hinted: boolean,
): Piece | undefined {
  let found: ReadonlySet<string> | undefined;
  let [next, words] = [at, 0];
  for (let index = at; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token || token.quoted) break;
    const having = saysSomething(token.key) ? areasWith(areas, token.key) : undefined;
    if (!having) {
      if (index > at && !saysSomething(token.key) && /\p{L}/u.test(token.key)) continue;
      break;
    }
    const both: ReadonlySet<string> = found ? new Set([...found].filter((area) => having.has(area))) : having;
    if (both.size === 0) break;
    [found, next, words] = [both, index + 1, words + 1];
  }
  const most = hinted || words > 1 ? total : Math.min(2, total);
  if (!found || found.size > most || (total > 1 && found.size === total && !hinted)) return undefined;
  return valuesPiece('area', [...found], next);
}

function areasWith(areas: Vocabulary['areas'], word: string): ReadonlySet<string> | undefined {
  const stem = stemsOf(word).find((one) => one.length >= 4 && areas.has(one));
  return areas.get(word) ?? (stem === undefined ? undefined : areas.get(stem));
}
