import { distance } from 'fastest-levenshtein';
import { foldWords } from '../../fold-words';
import type { Indicator } from '../indicator';

type Named = Pick<Indicator, 'name' | 'aliases'>;

/** The one that is called exactly this, whatever the case. */
export function indicatorCalled<N extends Named>(words: string, indicators: readonly N[]): N | undefined {
  const wanted = foldWords(words);
  return indicators.find((one) => namesOf(one).includes(wanted));
}

/**
 * Those that may be meant: with a slip of the finger in the name, else those with every typed word in their name, cut off or
 * misspelt by a letter. The nearest alone where one is nearer than the others.
 */
export function indicatorsLike<N extends Named>(words: string, indicators: readonly N[]): N[] {
  const wanted = foldWords(words);
  if (wanted.length < 2) return [];
  const slips = indicators
    .map((one) => ({ one, apart: Math.min(...namesOf(one).map((name) => distance(wanted, name))) }))
    .filter(({ apart }) => apart <= Math.min(4, Math.floor(wanted.length / 5)))
    .sort((a, b) => a.apart - b.apart);
  if (slips[0]) return slips.filter(({ apart }) => apart === slips[0]?.apart).map(({ one }) => one);
  return indicators.filter((one) => namesOf(one).some((name) => hasAllWords(wanted, name)));
}

function namesOf({ name, aliases = [] }: Named): string[] {
  return [name, ...aliases].map(foldWords);
}

function hasAllWords(wanted: string, name: string): boolean {
  const words = name.split(' ');
  return wanted.split(' ').every((typed) => words.some((word) => isBeginningOf(typed, word)));
}

/** `epikris` of `epikriser`, `epkriser` too; a short word is written out. */
function isBeginningOf(typed: string, word: string): boolean {
  if (typed.length < 4) return typed === word;
  return word.startsWith(typed) || distance(typed, word.slice(0, typed.length)) <= 1 || distance(typed, word) <= 1;
}
