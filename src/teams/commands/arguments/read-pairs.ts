import type { Pair } from '../../../domain/people/command';

/**
 * Two names with a word between them: `X til Y`, `X med Y`. A name may hold that word itself, so every way to cut it is
 * told, the first cut first; whoever knows the names picks one.
 */
export function readPairs(rest: string, between: readonly string[]): Pair[] {
  const joint = new RegExp(`\\s+(?:${between.join('|')})\\s+`, 'giu');
  return [...rest.matchAll(joint)]
    .map(({ index, 0: cut }) => ({
      committee: unquoted(rest.slice(0, index)),
      to: unquoted(rest.slice(index + cut.length)),
    }))
    .filter(({ committee, to }) => committee !== '' && to !== '');
}

function unquoted(words: string): string {
  return words.replace(/^["'»«”“]+|["'»«”“]+$/g, '').trim();
}
