import type { Asking, Decision, Escalation } from '../agenda/decision';
import type { Health, Report } from '../answer/report';
import type { Cadence } from '../calendar/cadence';
import type { PersonRef } from '../people/person';
import type { Day, Instant } from '../time/instant';
import type { Level } from './level';
import type { Milestone } from './milestone';
import type { PhaseReading } from './phase';
import type { TableText } from './table-text';
import type { TrailEntry } from './trail/trail';

/** The committees an initiative is placed with, and the words that said so. */
export interface Anchoring {
  words: string;
  /** Committee ids, in the order they were named. */
  committees: string[];
}

/** A place it had: in the words it had them then, and the day it left. */
export interface EarlierPlace extends Anchoring {
  until: Day;
}

/** The initiative of another portfolio that one carries on. */
export interface Predecessor {
  portfolioId: string;
  number: string;
  /** The day it was carried over. */
  on: Day;
}

/** One piece of agreed work, as the coordinator's table tells it. What owners say of it is in reports. */
export interface Initiative extends Partial<Record<TableText, string>> {
  portfolioId: string;
  /** As people say it: `12`, `6.1A`. By row unless the table has a column for it. */
  number: string;
  title: string;
  focusArea: string;
  anchoring: Anchoring;
  /** What the table says of its place since a person moved it: while the table goes on saying so, the move stands. */
  tableAnchoring?: string | undefined;
  /** Oldest first. */
  placedBefore?: EarlierPlace[];
  predecessor?: Predecessor;
  /** Absent where the table does not say. */
  level?: Level;
  /** In the table's order; absent where there are none. */
  milestones?: Milestone[];
  phase: PhaseReading;
  /** The judgement of the table's colour; absent where it shows none, or one that is no judgement (grey, blue). */
  health?: Health;
  /** Marked in the table as new in this agreement. */
  isNew?: boolean;
  /** The period first agreed, in the words of the table; kept for ever. Empty where none was. */
  agreedPeriod: string;
  /** The period as the table has it now. */
  period: string;
  owner?: Owner;
  /** Who takes over on a day to come; then `owner`, and gone from here. */
  plannedOwner?: { owner: Owner; from: Day };
  /** Whom the coordinator's file last named, so that an older file does not undo what was assigned since. */
  ownerFromFile?: PersonRef;
  /** The same of the table's own column, heard where the file names nobody. */
  ownerFromTable?: PersonRef;
  /** What the table last said, so that a table that says it again does not undo what people changed since. */
  saidByTable?: SaidByTable;
  /** Which meetings ask about it, as a coordinator said; absent: as its level or committee says. */
  cadence?: Cadence;
  /** The day a coordinator last said so, or took it back. */
  cadenceSince?: Day;
  /** The last report in any round: a projection of the requests, which are the record. */
  latest?: { roundId: string; report: Report };
  /** Absent while its latest report asks for no decision, and in initiatives of before this was kept. */
  asking?: Asking;
  /** Oldest first; absent where no committee decided anything about it. */
  decisions?: Decision[];
  /** Oldest first; absent where it was never taken on. */
  escalations?: Escalation[];
  /** What was decided and taken on up to then is told of and on its way into the posts. */
  agendaFollowedAt?: Instant;
  /** The line of the table it was read from, 1 being the header; 0 for what no table has: carried over from another portfolio. */
  line: number;
  /** Columns without a meaning of their own, under their own headings. */
  notes: Record<string, string>;
  /** Absent from the latest table. Never deleted: its reports are a record. */
  gone?: boolean;
  /** The import whose table first lacked it; absent where the row vanished before this was kept. */
  goneAt?: Instant;
  /** What a coordinator said of the row that vanished; absent until one did, and when it has a row again. */
  settled?: Settlement;
  /** Who changed what of it, oldest first; absent in initiatives of before that was kept. */
  trail?: TrailEntry[];
}

/** `kept`: followed without a row. `closed`: it is over, on the coordinator's word. */
export interface Settlement {
  as: 'kept' | 'closed';
  /** Entra object id of the coordinator. */
  by: string;
  at: Instant;
}

export interface SaidByTable {
  phase: PhaseReading;
  period: string;
  milestones: Milestone[];
}

export interface Owner {
  person: PersonRef;
  /** How the coordinator calls them, for coordinators' eyes: `Indsatsejer, TSS`. */
  name?: string;
}

/** The one of this number, whatever the case of its letter. */
export function findNumbered<I extends { number: string }>(initiatives: readonly I[], number: string): I | undefined {
  const wanted = number.toLowerCase();
  return initiatives.find((one) => one.number.toLowerCase() === wanted);
}

/** Orders `2` before `10` and `6.1A` before `6.1B`. */
export function byNumber(a: { number: string }, b: { number: string }): number {
  return numbers.compare(a.number, b.number);
}

/** Made once: `localeCompare` makes one for every comparison. */
const numbers = new Intl.Collator('da', { numeric: true });
