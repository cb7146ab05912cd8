import { dimensions } from '../dimensions';
import { type DimensionName, dimensionNames, type Form } from '../question';
import type { Bound } from '../time/days';
import { bounds, fillers, forms, joints, lacking, negations } from './small-words';
import { keyOf } from './tokens';

/** What a word or phrase says in a question. */
export type Meaning =
  /** Any of the values, with commas between. */
  | { is: 'value'; of: DimensionName; value: string; not: boolean }
  | { is: 'form'; form: Form }
  /** A time is meant behind it. */
  | { is: 'verb'; of: DimensionName; isNoun?: boolean; isPast?: boolean }
  /** What stands behind it is of this dimension. */
  | { is: 'hint'; of: DimensionName }
  | { is: 'bound'; bound: Bound }
  /** What comes next is not meant, nor with `all` whatever a word joins to it. */
  | { is: 'not'; all: boolean }
  | { is: 'joint'; by: 'and' | 'or' | 'but' | 'sign' }
  | { is: 'filler' };

interface Phrase {
  key: string;
  words: readonly string[];
}

/** Phrases by their key. Where two mean the same phrase the first one counts. */
export class PhraseIndex<T> {
  private readonly byKey = new Map<string, T[]>();
  private readonly bySize: Phrase[][] = [];

  add(words: string, meaning: T): void {
    const key = keyOf(words);
    if (key === '') return;
    const known = this.byKey.get(key);
    if (known) known.push(meaning);
    else {
      this.byKey.set(key, [meaning]);
      const split = key.split(' ');
      const alike = this.bySize[split.length] ?? [];
      alike.push({ key, words: split });
      this.bySize[split.length] = alike;
    }
  }

  get longest(): number {
    return this.bySize.length - 1;
  }

  find(key: string): readonly T[] {
    return this.byKey.get(key) ?? [];
  }

  /** Every phrase of so many words. */
  ofSize(size: number): readonly Phrase[] {
    return this.bySize[size] ?? [];
  }
}

function addAll(index: PhraseIndex<Meaning>, said: readonly [phrases: string, meaning: Meaning][]): void {
  const all = said.flatMap(([phrases, meaning]) =>
    phrases.split(',').map((phrase) => ({ key: keyOf(phrase), meaning })),
  );
  const addNew = (key: string, meaning: Meaning) => {
    if (index.find(key).length === 0) index.add(key, meaning);
  };
  for (const { key, meaning } of all) addNew(key, meaning);
  for (const { key, meaning } of all) {
    for (const other of [...otherwiseWithout(key), ...otherwiseNot(key)]) addNew(other, meaning);
  }
  // A keyboard without the letters, and nobody to write two for one; `for` stays a word of its own, and no `før`.
  for (const { key, meaning } of all) {
    addNew(key.replaceAll('æ', 'a').replaceAll('ø', 'o').replaceAll('å', 'a'), meaning);
  }
}

/** What is `uden svar` may be said `har ingen svar` as well. */
function otherwiseWithout(key: string): string[] {
  const [, word = '', noun = ''] = /^(uden|without) (?!(?:en|et|for|an?|any) )(.+)$/.exec(key) ?? [];
  const ways = word === '' ? [] : lacking[word as keyof typeof lacking];
  return ways.map((way) => `${keyOf(way)} ${noun}`);
}

/** What is `ikke startet` may be said `ikke er startet` as well. */
function otherwiseNot(key: string): string[] {
  const [, not = '', what = ''] = /^(ikke|not) (?!er )(.+)$/.exec(key) ?? [];
  if (not === '') return [];
  return (
    not === 'ikke' ? ['er', 'er blevet', 'blev', 'blevet', 'kommet', 'er kommet', 'gået', 'er gået'] : ['been', 'yet']
  ).map((is) => `${not} ${is} ${what}`);
}

/** What words mean in any portfolio. */
export const lexicon: PhraseIndex<Meaning> = buildLexicon();

function buildLexicon(): PhraseIndex<Meaning> {
  const index = new PhraseIndex<Meaning>();
  addAll(index, [
    ...dimensionNames.flatMap(saidOf),
    ...Object.entries(forms).map(([form, written]) => said(written, { is: 'form', form: form as Form })),
    ...Object.entries(bounds).map(([bound, written]) => said(written, { is: 'bound', bound: bound as Bound })),
    said(negations.next, { is: 'not', all: false }),
    said(negations.all, { is: 'not', all: true }),
    said(joints.and, { is: 'joint', by: 'and' }),
    said(joints.or, { is: 'joint', by: 'or' }),
    said(joints.but, { is: 'joint', by: 'but' }),
    said(fillers, { is: 'filler' }),
  ]);
  return index;
}

function saidOf(of: DimensionName): [phrases: string, meaning: Meaning][] {
  const { phrases = {}, timeVerbs, pastVerbs, timeNouns, hints } = dimensions[of];
  return [
    ...Object.entries(phrases).map(([value, written]) => {
      const not = value.startsWith('!');
      return said(written, { is: 'value', of, value: not ? value.slice(1) : value, not });
    }),
    ...(timeVerbs ? [said(timeVerbs, { is: 'verb', of })] : []),
    ...(pastVerbs ? [said(pastVerbs, { is: 'verb', of, isPast: true })] : []),
    ...(timeNouns ? [said(timeNouns, { is: 'verb', of, isNoun: true })] : []),
    ...(hints ? [said(hints, { is: 'hint', of })] : []),
  ];
}

function said(phrases: string, meaning: Meaning): [phrases: string, meaning: Meaning] {
  return [phrases, meaning];
}
