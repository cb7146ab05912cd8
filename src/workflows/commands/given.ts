import type { CommandOf } from '../../domain/people/command';
import type { Address } from '../../domain/people/person';
import type { CommandName, Done, Reply } from '../../domain/shown/reply';
import type { Instant } from '../../domain/time/instant';
import type { VisitOf } from '../people/in-scope';
import type { Rehearsing } from '../rehearsing/rehearse-round';

/** A reply before it is known in which language. */
export type Content = Reply extends infer R ? (R extends Reply ? Omit<R, 'language'> : never) : never;

/** Everything a command may need, once it is known that its giver may give it. */
export interface Given {
  ports: Rehearsing;
  visit: VisitOf;
  now: Instant;
  /** The conversation it was given in. */
  here: Address;
}

/** What carries out each of some commands. */
export type HandlersOf<N extends CommandName> = {
  [Name in N]: (given: Given, command: CommandOf<Name>) => Promise<Content> | Content;
};

export function done(what: Done): Content {
  return { kind: 'done', done: what };
}
