import { foldWords } from '../fold-words';
import type { Initiative } from '../portfolio/initiative';
import type { Indicator } from './indicator';

type Named = Pick<Indicator, 'name' | 'aliases' | 'initiatives'>;
type Linked = Pick<Initiative, 'number' | 'indicators'>;

/**
 * Which of these initiatives are meant to move it: those a person linked, and those whose own text about indicators names
 * it. In the order they come in.
 */
export function initiativesBehind<I extends Linked>(indicator: Named, initiatives: readonly I[]): I[] {
  const linked = new Set(indicator.initiatives.map((number) => number.toLowerCase()));
  const names = namesOf(indicator);
  return initiatives.filter((one) => linked.has(one.number.toLowerCase()) || isNamedIn(one, names));
}

/** The other way round: what one initiative is meant to move. */
export function indicatorsMoved<N extends Named>(initiative: Linked, indicators: readonly N[]): N[] {
  return indicators.filter((indicator) => initiativesBehind(indicator, [initiative]).length > 0);
}

function namesOf({ name, aliases = [] }: Named): RegExp[] {
  return [name, ...aliases].map(
    (words) =>
      new RegExp(
        `(?<![\\p{L}\\p{N}])${foldWords(words).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`,
        'u',
      ),
  );
}

function isNamedIn({ indicators }: Linked, names: RegExp[]): boolean {
  if (!indicators) return false;
  const text = foldWords(indicators);
  return names.some((name) => name.test(text));
}
