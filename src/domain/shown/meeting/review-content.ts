import type { Colour, Contradiction } from '../../answer/report';
import type { Phase } from '../../portfolio/phase';
import type { Language } from '../../portfolio/portfolio';
import type { ReviewedTexts, ReviewRule } from '../../review/review';
import type { ReviewState } from '../../review/review-changes';
import type { Day, Instant } from '../../time/instant';
import type { Occasion } from '../occasion';

/** The card on which a coordinator goes through what came in for one committee, before or after it is posted. */
export interface ReviewContent extends Occasion {
  language: Language;
  portfolioId: string;
  roundId: string;
  committee: string;
  committeeId: string;
  dueOn: Day;
  today: Day;
  /** When it was read: what is approved all together is what had come by then. */
  readAt: Instant;
  /** `inReview`: it is not posted before it is approved, or before `endsOn`. `closed`: it is on its way, or waits for a channel. */
  state: 'closed' | 'inReview' | 'published';
  rule?: ReviewRule;
  /** The committee's next round asks already, and its own meeting is over: it is posted by a coordinator's word alone. */
  passed?: true;
  /** The day the review ends by itself, where it does; the day the agenda closes where nothing goes out before it is approved. */
  endsOn: Day;
  counts: {
    asked: number;
    answered: number;
    approved: number;
    returned: number;
    leftOut: number;
    /** Neither approved nor left out. */
    left: number;
  };
  /** Answered, in the order in which they are gone through. */
  lines: ReviewLine[];
  notReported: { number: string; title: string }[];
  /** What came of the button that was pressed. */
  news?: ReviewNews;
  page: { kind: 'list' /** 1-based; beyond the last page is the last. */; page: number } | ReviewItemPage;
}

export interface ReviewLine {
  number: string;
  title: string;
  /** The owner's, as everywhere. */
  shade: Colour;
  phase: Phase;
  /** 0: it contradicts itself. 1: the committee must decide. 2: the rest. */
  rank: number;
  state: ReviewState;
  decision: string;
  despite?: Contradiction[];
  edited: boolean;
  late: boolean;
}

/** One initiative: to look at, to word otherwise, or to give back with a question. `typed`: what was not taken. */
export interface ReviewItemPage {
  kind: 'item' | 'edit' | 'ask';
  line: ReviewLine;
  position: number;
  of: number;
  period: string;
  /** As it is shown. */
  texts: ReviewedTexts;
  /** The owner's own, where a coordinator wrote others. */
  given?: ReviewedTexts;
  /** What it was given back with. */
  question?: string;
  /** Mark of what is shown here: an action on something else is not carried out. */
  seen: string;
  /** The next one that waits. */
  next?: string;
  typed?: Partial<ReviewedTexts> & { question?: string };
}

export type ReviewNews =
  | { kind: 'approved' | 'leftOut' | 'putBack' | 'reworded' | 'asGiven'; number: string }
  /** `unreachable`: the bot cannot tell whoever would answer, yet. */
  | { kind: 'returned'; number: string; unreachable?: true }
  /** `newer`: answers that came since the card was made, and are not approved. */
  | { kind: 'approvedAll'; count: number; newer: number }
  /** An answer came that waits for a coordinator. */
  | { kind: 'newAnswer'; number: string }
  /** Somebody did something with it, or its owner answered, since the card was made. */
  | { kind: 'changedMeanwhile'; number: string }
  | { kind: 'progressMissing' | 'decisionMissing' | 'questionMissing' | 'tooLong' }
  /** Nobody is there to be asked. */
  | { kind: 'ownerless'; number: string }
  /** The committee's next round asks already: an answer would stand there. */
  | { kind: 'askedAnew' }
  | { kind: 'leftToApprove'; left: number }
  | { kind: 'published' | 'publishedAlready' }
  | { kind: 'publishWaits'; why: 'noChannel' | 'unknown' | 'refused' | 'later' };

/** What a committee's summaries wait for from now on. */
export interface ReviewRuleDone {
  kind: 'reviewRule';
  committee: string;
  committeeId: string;
  rule?: ReviewRule;
  /** It was so already. */
  already: boolean;
}
