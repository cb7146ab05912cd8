import { createHash } from 'node:crypto';
import type { Indicator } from '../../domain/indicator/indicator';
import type { IndicatorsAsRead } from '../../domain/indicator/table/as-read';
import { describeIndicators } from '../../domain/indicator/table/describe-indicators';
import { type IndicatorPlan, planIndicators } from '../../domain/indicator/table/plan-indicators';
import type { Portfolio } from '../../domain/portfolio/portfolio';
import type { IndicatorTableContent } from '../../domain/shown/record/indicators/indicator-table';
import type { Instant } from '../../domain/time/instant';
import type { IndicatorStore, Kept, PortfolioStore } from '../ports';

export type IndicatorTableStore = IndicatorStore & Pick<PortfolioStore, 'listInitiatives'>;

interface Taking {
  store: IndicatorTableStore;
  now: Instant;
  /** Entra object id of whoever sent it; absent where an operator read a file in. */
  by?: string;
}

export interface IndicatorTableAtHand {
  portfolio: Pick<Portfolio, 'id' | 'name' | 'language'>;
  table: IndicatorsAsRead;
  fileName: string;
}

export interface PlannedIndicators {
  plan: IndicatorPlan<Kept<Indicator>>;
  content: IndicatorTableContent;
  /** The same for two plans that show the same. */
  mark: string;
}

/** What a table of indicators would do now; reads alone. */
export async function planIndicatorTable(
  { store, now, by }: Taking,
  { portfolio, table, fileName }: IndicatorTableAtHand,
): Promise<PlannedIndicators> {
  const plan = planIndicators(table, {
    portfolioId: portfolio.id,
    language: portfolio.language,
    indicators: await store.listIndicators(portfolio.id),
    initiatives: await store.listInitiatives(portfolio.id),
    at: now,
    ...(by ? { by } : {}),
  });
  const content = describeIndicators(table, plan, { portfolioName: portfolio.name, tableName: fileName });
  const mark = createHash('sha256').update(JSON.stringify(content)).digest('hex');
  return { plan, content, mark };
}

/** Somebody else may write between our reading and our writing; they seldom do it five times. */
const mostTries = 5;

/**
 * Writes what the table says. Run twice, or again after it was stopped half-way, it does what is left and nothing else. What
 * it came to is told by the first plan, whatever had to be decided again on the way.
 * @param agreed the plan somebody said yes to, carried out first
 * @throws when others keep changing the same indicators
 */
export async function takeIndicatorTable(
  taking: Taking,
  atHand: IndicatorTableAtHand,
  agreed?: PlannedIndicators,
): Promise<IndicatorTableContent> {
  let first: IndicatorTableContent | undefined;
  for (let tries = 0; tries < mostTries; tries += 1) {
    const { plan, content } = (tries === 0 && agreed) || (await planIndicatorTable(taking, atHand));
    first ??= content;
    if (await carryOut(taking.store, plan)) return first;
  }
  throw new Error(`Indicators of ${atHand.portfolio.id}: others kept changing them, ${mostTries} tries`);
}

async function carryOut(store: IndicatorStore, { created, changed }: IndicatorPlan<Kept<Indicator>>): Promise<boolean> {
  let asPlanned = true;
  for (const { after } of created) if ((await store.createIndicator(after)) === 'exists') asPlanned = false;
  for (const { after } of changed) if ((await store.changeIndicator(after)) === 'stale') asPlanned = false;
  return asPlanned;
}
