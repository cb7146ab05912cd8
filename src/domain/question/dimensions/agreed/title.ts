import type { Dimension } from '../../dimension';
import { keyOf } from '../../reading/tokens';

/** Words of its title, all of them, whatever stands between and whatever ending they have. */
export const title: Dimension = {
  hints:
    'titel, titlen, med titlen, med ordet, med ordene, der hedder, som hedder, hedder, kaldet, titled, called, named, with the word',
  holds: (value, { initiative }) => hasWords(` ${keyOf(initiative.title)} `, value),
  write: (value) => `titlen ${value}`,
};

/** Shorter words are whole words of a title. */
export const shortestPart = 5;
/** Danish puts words together: what is this long may stand anywhere in one, what is shorter begins it. */
const longestBeginning = 6;

/** @param title as `keyOf` gives it, with a space before and behind */
export function hasWords(title: string, words: string): boolean {
  return words.split(' ').every((word) => {
    if (word.length > longestBeginning) return title.includes(word);
    return title.includes(word.length < shortestPart ? ` ${word} ` : ` ${word}`);
  });
}
