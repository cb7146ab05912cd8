import type { Assignee, Command } from '../../../domain/people/command';

/** `12 til navn@kommune.dk`; a mention is the person whatever is typed. */
export function readAssignment(rest: string, mentioned: Assignee | undefined): Command {
  const [number, ...others] = rest.split(' ');
  const typed = others
    .join(' ')
    .replace(/^(til|to)\s+/i, '')
    .trim();
  const to: Assignee | undefined = mentioned ?? (typed ? { kind: 'typed', words: typed } : undefined);
  return { name: 'assign', ...(number ? { number } : {}), ...(to ? { to } : {}) };
}
