import type { Form, Format, RoundDay } from '../documents/forms';
import type { ReviewRule } from '../review/review';
import type { SetupStep } from '../setting-up/setup';
import type { ExportFormat } from '../shown/record/export-content';
import type { CommandName } from '../shown/reply';
import type { SinceWish } from '../summary/changes/decide-since';
import type { PersonRef } from './person';

/** What somebody asked the bot to do, in their words where a name or a time is meant. */
export type Command =
  /** `about`: one command; `more`: what does not stand on the first page. */
  | { name: 'help'; about?: CommandName; more?: true }
  | { name: 'mine'; page?: number }
  | { name: 'plan'; committee?: string; number?: string }
  | { name: 'status'; committee?: string }
  /** `within`: a time in their words, for `expiring`. */
  | { name: 'list'; committee?: string; only?: Picking; within?: string; page?: number }
  | { name: 'missing'; committee?: string }
  | { name: 'remind'; committee?: string }
  | { name: 'closeRound'; committee?: string }
  | { name: 'publish'; committee?: string }
  | { name: 'review'; committee?: string }
  /** `said` is the rule in their words. Without one it is the same as `review`. */
  | { name: 'reviewRule'; committee?: string; rule?: ReviewRule | 'none'; said?: string }
  | { name: 'connect'; committee?: string }
  | { name: 'startRound'; committee?: string; due?: string }
  | { name: 'show'; number?: string }
  | { name: 'history'; number?: string; page?: number }
  /** `since`: a day in their words, where it is not the last meeting. */
  | { name: 'changes'; committee?: string; since?: SinceWish; page?: number }
  | { name: 'import' }
  | { name: 'figures'; committee?: string }
  /** Without a format: which there are. */
  | { name: 'export'; format?: ExportFormat }
  | { name: 'myData' }
  /** `agreed`: they have read what it means. */
  | { name: 'forgetMe'; agreed?: boolean }
  | { name: 'keep'; number?: string }
  | { name: 'finish'; number?: string }
  /** `from`: the day it takes effect. */
  | { name: 'assign'; number?: string; to?: Assignee; from?: string }
  | { name: 'language'; words?: string }
  /** Without a time or an end: what is known of it. `who`: somebody else than the giver. */
  | { name: 'absence'; time?: string; ends?: boolean; who?: Assignee; deputy?: Assignee }
  | { name: 'moveInitiatives'; numbers?: string; to?: string }
  | { name: 'renameCommittee' | 'succeedCommittee'; pairs: Pair[] }
  | { name: 'closeCommittee'; committee?: string }
  | { name: 'reopenCommittee'; committee?: string }
  /** `cadence` is how often, in their words. */
  | { name: 'setCadence'; number?: string; cadence: string }
  /** `meeting` is a committee and a day, in their words; `agenda` the day its agenda closes. */
  | { name: 'addMeeting'; meeting: string; agenda?: string }
  | { name: 'moveMeeting'; meeting: string; to?: string; agenda?: string }
  | { name: 'cancelMeeting'; meeting: string }
  | { name: 'indicators'; page?: number }
  /** `words`: a name and what is said of it. */
  | { name: 'setIndicator'; words?: string }
  /** `year` in their words. */
  | { name: 'annual'; year?: string; page?: number }
  /** A step, or all of them; what was filled in on it, in their words. `owners`: a line for each that was named. */
  | {
      name: 'setUp';
      step?: SetupStep | 'overview';
      page?: number;
      meeting?: { meeting: string; agenda?: string };
      agenda?: { meeting: string; to: string; agenda: string };
      owners?: { number: string; words: string }[];
    }
  | { name: 'rehearse'; committee?: string; page?: number }
  | { name: 'agenda'; committee?: string }
  /** `text` as it was typed, line breaks and all. */
  | { name: 'decide'; number?: string; text?: string }
  /** `to`: a committee, in their words. */
  | { name: 'escalate'; number?: string; to?: string }
  | { name: 'carriedOut'; number?: string }
  | { name: 'midterm' }
  | { name: 'final' }
  /** `of`: a round's day, or how things stand now. */
  | { name: 'document'; committee?: string; form?: Form; format?: Format; of?: RoundDay | 'today' }
  | QuestionAsked
  | { name: 'unknown'; words: string; nearest?: CommandName };

/** In somebody's own words. `instead`: what it comes to where they make no question. */
export interface QuestionAsked {
  name: 'question';
  words: string;
  page?: number;
  instead?: Exclude<Command, QuestionAsked>;
}

/** The command of one name. */
export type CommandOf<N extends CommandName> = Command extends infer C
  ? C extends { name: infer M }
    ? N extends M
      ? C
      : never
    : never
  : never;

/** Of all initiatives those whose end is near or past, or all of them by their end. */
export const pickings = ['expiring', 'overdue', 'byEnd'] as const;
export type Picking = (typeof pickings)[number];

/** A committee, and its new name or successor. Where the words can be cut in several places there are several. */
export interface Pair {
  committee: string;
  to: string;
}

/** A mention that Teams resolved, or what was typed instead. */
export type Assignee =
  | { kind: 'mentioned'; person: PersonRef; name: string /** As the Teams service tells it. */; upn?: PersonRef }
  | { kind: 'typed'; words: string };
