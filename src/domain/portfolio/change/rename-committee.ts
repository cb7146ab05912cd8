import { foldWords } from '../../fold-words';
import { type Committee, shortName } from '../portfolio';

/** In characters. */
const longestName = 80;

/**
 * The committee under another name. `Tværgående Styregruppe (TVS)` is called TVS for short. All it was called before still
 * finds it, so that tables and people need not change. `undefined` for what is no name: too long, or a number.
 */
export function renamed(committee: Committee, words: string): Committee | undefined {
  const name = words.replace(/\s+/g, ' ').trim();
  if (name === '' || name.length > longestName || !/\p{L}/u.test(name)) return undefined;
  const short = /\(([^()]*\p{L}[^()]*)\)$/u.exec(name)?.[1]?.trim() ?? name;
  if (foldWords(name) === foldWords(committee.name) && foldWords(short) === foldWords(shortName(committee)))
    return committee;
  const { aliases, fileSaid } = committee;
  return {
    ...committee,
    name,
    aliases: withoutRepeats([short, ...aliases, committee.name]),
    fileSaid: { ...fileSaid, naming: fileSaid?.naming ?? { name: committee.name, aliases } },
  };
}

/** Id, name and every alias: the words that find a committee. */
export function namesOf({ id, name, aliases }: Committee): string[] {
  return [id, name, ...aliases];
}

function withoutRepeats(names: string[]): string[] {
  return names.filter((name, at) => names.findIndex((other) => foldWords(other) === foldWords(name)) === at);
}
