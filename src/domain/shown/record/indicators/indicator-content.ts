import type { Amount } from '../../../indicator/amount';
import type { Direction, Goal } from '../../../indicator/indicator';
import type { Measured, Progress } from '../../../indicator/progress';
import type { Day } from '../../../time/instant';
import type { Shade } from '../../summary-content';

export type IndicatorReply = IndicatorsReply | AnnualReply | IndicatorFormReply;

/** What is shown of an indicator wherever it is. */
export interface ShownIndicator {
  name: string;
  unit: string;
  direction?: Direction;
  goal?: Goal;
  progress: Progress;
}

/** All of an agreement's indicators: the last value, the goal, and how far it has come. */
export interface IndicatorsReply {
  kind: 'indicators';
  portfolioName: string;
  /** The year they are followed up for: `2025`. */
  year: string;
  /** 1-based; beyond the last page is the last. */
  page: number;
  /** All of them, by name; those that are followed no more come last. */
  lines: (ShownIndicator & { behind: number; retiredOn?: Day })[];
  /** Coordinators in their own chat. */
  mayWrite: boolean;
}

/** The annual follow-up: each indicator with its series, and the initiatives meant to move it. */
export interface AnnualReply {
  kind: 'annual';
  portfolioName: string;
  year: string;
  /** Years before and after it that there are values of. */
  earlier?: string;
  later?: string;
  page: number;
  /** Those followed in that year, by name. */
  items: (ShownIndicator & {
    /** Up to the end of the year, oldest first. */
    series: Required<Measured>[];
    /** Those the reader may see. */
    behind: { number: string; title: string; shade: Shade }[];
    /** How many more there are, of other committees or other owners. */
    others: number;
  })[];
  mayWrite: boolean;
}

/** On the card of an initiative that is meant to move it. */
export interface MovedIndicator {
  name: string;
  unit: string;
  last?: Measured;
}

/** A form to type the values of one period in. */
export interface IndicatorFormReply {
  kind: 'indicatorForm';
  portfolioId: string;
  portfolioName: string;
  /** As it was typed, or the year that is to be followed up. */
  period: string;
  /** What is wrong with the period. */
  unknownPeriod?: boolean;
  /** One indicator alone was asked for: how else to write of it. */
  alone?: boolean;
  /** Those without a value for the period first. */
  rows: FormRow[];
  /** How many more there are than a form takes. */
  left: number;
}

export interface FormRow {
  id: string;
  name: string;
  unit: string;
  /** The last value there is, whatever period it is of. */
  last?: Measured;
  /** What they typed, where it could not be taken. */
  typed?: string;
  fault?: 'unreadable' | 'otherUnit';
}

/** What was written of indicators. */
export type IndicatorDone =
  | { kind: 'indicatorAdded'; name: string; already: boolean }
  | { kind: 'indicatorSet'; indicator: ShownIndicator; what: ShownSetting; same: boolean }
  | { kind: 'indicatorValues'; period: string; saved: SavedValue[]; same: number };

export interface SavedValue {
  name: string;
  unit: string;
  amount: Amount;
  /** What counted for the period until now. */
  before?: Amount;
}

export type ShownSetting =
  | { kind: 'value'; period: string; amount: Amount; before?: Amount }
  | { kind: 'goal' | 'unit' | 'direction' }
  /** `byTable`: those whose own text names it; a link that nobody has to make, and nobody can undo here. */
  | { kind: 'links'; numbers: string[]; byTable: string[] }
  | { kind: 'retire' | 'resume' };

export type IndicatorRefusal =
  | { kind: 'noIndicator'; words: string; known: string[] }
  /** `rest`: what stands behind the name in the command. */
  | { kind: 'whichIndicator'; among: string[]; rest: string }
  | { kind: 'unknownSetting'; name: string; words: string }
  | { kind: 'noSuchYear'; words: string }
  | { kind: 'otherUnit'; name: string; unit: string };
