import { readNumbers } from '../../portfolio/change/read-numbers';
import type { DimensionName } from '../question';
import { lexicon, type Meaning } from '../reading/lexicon';
import type { Token } from '../reading/tokens';
import { readTimeAt } from '../time/read-time';
import type { Vocabulary } from '../vocabulary';
import { meaningPiece, type Piece, valuesPiece } from './piece';
import { readAreaAt } from './read-area';
import { keyOfRun, readNameAt } from './read-name';
import { readSlipAt } from './read-slip';
import { readTitleAt, stemInTitle } from './read-title';

export interface Reading {
  text: string;
  tokens: readonly Token[];
  vocabulary: Vocabulary;
}

/**
 * What begins at this token: the longest of what is written exactly so, of equals what the portfolio calls its own; else
 * what was meant by a slip of the finger.
 * @param hint a dimension that the words before have named
 */
export function nextPiece(reading: Reading, at: number, hint: DimensionName | undefined): Piece {
  const { text, tokens, vocabulary } = reading;
  const token = tokens[at];
  if (!token) return { is: 'unread', next: at + 1 };
  if (token.quoted) return quotedPiece(vocabulary, token, at + 1);
  if (/^[,;/&+-]$/.test(token.key)) {
    return token.key === '-' ? { is: 'filler', next: at + 1 } : { is: 'joint', by: 'sign', next: at + 1 };
  }
  if (isHowMany(tokens, at)) return { is: 'filler', next: at + 2 };
  const time = readTimeAt(text, tokens, at, vocabulary.asked.today);
  const written: (Piece | undefined)[] = [
    time && { is: 'time', time, next: time.next },
    readRange(reading, at),
    hint === 'title' ? hintedTitle(reading, at) : undefined,
    readNameAt(vocabulary, tokens, at, hint),
    readPhraseAt(tokens, at),
    readAreaAt(vocabulary, tokens, at, hint === 'area'),
    readTitleAt(vocabulary, tokens, at),
  ];
  const longest = longestOf(written);
  if (longest?.next === at + 1 && saysNothing(longest) && isUnknown(reading, at + 1)) {
    const slip = readSlipAt(vocabulary, tokens, at);
    if (slip && slip.next > longest.next) return slip;
  }
  if (longest?.is === 'choice') return settleChoice(reading, longest, at);
  return longest ? settle(longest, written, hint) : unwritten(reading, at, token);
}

/** `de 3 røde`, `alle 43`: how many there are, and no initiative. */
function isHowMany(tokens: readonly Token[], at: number): boolean {
  const [all, count, next] = tokens.slice(at, at + 3).map(({ key }) => key);
  const isAlone = next === undefined || (/^\p{L}+$/u.test(next) && lexicon.find(next)[0]?.is !== 'joint');
  return /^(?:de|alle|the|all)$/.test(all ?? '') && /^\d{1,3}$/.test(count ?? '') && isAlone && next !== 'til';
}

/** Nothing by itself: a phrase may begin with it. */
function saysNothing({ is }: Piece): boolean {
  return is !== 'values' && is !== 'time' && is !== 'choice';
}

function isUnknown({ tokens, vocabulary }: Reading, at: number): boolean {
  const key = tokens[at]?.key ?? '';
  if (key.length < 5 || lexicon.find(key).length > 0 || vocabulary.names.find(key).length > 0) return false;
  return !vocabulary.hasTitle(key) && stemInTitle(vocabulary, key) === undefined;
}

function longestOf(pieces: (Piece | undefined)[]): Piece | undefined {
  return pieces.reduce((best, piece) => (piece && (!best || piece.next > best.next) ? piece : best), undefined);
}

/** Where a committee and a heading have the very same name, whoever asks says which. */
function settle(longest: Piece, written: (Piece | undefined)[], hint: DimensionName | undefined): Piece {
  if (hint !== undefined || longest.is !== 'values' || longest.of !== 'committee' || longest.values.length !== 1)
    return longest;
  const other = written.find((piece) => piece?.is === 'values' && piece.of === 'area' && piece.next === longest.next);
  const [name] = longest.values;
  if (other?.is !== 'values' || other.values.length !== 1 || name === undefined) return longest;
  const area = other.values[0] ?? '';
  return {
    is: 'choice',
    choices: [
      { of: 'committee', value: name },
      { of: 'area', value: area },
    ],
    next: longest.next,
  };
}

/** `klyngen` before the name of one says only what that is; a longer name may have a slip in it. */
function settleChoice(reading: Reading, choice: Piece, at: number): Piece {
  const slip = readSlipAt(reading.vocabulary, reading.tokens, at);
  if (slip && slip.next > choice.next) return slip;
  const next = choice.next < reading.tokens.length ? nextPiece(reading, choice.next, 'committee') : undefined;
  return next?.is === 'values' && next.of === 'committee' ? { is: 'hint', of: 'committee', next: choice.next } : choice;
}

function quotedPiece(vocabulary: Vocabulary, { key }: Token, next: number): Piece {
  const [named] = vocabulary.names.find(key).filter(({ part }) => !part);
  if (vocabulary.hasTitle(key)) return valuesPiece('title', [key], next);
  return named ? valuesPiece(named.of, [named.value], next) : { is: 'unread', next };
}

/** The longest phrase that means the same in any portfolio. */
function readPhraseAt(tokens: readonly Token[], at: number): Piece | undefined {
  for (let size = Math.min(lexicon.longest, tokens.length - at); size > 0; size--) {
    const key = keyOfRun(tokens, at, size);
    const [meaning] = key === undefined ? [] : lexicon.find(key);
    if (meaning && key !== undefined) return meaningPiece(meaning as Meaning, at + size);
  }
  return undefined;
}

/** `12-14`, `12 til 14`. */
function readRange({ tokens, vocabulary }: Reading, at: number): Piece | undefined {
  const [first, ...rest] = tokens.slice(at, at + 5).map(({ key }) => key);
  const between = rest.findIndex((key) => /^\d/.test(key));
  if (!/^\d/.test(first ?? '') || !spans.has(rest.slice(0, between).join(' '))) return undefined;
  const { found } = readNumbers(`${first}-${rest[between]}`, vocabulary.asked.initiatives);
  const values = found.map(({ number }) => number.toLowerCase());
  return values.length > 0 ? valuesPiece('number', values, at + between + 2) : undefined;
}

const spans = new Set(['-', 'til', 'til og med', 'to', 'through', 'up to']);

function hintedTitle({ tokens, vocabulary }: Reading, at: number): Piece | undefined {
  const key = tokens[at]?.key ?? '';
  return vocabulary.hasTitle(key) ? valuesPiece('title', [key], at + 1) : undefined;
}

/** Nothing is written exactly so: part of a word of a title, or a slip; a longer phrase with a slip in it comes first. */
function unwritten({ tokens, vocabulary }: Reading, at: number, { key }: Token): Piece {
  if (key.length > 1 && vocabulary.hasTitle(key)) return valuesPiece('title', [key], at + 1);
  const slip = readSlipAt(vocabulary, tokens, at);
  if (slip) return slip;
  const stem = stemInTitle(vocabulary, key);
  return stem === undefined ? { is: 'unread', next: at + 1 } : valuesPiece('title', [stem], at + 1);
}
