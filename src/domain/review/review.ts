import type { Instant } from '../time/instant';

/**
 * What a committee's summary waits for. `required`: until a coordinator has approved everything in it. `untilAgenda`: the
 * same, but on the morning of the agenda deadline it is posted as it is, marked as not reviewed. Absent: nothing.
 */
export const reviewRules = ['required', 'untilAgenda'] as const;
export type ReviewRule = (typeof reviewRules)[number];

/**
 * What a coordinator did with the latest report of a request before it is published. The report itself stays as its owner
 * gave it. A new report begins a new review: what names another report's id is past.
 */
export interface Review {
  /** The report it is about. */
  reportId: string;
  /** The coordinator's wording, shown instead of the owner's and marked as theirs; the owner is told. */
  wording?: { texts: ReviewedTexts; by: string; at: Instant };
  /** Given back to the owner with a question. */
  returned?: { question: string; by: string; at: Instant };
  /** Not in this round's summary: it is listed as left out. */
  leftOut?: { by: string; at: Instant };
  approved?: { by: string; at: Instant };
  /** The last approved review of an earlier report: where only what is approved is shown, that one still is. */
  before?: Omit<Review, 'before'>;
}

export interface ReviewedTexts {
  progress: string;
  nextSteps: string;
  decision: string;
}
