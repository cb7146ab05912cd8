import { asksForDecision } from '../agenda/asking';
import { latestReport, type Request } from '../answer/request';
import { byNumber } from '../portfolio/initiative';

/** What needs a coordinator's eye first: what contradicts itself, what the committee must decide, and the rest; by number. */
export function inReviewOrder(requests: Request[]): Request[] {
  return [...requests].sort((a, b) => rankOf(a) - rankOf(b) || byNumber(a, b));
}

export function rankOf(request: Request): 0 | 1 | 2 | 3 {
  const report = latestReport(request);
  if (!report) return 3;
  if (report.despite?.length) return 0;
  return asksForDecision(report) ? 1 : 2;
}
