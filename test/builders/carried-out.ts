import type { ImportPlan } from '../../src/domain/portfolio/import/plan-import';
import type { Initiative } from '../../src/domain/portfolio/initiative';
import type { Portfolio } from '../../src/domain/portfolio/portfolio';

export interface Stored {
  portfolio: Portfolio;
  initiatives: Initiative[];
}

/** What is stored once the plan is carried out. */
export function carriedOut(plan: ImportPlan): Stored {
  const changes = [...plan.changed, ...plan.gone, ...plan.returned].map(({ after }) => after);
  return { portfolio: plan.portfolio.after, initiatives: [...plan.created, ...plan.same, ...changes] };
}
