import type { Words } from '../words/da';
import { oneLine } from './people-text';

/** Somebody's name on one line; who is known by an object id alone is called a colleague, since nobody reads ids. */
export function personLabel(label: string, { handOver }: Words): string {
  const isObjectId = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(label);
  return label === '' || isObjectId ? handOver.unmet : oneLine(label, 80);
}

/** At the beginning of a sentence; a name or a mail stays as it is written. */
export function personFirst(label: string, words: Words): string {
  const named = personLabel(label, words);
  return named === words.handOver.unmet ? named.charAt(0).toUpperCase() + named.slice(1) : named;
}
