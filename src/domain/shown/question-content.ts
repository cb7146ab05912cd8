import type { Phase } from '../portfolio/phase';
import type { DimensionName } from '../question/question';
import type { Day } from '../time/instant';
import type { ColourCount, Shade } from './summary-content';

/** What a question asked for, as it was understood. */
export interface ShownFilter {
  of: DimensionName;
  not: boolean;
  /** Names where the portfolio has them (committees, headings, owners); else the values themselves. */
  values: string[];
}

/** What a question in somebody's own words came to. */
export interface QuestionReply {
  kind: 'question';
  form: 'list' | 'count' | 'who';
  portfolioName: string;
  today: Day;
  filters: ShownFilter[];
  /** Words that said nothing to the bot. */
  unread: string[];
  counts: ColourCount[];
  /** How many there are that the asker may see. */
  of: number;
  /** 1-based; beyond the last page is the last. */
  page: number;
  lines: QuestionLine[];
  /** What asks the same again. */
  words: string;
  steps: ShownStep[];
}

export interface QuestionLine {
  number: string;
  title: string;
  shade: Shade;
  phase: Phase;
  /** The table's own words while nobody has reported. */
  phaseWords: string;
  period: string;
  overdue: boolean;
  /** Where it is asked who owns them, to those who may read it. */
  owner?: { label: string } | 'none';
}

/** A question that follows from another, and the words that ask it. */
export type ShownStep = { words: string } & (
  | { kind: 'list' | 'noDecision' }
  | { kind: 'committee'; name: string; count: number }
  | { kind: 'without'; of: DimensionName }
);

/** A word means several things; or too little was understood, and this is the nearest. */
export interface QuestionChoice {
  kind: 'questionChoice';
  why: 'ambiguous' | 'nearest';
  /** What they wrote: the word, or all of it. */
  said: string;
  today: Day;
  choices: { filters: ShownFilter[]; words: string; count: number }[];
}
