import type { CommandName } from '../shown/reply';
import type { PersonRef } from './person';

/** What somebody asked the bot to do, in their words where a name or a time is meant. */
export type Command =
  | { name: 'help' }
  | { name: 'mine' }
  | { name: 'plan'; committee?: string; number?: string }
  | { name: 'status'; committee?: string }
  | { name: 'list'; committee?: string; page?: number }
  | { name: 'missing'; committee?: string }
  | { name: 'remind'; committee?: string }
  | { name: 'closeRound'; committee?: string }
  | { name: 'publish'; committee?: string }
  | { name: 'connect'; committee?: string }
  | { name: 'startRound'; committee?: string; due?: string }
  | { name: 'show'; number?: string }
  | { name: 'assign'; number?: string; to?: Assignee }
  /** `cadence` is how often, in their words. */
  | { name: 'setCadence'; number?: string; cadence: string }
  /** `meeting` is a committee and a day, in their words; `agenda` the day its agenda closes. */
  | { name: 'addMeeting'; meeting: string; agenda?: string }
  | { name: 'moveMeeting'; meeting: string; to?: string; agenda?: string }
  | { name: 'cancelMeeting'; meeting: string }
  | { name: 'unknown'; words: string; nearest?: CommandName };

/** A mention that Teams resolved, or what was typed instead. */
export type Assignee = { kind: 'mentioned'; person: PersonRef; name: string } | { kind: 'typed'; words: string };
