import type { Baseline } from '../answer/report';
import type { Answerer } from '../people/absence/answerer';
import type { Person } from '../people/person';
import type { Initiative } from '../portfolio/initiative';
import type { Portfolio } from '../portfolio/portfolio';
import type { Round } from '../round/round';
import type { Shade } from '../shown/summary-content';
import type { Day, Instant } from '../time/instant';
import type { DimensionName } from './question';

/** What questions are asked of, by whom, and when. */
export interface Asked {
  portfolio: Portfolio;
  /** Those the asker may see, in the portfolio's order. */
  initiatives: Initiative[];
  /** The same as their owners gave them, where they are seen otherwise: who answered is no secret. */
  asGiven?: Initiative[];
  /** Of the last year, and those under way. */
  rounds: Round[];
  now: Instant;
  /** Where the portfolio's people are. */
  today: Day;
  asker: Person & Answerer;
  /** Only who may read owners' names has them. */
  owners?: KnownOwner[];
}

/** Somebody who owns something, and what they are called. */
export interface KnownOwner {
  /** As the initiative names them. */
  person: string;
  label: string;
}

/** All that is known of one initiative when a question is answered. */
export interface Look {
  initiative: Initiative;
  /** When and in which round its owner last answered, whether or not that is seen. */
  answered?: { roundId: string; at: Instant };
  baseline: Baseline;
  shade: Shade;
  overdue: boolean;
  asked: Asked;
  /** When a committee last met, or what counts as that where it has not. */
  lastMet(committeeId: string): Day | undefined;
  /** Each committee's round under way, else its last one. */
  latestRounds: ReadonlyMap<string, Round>;
  /** Committees the question is about; none: all. */
  committees: readonly string[];
}

/** One thing that can be asked about: how people write it, and when it holds. */
export interface Dimension {
  /**
   * What is written for each value, with commas between; the first is how the bot writes it. A value with `!` before it
   * means that it is not so.
   */
  phrases?: Record<string, string>;
  /** Words behind which a time is meant: `udløber`. */
  timeVerbs?: string;
  /** The same of what is over: a time without a year is then the last one. */
  pastVerbs?: string;
  /** The same of nouns, which say nothing alone: `frist`. */
  timeNouns?: string;
  /** Words behind which the next ones are of this dimension. */
  hints?: string;
  /** What the portfolio itself calls its values. */
  named?(asked: Asked): Named[];
  holds(value: string, look: Look): boolean;
  /** In words that are read as the same again; where absent the first phrase. */
  write?(value: string): string;
}

/** A name people may write for a value. */
export interface Named {
  value: string;
  words: string;
  /** Part of a longer name: what several have is asked about. */
  part?: boolean;
}

export type Dimensions = Record<DimensionName, Dimension>;
