import { isSame } from '../import/is-same';
import type { Committee } from '../portfolio';

/**
 * A committee as its file tells it now, with what was changed in chat since the file was written. Each thing by itself:
 * a file that gives it another name does not open it again.
 */
export function mergeCommittee(before: Committee | undefined, told: Committee): Committee {
  const { naming, ending, review } = before?.fileSaid ?? {};
  const keepsNaming = naming !== undefined && isSame(naming, { name: told.name, aliases: told.aliases });
  const keepsEnding = ending !== undefined && isSame(ending.ended, told.ended);
  const keepsReview = review !== undefined && review.rule === told.review;
  if (!before || (!keepsNaming && !keepsEnding && !keepsReview)) return told;
  const { ended: _, review: __, ...rest } = told;
  const ended = keepsEnding ? before.ended : told.ended;
  const rule = keepsReview ? before.review : told.review;
  return {
    ...rest,
    ...(keepsNaming ? { name: before.name, aliases: before.aliases } : {}),
    ...(ended ? { ended } : {}),
    ...(rule ? { review: rule } : {}),
    fileSaid: {
      ...(keepsNaming ? { naming } : {}),
      ...(keepsEnding ? { ending } : {}),
      ...(keepsReview ? { review } : {}),
    },
  };
}
