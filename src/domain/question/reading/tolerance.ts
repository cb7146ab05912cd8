import { distance } from 'fastest-levenshtein';

/**
 * How far two words are apart when one may be a slip of the finger for the other: more slips are forgiven in longer words,
 * none in short ones, and the first letter is mostly right. `undefined` for another word.
 */
export function slipsBetween(typed: string, meant: string): number | undefined {
  const allowed = slipsIn(Math.min(typed.length, meant.length));
  if (allowed === 0 || Math.abs(typed.length - meant.length) > allowed) return undefined;
  if (/\d/.test(typed) || (typed[0] !== meant[0] && typed[1] !== meant[0])) return undefined;
  if (isSwapped(typed, meant)) return 1;
  const apart = distance(typed, meant);
  return apart <= allowed ? apart : undefined;
}

function slipsIn(length: number): number {
  if (length < 5) return 0;
  if (length < 8) return 1;
  return length < 12 ? 2 : 3;
}

/** Two neighbours in each other's place. */
function isSwapped(typed: string, meant: string): boolean {
  if (typed.length !== meant.length) return false;
  const at = [...typed].findIndex((letter, index) => letter !== meant[index]);
  return (
    at >= 0 && typed[at] === meant[at + 1] && typed[at + 1] === meant[at] && typed.slice(at + 2) === meant.slice(at + 2)
  );
}
