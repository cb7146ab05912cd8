import type { ReviewRule } from '../../review/review';
import type { Committee } from '../portfolio';

/** The committee with another review rule than its file says, or the same one said in chat. */
export function withReviewRule(committee: Committee, rule: ReviewRule | undefined): Committee {
  if (committee.review === rule) return committee;
  const { review, fileSaid, ...rest } = committee;
  const said = fileSaid?.review ?? (review ? { rule: review } : {});
  return { ...rest, ...(rule ? { review: rule } : {}), fileSaid: { ...fileSaid, review: said } };
}
