import type { Owner } from '../initiative';

const person =
  /(?:[\p{L}\p{N}._%+'-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+|\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b)/giu;

/**
 * Whom a cell such as `Indsatsejer, klynge Midt <midt@kommune.dk>` makes the owner: one mail address or Entra object id,
 * and what else it says is how the coordinator calls them. `undefined` for other words, and for several people.
 */
export function readResponsible(words: string): Owner | undefined {
  if (words.length > longestCell) return undefined;
  const found = new Set((words.match(person) ?? []).map((ref) => ref.toLowerCase()));
  const [ref, ...others] = found;
  if (ref === undefined || others.length > 0) return undefined;
  const name = words
    .replace(person, ' ')
    .replace(/mailto:|[<>()[\]]/gi, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:/-]+|[\s,;:/-]+$/g, '')
    .slice(0, longestName);
  return name === '' ? { person: ref } : { person: ref, name };
}

/** In characters; a page of text names nobody, and looking for an address in it would take long. */
const longestCell = 1000;
/** In characters, as in portfolio.json. */
const longestName = 200;
