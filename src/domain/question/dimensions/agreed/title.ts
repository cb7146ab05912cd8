import type { Dimension } from '../../dimension';
import { keyOf } from '../../reading/tokens';

/** Words of its title, all of them, whatever stands between and whatever ending they have. */
export const title: Dimension = {
  hints:
    'titel, titlen, med titlen, med ordet, med ordene, der hedder, som hedder, hedder, kaldet, titled, called, named, with the word',
  holds: (value, { initiative }) => hasWords(keyOf(initiative.title), value),
  write: (value) => `titlen ${value}`,
};

/** @param key of a title, as `keyOf` gives it */
export function hasWords(key: string, words: string): boolean {
  return words.split(' ').every((word) => (word.length < 4 ? ` ${key} `.includes(` ${word} `) : key.includes(word)));
}
