import type { Colour, Contradiction } from '../answer/report';
import type { EndingShown } from '../portfolio/change/ending';
import type { Phase } from '../portfolio/phase';
import type { Language } from '../portfolio/portfolio';
import type { Day } from '../time/instant';
import type { AgendaItem, StandingDecision } from './meeting/agenda-content';
import type { Move } from './meeting/changes-content';
import type { Occasion } from './occasion';

/** The reports of a round, aggregated for the committee's channel. */
export interface SummaryContent extends Occasion {
  language: Language;
  portfolioId: string;
  roundId: string;
  committee: string;
  dueOn: Day;
  /** The day this is the state of. */
  asOf: Day;
  /** The committee has been closed or succeeded since. */
  ended?: EndingShown;
  /** When it was changed after it was posted: late answers. */
  updatedOn?: Day;
  asked: number;
  answered: number;
  late: number;
  /** Left out by a coordinator: not among those asked. */
  leftOut?: number;
  /** Answered since, and shown when a coordinator has approved it: not among those asked either. */
  waiting?: number;
  /** Answers that no coordinator has looked at, in a committee where one should. */
  notReviewed?: number;
  counts: ColourCount[];
  /** Red, or with something to decide in words: what is open first, then what has waited longest. */
  decisions: SummaryLine[];
  /** Yellow, and nothing to decide. */
  attention: SummaryLine[];
  /** Since this committee's last summary; absent when this is its first. */
  changes?: { since: Day; moves: Move[] };
  overdue: SummaryLine[];
  notReported: SummaryLine[];
  /** Taken on to this committee, beside what its round asked about; absent where nothing is. */
  escalated?: (AgendaItem & Pick<SummaryLine, 'decided'>)[];
  /** Decided before this round and not carried out when it was posted, oldest first; absent where nothing is. */
  standing?: StandingDecision[];
  /** Every initiative, by number: what the pages show. */
  lines: SummaryLine[];
}

export type Shade = Colour | 'notReported';

/** Only shades that occur, in the order red, yellow, green, blue, grey, not reported. */
export interface ColourCount {
  shade: Shade;
  count: number;
}

export interface SummaryLine {
  number: string;
  title: string;
  focusArea: string;
  shade: Shade;
  phase: Phase;
  /** Of the report that counts; empty when not reported. */
  progress: string;
  decision: string;
  period: string;
  agreedPeriod: string;
  /** Months later than first agreed; absent when not later or not readable. */
  slipMonths?: number;
  overdue: boolean;
  late: boolean;
  /** In a coordinator's words. */
  edited?: true;
  notReviewed?: true;
  /** Confirmed in one tap, as different from not reported. */
  unchanged: boolean;
  /** What spoke against the judgement when it was given; absent where nothing did. */
  despite?: Contradiction[];
  /** Milestones reached since the answer before; absent where there are none. */
  reached?: string[];
  /** The day it was given, where that was to another committee that asked at the same time. */
  givenOn?: Day;
  /** How a committee has answered what it asks; absent while it waits. */
  decided?: Pick<StandingDecision, 'committee' | 'on' | 'text'>;
  /** Since when it has asked without a break, in which other committee first, and where else it is placed. */
  asked?: { since: Day; first?: string; place?: string };
  /** What it asks was taken on from one committee to another, by their short names. */
  escalated?: { from: string; to: string; on: Day };
}
