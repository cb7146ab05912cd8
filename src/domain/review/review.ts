import type { Instant } from '../time/instant';

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
}

export interface ReviewedTexts {
  progress: string;
  nextSteps: string;
  decision: string;
}
