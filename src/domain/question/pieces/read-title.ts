import { shortestPart } from '../dimensions/agreed/title';
import { stemsOf } from '../reading/endings';
import { lexicon } from '../reading/lexicon';
import type { Token } from '../reading/tokens';
import { saysSomething, type Vocabulary } from '../vocabulary';
import { type Piece, valuesPiece } from './piece';

/** At least two words that say something, in a row as some title has them. */
export function readTitleAt(
  { titles, titleWords }: Vocabulary,
  tokens: readonly Token[],
  at: number,
): Piece | undefined {
  const first = tokens[at];
  if (!first || !(titleWords.has(first.key) || /^\d/.test(first.key) || first.key.length < 4)) return undefined;
  let having = titles.filter((title) => title.includes(` ${first.key} `));
  let size = 1;
  let run = first.key;
  let best: { size: number; run: string } | undefined;
  while (having.length > 0) {
    const words = run.split(' ').filter(saysSomething);
    const telling = run.split(' ').filter((word) => lexicon.find(word).length === 0).length;
    const last = run.split(' ').at(-1) ?? '';
    if (words.length > 1 && telling > 0 && saysSomething(last) && saysSomething(first.key)) best = { size, run };
    const token = tokens[at + size];
    if (!token || token.quoted) break;
    size += 1;
    if (!/^[,-]$/.test(token.key)) run = `${run} ${token.key}`;
    having = having.filter((title) => title.includes(` ${run} `));
  }
  return best && valuesPiece('title', [best.run], at + best.size);
}

/** A word that is a title's without its ending. */
export function stemInTitle({ hasTitle }: Vocabulary, word: string): string | undefined {
  return stemsOf(word).find((stem) => stem.length >= shortestPart && hasTitle(stem));
}
