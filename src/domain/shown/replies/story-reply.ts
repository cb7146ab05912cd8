import type { Colour } from '../../answer/report';
import type { Day } from '../../time/instant';

/** What became of one initiative over time, beside what its owner wrote. */
export interface Story {
  /** Oldest first, the last rounds that asked about it and answers between them. */
  path: PathPoint[];
  /** What waits for a decision now, and on whose agenda, by short names. */
  asks?: { text: string; since: Day; committees: string[] };
  /** Newest first. */
  decisions: { committee: string; asked: string; text: string; on: Day; doneOn?: Day }[];
  /** Newest first; committees by their short names. */
  escalations: { from: string; to: string; on: Day }[];
}

export interface PathPoint {
  /** Of the round's meeting or deadline, or the day it was answered between rounds. */
  on: Day;
  /** `notReported`: it was asked about and nobody answered. */
  shade: Colour | 'notReported';
}

/** What somebody can do next from the card: as its portfolio's coordinator, as who answers about it, or as a reader. */
export type StoryReader = 'coordinator' | 'answerer' | 'reader';
