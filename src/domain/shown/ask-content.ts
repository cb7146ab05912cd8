import type { Answer, Baseline, Colour, Report } from '../answer/report';
import type { Language } from '../portfolio/portfolio';
import type { Day } from '../time/instant';
import type { Occasion } from './occasion';

/** What one person is shown about one round: the same card walks them through, one initiative at a time. */
export interface AskContent extends Occasion {
  language: Language;
  portfolioId: string;
  roundId: string;
  /** The committee's short name. */
  committee: string;
  dueOn: Day;
  /** When the summary is to appear in the committee's channel, for the receipt. */
  publishOn?: Day;
  today: Day;
  /** The owners' deadline has passed: answers are still taken, and marked. */
  pastDue: boolean;
  /** Why this message comes now; a card in an invoke reply keeps `ask`. */
  occasion: AskOccasion;
  page: AskPage;
}

export type AskOccasion =
  | { kind: 'ask' }
  | { kind: 'reminder' /** 1-based */; nth: number; last: boolean /** unanswered initiatives */; left: number }
  | { kind: 'assigned' };

export type AskPage =
  /** One initiative to answer. `editing` holds the report being changed. */
  | {
      kind: 'question';
      position: number;
      of: number;
      item: AskItem;
      editing?: Report;
      fault?: AnswerFault;
      typed?: Partial<Answer>;
    }
  /** All answered: a receipt, each line with its edit. */
  | { kind: 'receipt'; items: ReceiptItem[] }
  /** Nothing of theirs is left in this round. */
  | { kind: 'nothing'; why: 'handedOver' | 'notYours' | 'superseded' | 'cancelled' | 'elsewhere' | 'unknown' };

export interface AskItem {
  number: string;
  title: string;
  focusArea: string;
  anchoring: string;
  agreedPeriod: string;
  baseline: Baseline;
  /** Colour of the baseline; absent where nobody has judged. */
  baselineColour?: Colour;
  /** Whether "unchanged" can stand as an answer: there is a last report that is complete. */
  canConfirm: boolean;
}

export interface ReceiptItem {
  number: string;
  title: string;
  colour?: Colour;
  report: Report;
}

/** What is missing in an answer; one of them is said at a time, at its field, with everything typed kept. */
export type AnswerFault =
  | { field: 'phase'; kind: 'missing' }
  | { field: 'health'; kind: 'missing' | 'mayNotBeGreen' }
  | { field: 'progress'; kind: 'missing' | 'tooLong' }
  | { field: 'nextSteps'; kind: 'tooLong' }
  | { field: 'period'; kind: 'tooLong' | 'impossible' }
  | { field: 'decision'; kind: 'missing' | 'tooLong' };

/** Longest text taken in one field, in characters; the card's inputs carry the same limit. */
export const maxLength = { progress: 4000, nextSteps: 2000, period: 120, decision: 1000 } as const;
