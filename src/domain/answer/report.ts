import type { Phase } from '../portfolio/phase';
import type { Day, Instant } from '../time/instant';

export const healths = ['green', 'yellow', 'red'] as const;
export type Health = (typeof healths)[number];

/** Derived, never chosen: see `colourOf`. */
export const colours = ['red', 'yellow', 'green', 'blue', 'grey'] as const;
export type Colour = (typeof colours)[number];

/** What an owner says of one initiative: the content of a report. Texts are as typed, trimmed. */
export interface Answer {
  phase: Phase;
  /** Absent for `closed`, `planned` and `starting`, where the owner need not judge. */
  health?: Health;
  progress: string;
  nextSteps: string;
  /** The expected period in the owner's words; empty when there is none. */
  period: string;
  /** What the committee must decide; required by `red`. */
  decision: string;
}

/** One answer, kept for ever. An edit is a new report that supersedes one. */
export interface Report extends Answer {
  /** Made of the activity that brought it, so that the same delivery twice is the same report. */
  id: string;
  at: Instant;
  /** Entra object id of the person who answered. */
  by: string;
  /** `unchanged`: the last report was confirmed in one tap. */
  kind: 'answered' | 'unchanged';
  supersedes?: string;
  /** The round it was given in, where this is another that asked for the same at the same time. */
  givenIn?: string;
  /** Given after the owners' deadline. */
  late: boolean;
}

/** The last thing known of an initiative before a round: prefills the card and stands there until an answer comes. */
export interface Baseline extends Answer {
  /** `table`: from the coordinator's table; nobody has reported yet. */
  source: 'report' | 'table';
  on?: Day;
}
