import type { Store } from '../../src/workflows/ports';
import type { Tick } from '../../src/workflows/rounds/run-tick';
import type { Seeded } from './seeded';
import type { SimulatedTeams } from './teams-in-memory';

/** An answer that somebody was told is stored. */
export interface Acknowledged {
  roundId: string;
  number: string;
  person: string;
  /** Of the tap that brought it. */
  activityId: string;
  /** Confirmed as it was: saying again what was said last adds nothing to the record. */
  isUnchanged: boolean;
  at: string;
}

/** What everybody in a simulation shares. */
export interface SimulatedWorld {
  seeded: Seeded;
  now(): string;
  /** Does something later; nothing waits for it. */
  later(minutes: number, what: () => Promise<void>): void;
  /** The ports of a process that lives. */
  ports(): Tick;
  /** The store as it is, for looking: no call to it is one of the bot's. */
  store: Store;
  teams: SimulatedTeams;
  /** The id of one more tap on a card. */
  nextTap(): string;
  acknowledged: Acknowledged[];
  /** How often a coordinator asked for a round's post again, knowing that it may be there. */
  postsAskedFor: Map<string, number>;
  /** Something that may never be. */
  isBroken(promise: string): void;
  log(line: string): void;
  mutation: Mutation | undefined;
}

/** What is taken out of the bot to see that the simulation notices. */
export type Mutation = 'noClaim' | 'noEtag' | 'retryUnknown' | 'noDedupe';

export const portfolioId = 'sim';
export const coordinator = 'coordinator';
export const refOf = (conversationId: string) => conversationId.replace(/^chat:/, '');
