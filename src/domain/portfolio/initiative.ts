import type { Report } from '../answer/report';
import type { Cadence } from '../calendar/cadence';
import type { PersonRef } from '../people/person';
import type { Day } from '../time/instant';
import type { Level } from './level';
import type { Milestone } from './milestone';
import type { PhaseReading } from './phase';

/** The committees an initiative is placed with, and the words that said so. */
export interface Anchoring {
  words: string;
  /** Committee ids, in the order they were named. */
  committees: string[];
}

/** One piece of agreed work, as the coordinator's table tells it. What owners say of it is in reports. */
export interface Initiative {
  portfolioId: string;
  /** As people say it: `12`, `6.1A`. By row unless the table has a column for it. */
  number: string;
  title: string;
  focusArea: string;
  anchoring: Anchoring;
  /** Absent where the table does not say. */
  level?: Level;
  /** In the table's order; absent where there are none. */
  milestones?: Milestone[];
  phase: PhaseReading;
  /** The period first agreed, in the words of the table; kept for ever. Empty where none was. */
  agreedPeriod: string;
  /** The period as the table has it now. */
  period: string;
  owner?: Owner;
  /** Whom the coordinator's file last named, so that an older file does not undo what was assigned since. */
  ownerFromFile?: PersonRef;
  /** Which meetings ask about it, as a coordinator said; absent: as its level or committee says. */
  cadence?: Cadence;
  /** The day a coordinator last said so, or took it back. */
  cadenceSince?: Day;
  /** The last report in any round: a projection of the requests, which are the record. */
  latest?: { roundId: string; report: Report };
  /** The line of the table it was read from, 1 being the header. */
  line: number;
  /** Columns without a meaning of their own, under their own headings. */
  notes: Record<string, string>;
  /** Absent from the latest table. Never deleted: its reports are a record. */
  gone?: boolean;
}

export interface Owner {
  person: PersonRef;
  /** How the coordinator calls them, for coordinators' eyes: `Indsatsejer, TSS`. */
  name?: string;
}

/** Orders `2` before `10` and `6.1A` before `6.1B`. */
export function byNumber(a: { number: string }, b: { number: string }): number {
  return a.number.localeCompare(b.number, 'da', { numeric: true });
}
