import { describeIndicators } from '../../domain/indicator/table/describe-indicators';
import { planIndicators } from '../../domain/indicator/table/plan-indicators';
import type { PortfolioAsRead } from '../../domain/portfolio/import/as-read';
import type { ImportPlan } from '../../domain/portfolio/import/plan-import';
import type { IndicatorTableContent } from '../../domain/shown/record/indicators/indicator-table';
import type { Instant } from '../../domain/time/instant';
import type { IndicatorStore, PortfolioStore } from '../ports';
import { takeIndicatorTable } from './take-table';

export type ImportingStore = PortfolioStore & IndicatorStore;

/** The indicators that a portfolio's file names, after its initiatives: what they are linked to must be there. */
export async function importIndicators(
  { store, now }: { store: ImportingStore; now: Instant },
  { portfolio, indicators }: PortfolioAsRead,
): Promise<IndicatorTableContent | undefined> {
  if (!indicators) return undefined;
  const { table, tableName: fileName } = indicators;
  return takeIndicatorTable({ store, now }, { portfolio, table, fileName });
}

/** What it would do, with the initiatives as they would be then; reads alone, and without a store nothing is known. */
export async function tryIndicators(
  { store, now }: { store: IndicatorStore | undefined; now: Instant },
  { portfolio, indicators }: PortfolioAsRead,
  { created, same, changed, returned }: ImportPlan,
): Promise<IndicatorTableContent | undefined> {
  if (!indicators) return undefined;
  const { table, tableName } = indicators;
  const plan = planIndicators(table, {
    portfolioId: portfolio.id,
    language: portfolio.language,
    indicators: (await store?.listIndicators(portfolio.id)) ?? [],
    initiatives: [...created, ...same, ...[...changed, ...returned].map(({ after }) => after)],
    at: now,
  });
  return describeIndicators(table, plan, { portfolioName: portfolio.name, tableName });
}
