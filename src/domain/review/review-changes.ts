import type { Report } from '../answer/report';
import { isAnswered, latestReport, type Request } from '../answer/request';
import type { Instant } from '../time/instant';
import { approvedBefore, reviewOf } from './as-published';
import type { Review, ReviewedTexts } from './review';

/** Who did something in a review, and when: an Entra object id. */
export interface Deed {
  by: string;
  at: Instant;
}

/** Its report is as it should be in the summary. What it was given back for is settled with that. */
export function approved(request: Request, { by, at }: Deed): Request {
  return changed(request, ({ returned: _, ...review }) => ({ ...review, approved: { by, at } }));
}

export function leftOut(request: Request, { by, at }: Deed): Request {
  return changed(request, (review) => ({ ...review, leftOut: { by, at } }));
}

/** No longer left out. */
export function putBack(request: Request): Request {
  return changed(request, ({ leftOut: _, ...review }) => review);
}

/** In a coordinator's words; the owner's own words again where they are the same. */
export function reworded(request: Request, texts: ReviewedTexts, { by, at }: Deed): Request {
  return changed(request, ({ wording: _, ...review }, report) =>
    isAsGiven(texts, report) ? review : { ...review, wording: { texts, by, at } },
  );
}

/** Given back to its owner with a question. A new report is the answer. */
export function returnedWith(request: Request, question: string, { by, at }: Deed): Request {
  return changed(request, (review) => ({ ...review, returned: { question, by, at } }));
}

/** The texts that would be shown of the report that counts. */
export function textsOf(request: Request): ReviewedTexts | undefined {
  const report = latestReport(request);
  if (!report) return undefined;
  const { progress, nextSteps, decision } = report;
  return reviewOf(request)?.wording?.texts ?? { progress, nextSteps, decision };
}

/** `new`: nothing was done with it. `newAnswer`: it came after something was done with the answer before it. */
export type ReviewState = 'notReported' | 'new' | 'newAnswer' | 'returned' | 'leftOut' | 'approved';

export function reviewStateOf(request: Request): ReviewState {
  if (!isAnswered(request)) return 'notReported';
  const review = reviewOf(request);
  if (!review) return request.review ? 'newAnswer' : 'new';
  if (review.leftOut) return 'leftOut';
  if (review.returned) return 'returned';
  return review.approved ? 'approved' : 'new';
}

/** A coordinator has still to say something of it before everything is approved. */
export function isPending(request: Request): boolean {
  return ['new', 'newAnswer', 'returned'].includes(reviewStateOf(request));
}

/** Made of the report and of the last thing that was done with it: whoever saw another mark saw something else. */
export function reviewMark(request: Request): string {
  const { wording, returned, leftOut, approved } = reviewOf(request) ?? {};
  const deeds = [wording, returned, leftOut, approved].map((deed) => deed?.at ?? '');
  return [latestReport(request)?.id ?? '', ...deeds].join('|');
}

function changed(request: Request, change: (review: Review, report: Report) => Review): Request {
  const report = latestReport(request);
  if (!report) return request;
  const before = approvedBefore(request);
  const known = reviewOf(request) ?? { reportId: report.id, ...(before ? { before } : {}) };
  return { ...request, review: change(known, report), lateUnshown: true };
}

function isAsGiven(texts: ReviewedTexts, report: Report): boolean {
  return (['progress', 'nextSteps', 'decision'] as const).every((field) => texts[field] === report[field]);
}
