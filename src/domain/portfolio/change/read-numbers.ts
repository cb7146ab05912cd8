import { byNumber } from '../initiative';

/** A range is no longer than this; what is longer is a slip of the finger. */
const longestRange = 500;

interface Numbered {
  number: string;
}

/**
 * The initiatives somebody names: `12`, `12-19`, `3, 7 og 12-14`, `6.1A-6.1C`, each once and in order. A range of whole
 * numbers means every number in it; of others, all that stand between its ends. What is no number of theirs is in
 * `unknown`, so that nothing is done by half.
 */
export function readNumbers<T extends Numbered>(words: string, all: T[]): { found: T[]; unknown: string[] } {
  const sorted = [...all].sort(byNumber);
  const byName = new Map(sorted.map((one) => [one.number.toLowerCase(), one]));
  const found = new Set<T>();
  const unknown = new Set<string>();
  for (const token of tokensOf(words)) {
    for (const name of namesIn(token, sorted, byName)) {
      const one = byName.get(name.toLowerCase());
      if (one) found.add(one);
      else unknown.add(name);
    }
  }
  return { found: sorted.filter((one) => found.has(one)), unknown: [...unknown] };
}

function tokensOf(words: string): string[] {
  return words
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/\s*-\s*/g, '-')
    .replace(/(?<!\S)(?:indsats(?:er(?:ne)?)?|initiatives?|numre|nummer|numbers?|nr\.?|no\.?)(?!\S)/giu, ' ')
    .split(/[,;&\s]+|(?<!\S)(?:og|and)(?!\S)/iu)
    .filter((token) => token !== '' && !/^(?:og|and)$/i.test(token));
}

/** One number, or all of a range. A number may itself hold a hyphen. */
function namesIn(token: string, sorted: Numbered[], byName: Map<string, Numbered>): string[] {
  if (byName.has(token.toLowerCase())) return [token];
  const whole = /^(\d{1,6})-(\d{1,6})$/.exec(token);
  if (whole) return wholeNumbers(Number(whole[1]), Number(whole[2])) ?? [token];
  for (const { index } of token.matchAll(/-/g)) {
    const [first, last] = [token.slice(0, index), token.slice(index + 1)].map((end) => byName.get(end.toLowerCase()));
    if (first && last) return between(sorted.indexOf(first), sorted.indexOf(last), sorted);
  }
  return [token];
}

function wholeNumbers(a: number, b: number): string[] | undefined {
  const [first, last] = a <= b ? [a, b] : [b, a];
  if (last - first >= longestRange) return undefined;
  return Array.from({ length: last - first + 1 }, (_, at) => `${first + at}`);
}

function between(a: number, b: number, sorted: Numbered[]): string[] {
  return sorted.slice(Math.min(a, b), Math.max(a, b) + 1).map(({ number }) => number);
}
