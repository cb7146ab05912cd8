import type { Initiative } from '../../domain/portfolio/initiative';
import type { Portfolio } from '../../domain/portfolio/portfolio';
import {
  type Chosen,
  planSuccession,
  type SuccessionPlan,
  type Whole,
} from '../../domain/portfolio/succession/plan-succession';
import type { Instant } from '../../domain/time/instant';
import { carryOnIndicators } from '../indicators/carry-on';
import type { IndicatorStore, Kept, PortfolioStore } from '../ports';

/** Somebody else may write between our reading and our writing; they seldom do it five times. */
const mostTries = 5;

export type SucceedingStore = PortfolioStore & IndicatorStore;

interface Succession {
  from: string;
  to: string;
  chosen: Chosen;
  now: Instant;
}

/** What a succession did, which is what it planned; `undefined` where one of the two is not there. */
export type SuccessionReport = SuccessionPlan<Kept<Portfolio>, Kept<Initiative>>;

/**
 * Carries initiatives on in another portfolio and closes the one they come from. Run twice, or again after it was stopped
 * half-way, it does what is left and nothing else. The report is of the first plan.
 * @throws when others keep changing the same initiatives
 */
export async function succeedPortfolio(
  store: SucceedingStore,
  { from, to, chosen, now }: Succession,
): Promise<SuccessionReport | undefined> {
  let first: SuccessionReport | undefined;
  for (let tries = 0; tries < mostTries; tries += 1) {
    const [old, next] = [await readWhole(store, from), await readWhole(store, to)];
    if (!old || !next) return undefined;
    const plan = planSuccession(old, next, chosen, now);
    first ??= plan;
    if (await carryOut(store, plan, { from, to })) return first;
  }
  throw new Error(`Carrying ${from} on in ${to}: others kept changing it, ${mostTries} tries`);
}

export async function readWhole(
  store: PortfolioStore,
  portfolioId: string,
): Promise<Whole<Kept<Portfolio>, Kept<Initiative>> | undefined> {
  const portfolio = await store.findPortfolio(portfolioId);
  return portfolio && { portfolio, initiatives: await store.listInitiatives(portfolioId) };
}

/** The old portfolio last: until everything is carried, it goes on asking. */
async function carryOut(
  store: SucceedingStore,
  plan: SuccessionReport,
  ids: Pick<Succession, 'from' | 'to'>,
): Promise<boolean> {
  let asPlanned = true;
  for (const { after } of plan.created) {
    if ((await store.createInitiative(withoutVersion(after))) === 'exists') asPlanned = false;
  }
  for (const { after } of plan.changed) if ((await store.changeInitiative(after)) === 'stale') asPlanned = false;
  if (!asPlanned || (plan.unknown.length === 0 && !(await carryOnIndicators(store, ids)))) return false;
  return plan.ended === undefined || (await store.changePortfolio(plan.ended)) === 'changed';
}

/** It was read with the store's mark of the initiative that it carries on. */
function withoutVersion(initiative: Initiative): Initiative {
  const { version: _, ...rest } = initiative as Initiative & { version?: string };
  return rest;
}
