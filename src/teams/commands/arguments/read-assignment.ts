import type { Assignee, CommandOf } from '../../../domain/people/command';
import { markedPerson } from '../mention-mark';

/** What stands behind `tildel`: `12 @navn fra 1/9`, `12 til navn@kommune.dk`, `12 fra 1/9 til @navn`. */
export function readAssignment(rest: string, mentions: Assignee[]): CommandOf<'assign'> {
  const [number, ...others] = rest.split(' ').filter(Boolean);
  const words = others.filter((word) => !markedPerson(word, mentions)).join(' ');
  const [name = '', from] = words.split(/(?:^|\s+)(?:fra og med|fra|from|pr\.?|per)\s+/i, 2);
  const typed = name.replace(/^(til|to)(\s+|$)/i, '').trim();
  const to = mentions[0] ?? (typed ? { kind: 'typed' as const, words: typed } : undefined);
  const time = from?.replace(/\s+(til|to)$/i, '').trim();
  return { name: 'assign', ...(number ? { number } : {}), ...(to ? { to } : {}), ...(time ? { from: time } : {}) };
}
