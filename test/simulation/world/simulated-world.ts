import type { RowAsRead } from '../../../src/domain/portfolio/import/as-read';
import type { Documents } from '../../../src/store/documents';
import type { FileHost, TablePorts } from '../../../src/workflows/importing/table-ports';
import type { Store } from '../../../src/workflows/ports';
import type { Rehearsing } from '../../../src/workflows/rehearsing/rehearse-round';
import type { Seeded } from '../seeded';
import type { Journal } from './journal';
import type { SimulatedTeams } from './teams-in-memory';

/** An answer that somebody was told is stored. */
export interface Acknowledged {
  roundId: string;
  number: string;
  person: string;
  /** What they said; absent where they confirmed what was said before, which adds nothing to the record. */
  progress?: string;
  /** When they pressed the button, for the first time if they had to try again. */
  pressedAt: string;
  at: string;
}

/** All that one process of the bot has in its hands. */
export type Ports = Rehearsing & TablePorts & { files: FileHost; store: Store };

/** What everybody in a simulation shares. */
export interface SimulatedWorld {
  seeded: Seeded;
  /** The true time, whatever the clocks of the processes show. */
  now(): string;
  /** Does something later; nothing waits for it. */
  later(minutes: number, what: () => unknown): void;
  /** Does something at the same moment as whatever is under way. */
  atOnce(what: () => unknown): void;
  /** Every process looks at the calendar, if it is the one that sends. */
  look(): Promise<void>;
  /** How long ago something may have been read that is being said now. */
  secondsToSay(): number;
  /** Nobody does anything any more. */
  isSilent(): boolean;
  /** The ports of a process that lives. */
  ports(): Ports;
  /** The store as it is, for looking: no call to it is one of the bot's. */
  store: Store;
  documents: Documents;
  journal: Journal;
  teams: SimulatedTeams;
  /** The id of one more tap on a card, or of one more message. */
  nextActivity(): string;
  acknowledged: Acknowledged[];
  /** How often a coordinator asked for a round's post again, knowing that it may be there. */
  postsAskedFor: Map<string, number>;
  /** The coordinator's table as it lies on their desk, and files that were sent. */
  rows: RowAsRead[];
  sentFiles: Map<string, Uint8Array>;
  /** Who does not have the bot just now. */
  uninstalled: Set<string>;
  /** Who did not have it at some time. */
  wasUnreachable: Set<string>;
  /** Something that may never be. */
  isBroken(promise: string): void;
  log(line: string): void;
}

export const refOf = (conversationId: string) => conversationId.replace(/^chat:/, '');
