import { isErased } from '../domain/people/erasure/erasure';
import type { Words } from '../words/da';
import { oneLine } from './people-text';

/**
 * Somebody's name on one line; who is known by an object id alone is called a colleague, since nobody reads ids, and who was
 * forgotten a former user.
 */
export function personLabel(label: string, { handOver, history }: Words): string {
  if (isErased(label)) return history.somebody;
  const isObjectId = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(label);
  return label === '' || isObjectId ? handOver.unmet : oneLine(label, 80);
}

/** At the beginning of a sentence; a name or a mail stays as it is written. */
export function personFirst(label: string, words: Words): string {
  const named = personLabel(label, words);
  return [words.handOver.unmet, words.history.somebody].includes(named)
    ? named.charAt(0).toUpperCase() + named.slice(1)
    : named;
}
