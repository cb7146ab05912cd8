import type { MilestoneChoice } from '../answer/checks/milestones-reached';
import type { Answer, Baseline, Colour, Contradiction, Report } from '../answer/report';
import type { Language } from '../portfolio/portfolio';
import type { Day } from '../time/instant';
import type { Occasion } from './occasion';
import type { Shade } from './summary-content';

/** What one person is shown about one round: the same card walks them through, one initiative at a time. */
export interface AskContent extends Occasion {
  language: Language;
  portfolioId: string;
  roundId: string;
  /** The committee's short name; empty between rounds. */
  committee: string;
  /** Between rounds, where nothing is due, the day itself. */
  dueOn: Day;
  /** When the summary is to appear in the committee's channel, for the receipt. */
  publishOn?: Day;
  today: Day;
  /** The owners' deadline has passed: answers are still taken, and marked. */
  pastDue: boolean;
  /** Why this message comes now; a card in an invoke reply keeps `ask`. */
  occasion: AskOccasion;
  page: AskPage;
  /** Answered before anybody asks: for the round that is near, or between rounds. */
  early?: 'near' | 'between';
  /** Days the person may wait until, in order; absent where there is none. */
  laterDays?: Day[];
}

export type AskOccasion =
  | { kind: 'ask' }
  | { kind: 'reminder' /** 1-based */; nth: number; last: boolean /** unanswered initiatives */; left: number }
  | { kind: 'assigned' }
  /** The day they chose to wait until has come. */
  | { kind: 'later' /** unanswered initiatives */; left: number }
  /** They gave an initiative on just before; the rest of what is theirs follows. */
  | { kind: 'handedOn'; number: string; label: string }
  /** What they sent was about an initiative that is another's by now, and is not kept. */
  | { kind: 'notTheirs'; number: string };

export type AskPage =
  /** One initiative to answer. `editing` holds the report being changed. */
  | {
      kind: 'question';
      position: number;
      of: number;
      /** How many of theirs wait, this one among them if it does. */
      left: number;
      item: AskItem;
      /** Its owner is away, and this person answers for them: as the coordinator calls the owner. */
      insteadOf?: string;
      editing?: Report;
      /** A coordinator gave the answer back with this question; it stands until there is a new answer. */
      returned?: string;
      /** When its answer is wanted: before the agenda closes, as soon as can be, or for an overview that is posted already. */
      wanted?: { before: Day } | 'soon' | 'posted';
      fault?: AnswerFault;
      /** What speaks against what was typed. It is not stored yet; sent once more it is. */
      contradictions?: Contradiction[];
      /** It has been said, and is not said again. */
      said?: boolean;
      typed?: Partial<Answer>;
      /** When what stands in the inputs was typed, where it was left half-way. */
      draftOn?: Day;
      /** The day they wanted to wait until cannot be chosen. */
      laterImpossible?: boolean;
    }
  /** Everything of theirs in the round, each opening its question. */
  | {
      kind: 'list';
      /** 1-based; beyond the last page is the last. */
      page: number;
      items: AskListItem[];
      left: number;
      /** They will hear of it again on this day. */
      laterOn?: Day;
    }
  /** "Not me": who is to answer instead. */
  | { kind: 'handOver'; item: Pick<AskItem, 'number' | 'title'>; fault?: HandOverFault; typed?: string }
  /** All answered: a receipt, each line with its edit. */
  | { kind: 'receipt'; items: ReceiptItem[] }
  /** Nothing of theirs is left in this round. */
  | {
      kind: 'nothing';
      why: 'handedOver' | 'passedOn' | 'notYours' | 'superseded' | 'cancelled' | 'elsewhere' | 'unknown';
    };

/** Why nobody was named; what was typed is kept. `several` go by that name, and have these principal names. */
export type HandOverFault =
  | { kind: 'missing' | 'yourself' }
  | { kind: 'unknown'; words: string }
  | { kind: 'several'; words: string; known: string[] };

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
  /** What committees have decided about it that is not carried out, newest first; absent where nothing is. */
  decided?: { committee: string; on: Day; text: string }[];
  /** Those they can tick as reached, what was reached before ticked; absent where there are none. */
  milestones?: MilestoneChoice[];
}

export interface AskListItem {
  number: string;
  title: string;
  /** By the answer, or by what was known before. */
  shade: Shade;
  state: 'waiting' | 'draft' | 'answered';
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
