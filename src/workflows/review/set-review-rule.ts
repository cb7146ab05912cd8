import { withReviewRule } from '../../domain/portfolio/change/choose-review';
import { type Committee, type Portfolio, shortName } from '../../domain/portfolio/portfolio';
import type { ReviewRule } from '../../domain/review/review';
import type { ReviewRuleDone } from '../../domain/shown/meeting/review-content';
import { changeCommittee } from '../agreement/change-committee';
import type { PortfolioStore } from '../ports';

/** Whether a committee's summaries are reviewed from now on. A round that is being reviewed follows; what is posted stays. */
export async function setReviewRule(
  store: PortfolioStore,
  portfolio: Portfolio,
  committee: Committee,
  wanted: ReviewRule | 'none',
): Promise<ReviewRuleDone> {
  const rule = wanted === 'none' ? undefined : wanted;
  let already = false;
  await changeCommittee(store, portfolio, committee.id, (current) => {
    already = current.review === rule;
    return withReviewRule(current, rule);
  });
  return {
    kind: 'reviewRule',
    committee: shortName(committee),
    committeeId: committee.id,
    ...(rule ? { rule } : {}),
    already,
  };
}
