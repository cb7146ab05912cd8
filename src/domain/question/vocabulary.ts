import type { Asked, Named } from './dimension';
import { dimensions } from './dimensions';
import { areasOf } from './dimensions/agreed/area';
import { hasWords } from './dimensions/agreed/title';
import { type DimensionName, dimensionNames } from './question';
import { lexicon, PhraseIndex } from './reading/lexicon';
import { keyOf } from './reading/tokens';

export type NamedValue = Omit<Named, 'words'> & { of: DimensionName };

/** What words mean in one portfolio for one person: made once for a turn. */
export interface Vocabulary {
  asked: Asked;
  names: PhraseIndex<NamedValue>;
  /** Headings by each word of theirs that says something. */
  areas: ReadonlyMap<string, ReadonlySet<string>>;
  areaCount: number;
  /** Folded, with a space before and behind. */
  titles: readonly string[];
  /** Every word of a title that says something. */
  titleWords: ReadonlySet<string>;
  hasTitle(words: string): boolean;
}

export function vocabularyOf(asked: Asked): Vocabulary {
  const names = new PhraseIndex<NamedValue>();
  for (const of of dimensionNames) {
    for (const { words, ...named } of dimensions[of].named?.(asked) ?? []) names.add(words, { of, ...named });
  }
  const titles = [...new Set(asked.initiatives.map(({ title }) => ` ${keyOf(title)} `))];
  const allWords = [...new Set(titles.flatMap((title) => title.trim().split(' ')))].map((word) => ` ${word} `);
  const found = new Map<string, boolean>();
  return {
    asked,
    names,
    areas: areaWords(asked),
    areaCount: areasOf(asked).length,
    titles,
    titleWords: new Set(titles.flatMap((title) => title.split(' ').filter((word) => word.length >= 4))),
    hasTitle: (words) => {
      const known =
        found.get(words) ?? (words.includes(' ') ? titles : allWords).some((title) => hasWords(title, words));
      found.set(words, known);
      return known;
    },
  };
}

/** A word that means nothing in every question. */
export function saysSomething(word: string): boolean {
  return word.length > 1 && !lexicon.find(word).some(({ is }) => is === 'filler' || is === 'joint' || is === 'bound');
}

function areaWords(asked: Asked): Map<string, Set<string>> {
  const areas = new Map<string, Set<string>>();
  for (const area of areasOf(asked)) {
    const words = area.split(' ').filter(saysSomething);
    // `unges` is found by `unge`.
    const forms = words.flatMap((word) =>
      /[^s]s$/.test(word) && word.length > 4 ? [word, word.slice(0, -1)] : [word],
    );
    for (const word of forms) areas.set(word, (areas.get(word) ?? new Set()).add(area));
  }
  return areas;
}
