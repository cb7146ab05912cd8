import { dimensions } from '../dimensions';
import { type DimensionName, dimensionNames, type Form } from '../question';
import type { Bound } from '../time/days';
import { bounds, fillers, forms, joints, negations } from './small-words';
import { keyOf } from './tokens';

/** What a word or phrase says in a question. */
export type Meaning =
  | { is: 'value'; of: DimensionName; value: string; not: boolean }
  | { is: 'form'; form: Form }
  /** A time is meant behind it. */
  | { is: 'verb'; of: DimensionName }
  /** What stands behind it is of this dimension. */
  | { is: 'hint'; of: DimensionName }
  | { is: 'bound'; bound: Bound }
  | { is: 'not' }
  | { is: 'joint'; or: boolean }
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

function addAll(index: PhraseIndex<Meaning>, phrases: string, meaning: Meaning): void {
  for (const phrase of phrases.split(',')) {
    if (index.find(keyOf(phrase)).length === 0) index.add(phrase, meaning);
    // A keyboard without the letters, and nobody to write two for one.
    const plain = keyOf(phrase).replaceAll('æ', 'a').replaceAll('ø', 'o').replaceAll('å', 'a');
    if (index.find(plain).length === 0) index.add(plain, meaning);
  }
}

/** What words mean in any portfolio. */
export const lexicon: PhraseIndex<Meaning> = buildLexicon();

function buildLexicon(): PhraseIndex<Meaning> {
  const index = new PhraseIndex<Meaning>();
  for (const of of dimensionNames) {
    const { phrases = {}, timeVerbs, hints } = dimensions[of];
    for (const [value, written] of Object.entries(phrases)) {
      const not = value.startsWith('!');
      addAll(index, written, { is: 'value', of, value: not ? value.slice(1) : value, not });
    }
    if (timeVerbs) addAll(index, timeVerbs, { is: 'verb', of });
    if (hints) addAll(index, hints, { is: 'hint', of });
  }
  for (const [form, written] of Object.entries(forms)) addAll(index, written, { is: 'form', form: form as Form });
  for (const [bound, written] of Object.entries(bounds)) addAll(index, written, { is: 'bound', bound: bound as Bound });
  addAll(index, negations, { is: 'not' });
  addAll(index, joints.and, { is: 'joint', or: false });
  addAll(index, joints.or, { is: 'joint', or: true });
  addAll(index, fillers, { is: 'filler' });
  return index;
}
