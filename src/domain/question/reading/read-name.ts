import type { DimensionName } from '../question';
import { type NamedValue, saysSomething, type Vocabulary } from '../vocabulary';
import { lexicon } from './lexicon';
import { type Piece, valuesPiece } from './piece';
import type { Token } from './tokens';

/** The longest name of the portfolio's own that begins here, or what several of its things are called. */
export function readNameAt(
  { names }: Vocabulary,
  tokens: readonly Token[],
  at: number,
  hint: DimensionName | undefined,
): Piece | undefined {
  for (let size = Math.min(names.longest, tokens.length - at); size > 0; size--) {
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

/**
 * Words of a heading that belong together: the headings that have them all. A word that many headings have says too
 * little by itself, unless `hinted`.
 */
export function readAreaAt(
  { areas, asked }: Vocabulary,
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
  const total = new Set(asked.initiatives.map(({ focusArea }) => focusArea)).size;
  const most = hinted || words > 1 ? total : Math.min(2, total);
  if (!found || found.size > most || (total > 1 && found.size === total && !hinted)) return undefined;
  return valuesPiece('area', [...found], next);
}

function areasWith(areas: Vocabulary['areas'], word: string): ReadonlySet<string> | undefined {
  const stems = [
    word,
    ...endings.filter((ending) => word.endsWith(ending)).map((ending) => word.slice(0, -ending.length)),
  ];
  const known = stems
    .filter((stem) => stem.length >= 4)
    .map((stem) => areas.get(stem))
    .find((one) => one !== undefined);
  return known ?? areas.get(word);
}

const endings = [
  'eområdet',
  'området',
  'områderne',
  'indsatser',
  'indsatserne',
  'ernes',
  'erne',
  'ens',
  'ene',
  'en',
  'et',
  'er',
  'e',
  's',
];

/** A word as it may stand in a title: itself, or without its ending. */
export function inTitle({ hasTitle }: Vocabulary, word: string): string | undefined {
  if (word.length < 4) return undefined;
  const stems = endings.filter((ending) => word.endsWith(ending)).map((ending) => word.slice(0, -ending.length));
  return [word, ...stems.filter((stem) => stem.length >= 4)].find((stem) => hasTitle(stem));
}

/** At least two words that say something, in a row as some title has them. */
export function readTitleAt(
  { titles, titleWords }: Vocabulary,
  tokens: readonly Token[],
  at: number,
): Piece | undefined {
  const first = tokens[at];
  if (!first || !(titleWords.has(first.key) || /^\d/.test(first.key) || first.key.length < 4)) return undefined;
  let having = titles.map((title) => ` ${title} `).filter((title) => title.includes(` ${first.key} `));
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
