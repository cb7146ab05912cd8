import type { SummaryContent } from '../../../domain/shown/summary-content';
import type { Words } from '../../../words/da';
import { facts, type Line, lines } from '../../people-text';

/** What a coordinator did, or did not do, with one answer. */
export function reviewMarks(
  { edited, notReviewed }: { edited?: boolean; notReviewed?: boolean },
  { review }: Words,
): string[] {
  return [...(edited ? [review.mark.edited] : []), ...(notReviewed ? [review.mark.notReviewed] : [])];
}

/** The same of a whole summary: that nobody has looked at it, and how many are not in it. */
export function reviewLines(content: SummaryContent, { review }: Words): Line[] {
  const { notReviewed = 0, answered, leftOut = 0, waiting = 0 } = content;
  const { summary } = review;
  const whole = notReviewed === answered ? summary.notReviewed : summary.notReviewedSome(notReviewed, answered);
  return [
    ...lines(notReviewed > 0 ? whole : ''),
    ...facts(leftOut > 0 && summary.leftOut(leftOut), waiting > 0 && summary.waiting(waiting)),
  ];
}
