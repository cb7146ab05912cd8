import type { DimensionName } from '../question';
import type { Token } from '../reading/tokens';
import type { NamedValue, Vocabulary } from '../vocabulary';
import { type Piece, valuesPiece } from './piece';

/** The longest name of the portfolio's own that begins here, or what several of its things are called. */
export function readNameAt(
  { names }: Vocabulary,
  tokens: readonly Token[],
  at: number,
  hint: DimensionName | undefined,
): Piece | undefined {
  // A hyphen is a token, and no word.
  for (let size = Math.min(names.longest * 2 - 1, tokens.length - at); size > 0; size--) {
    const key = keyOfRun(tokens, at, size);
    const found = key === undefined ? [] : [key, ...otherForms(key)].flatMap((one) => names.find(one));
    const wanted = found.filter(({ of, part }) => of === hint || !part || (of === 'committee' && hint === undefined));
    const hinted = wanted.filter(({ of }) => of === hint);
    const piece = pieceOf(hinted.length > 0 ? hinted : wanted, tokens[at + size - 1]?.key ?? '', at + size);
    if (piece) return piece;
  }
  return undefined;
}

/** Whole names before parts of names; a part that several have is a choice, in the plural all of them. */
function pieceOf(found: NamedValue[], last: string, next: number): Piece | undefined {
  const whole = found.filter(({ part }) => !part);
  const [first, ...others] = distinct(whole.length > 0 ? whole : found);
  if (!first) return undefined;
  if (others.length === 0) return valuesPiece(first.of, [first.value], next);
  const all = [first, ...others];
  if (isPlural(last) && all.every(({ of }) => of === first.of)) {
    return valuesPiece(
      first.of,
      all.map(({ value }) => value),
      next,
    );
  }
  return { is: 'choice', choices: all.map(({ of, value }) => ({ of, value })), next };
}

function distinct(found: NamedValue[]): NamedValue[] {
  return [...new Map(found.map((one) => [`${one.of} ${one.value}`, one])).values()];
}

function isPlural(word: string): boolean {
  return /(?:er|erne|ene|s)$/.test(word);
}

/** Without the ending of a genitive, and of the definite form and the plural where the word is long enough to bear it. */
function otherForms(key: string): string[] {
  const genitive = /[^s]s$/.test(key) && key.length > 3 ? [key.slice(0, -1)] : [];
  const stems = key.includes(' ')
    ? []
    : ['n', 'en', 'et', 'r', 'er', 'rne', 'erne'].filter((ending) => key.endsWith(ending));
  return [...genitive, ...stems.map((ending) => key.slice(0, -ending.length)).filter((stem) => stem.length >= 5)];
}

/** Consecutive tokens as one key; `undefined` where a sign or a quotation stands among them. */
export function keyOfRun(tokens: readonly Token[], at: number, size: number): string | undefined {
  const run = tokens.slice(at, at + size).filter(({ key }) => key !== '-' && key !== ',');
  if (run.some(({ key, quoted }) => quoted || /^[;/&+]$/.test(key))) return undefined;
  const [first, last] = [tokens[at]?.key, tokens[at + size - 1]?.key];
  return first === '-' || first === ',' || last === '-' || last === ','
    ? undefined
    : run.map(({ key }) => key).join(' ');
}
