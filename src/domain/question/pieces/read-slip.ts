import { lexicon } from '../reading/lexicon';
import type { Token } from '../reading/tokens';
import { slipsBetween } from '../reading/tolerance';
import type { NamedValue, Vocabulary } from '../vocabulary';
import { meaningPiece, type Piece, valuesPiece } from './piece';

/** Longer phrases are made of words that are known one by one. */
const mostWords = 4;

/** The word or phrase that somebody may have meant whose fingers slipped: the nearest, of equals the longest. */
export function readSlipAt(vocabulary: Vocabulary, tokens: readonly Token[], at: number): Piece | undefined {
  const near: { slips: number; size: number; piece: Piece }[] = [];
  // Many phrases begin with the same word.
  const begins = new Map<string, number | undefined>();
  for (let size = Math.min(mostWords, tokens.length - at); size > 0; size--) {
    const typed = tokens.slice(at, at + size).map(({ key }) => key);
    for (const { key, words } of lexicon.ofSize(size)) {
      const slips = slipsInPhrase(typed, words, begins);
      const [meaning] = slips === undefined ? [] : lexicon.find(key);
      if (slips !== undefined && meaning) near.push({ slips, size, piece: meaningPiece(meaning, at + size) });
    }
    for (const { key, words } of vocabulary.names.ofSize(size)) {
      const slips = slipsInPhrase(typed, words, begins);
      const named = slips === undefined ? [] : wholeNames(vocabulary.names.find(key));
      const [first] = named;
      const isOne = first && named.every(({ of, value }) => of === first.of && value === first.value);
      if (slips !== undefined && isOne)
        near.push({ slips, size, piece: valuesPiece(first.of, [first.value], at + size) });
    }
  }
  const [best] = near.sort((a, b) => b.size - a.size || a.slips - b.slips);
  return best?.piece ?? readWord(vocabulary, tokens[at]?.key ?? '', at + 1);
}

/** Whole names, or words that committees' names are made of. */
function wholeNames(named: readonly NamedValue[]): readonly NamedValue[] {
  const whole = named.filter(({ of, part }) => of !== 'number' && !part);
  return whole.length > 0 ? whole : named.filter(({ of }) => of === 'committee');
}

/** A word of a heading or a title. */
function readWord({ areas, titleWords }: Vocabulary, typed: string, next: number): Piece | undefined {
  const area = nearest(typed, areas.keys());
  const having = area === undefined ? undefined : areas.get(area);
  if (having && having.size <= 2) return valuesPiece('area', [...having], next);
  const word = nearest(typed, titleWords);
  return word === undefined ? undefined : valuesPiece('title', [word], next);
}

function nearest(typed: string, words: Iterable<string>): string | undefined {
  let best: { word: string; slips: number } | undefined;
  for (const word of words) {
    const slips = slipsBetween(typed, word);
    if (slips !== undefined && (best === undefined || slips < best.slips)) best = { word, slips };
  }
  return best?.word;
}

/** `undefined` where a word of it is another. */
function slipsInPhrase(
  typed: readonly string[],
  words: readonly string[],
  begins: Map<string, number | undefined>,
): number | undefined {
  let slips = 0;
  for (const [index, word] of words.entries()) {
    const apart = index === 0 && begins.has(word) ? begins.get(word) : slipsInWord(typed[index] ?? '', word);
    if (index === 0) begins.set(word, apart);
    if (apart === undefined) return undefined;
    slips += apart;
  }
  return slips;
}

function slipsInWord(typed: string, word: string): number | undefined {
  return typed === word ? 0 : slipsBetween(typed, word);
}
