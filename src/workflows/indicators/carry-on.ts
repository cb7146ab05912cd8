import { carryIndicators } from '../../domain/indicator/carry-indicators';
import type { IndicatorStore, PortfolioStore } from '../ports';

/**
 * Takes a portfolio's indicators along to the one that succeeds it, once its initiatives are there.
 * @returns whether every write found things as they were read
 */
export async function carryOnIndicators(
  store: IndicatorStore & Pick<PortfolioStore, 'listInitiatives'>,
  { from, to }: { from: string; to: string },
): Promise<boolean> {
  const old = await store.listIndicators(from);
  if (old.length === 0) return true;
  const { created, changed } = carryIndicators(old, {
    to,
    indicators: await store.listIndicators(to),
    initiatives: await store.listInitiatives(to),
  });
  let asPlanned = true;
  for (const indicator of created) if ((await store.createIndicator(indicator)) === 'exists') asPlanned = false;
  for (const indicator of changed) if ((await store.changeIndicator(indicator)) === 'stale') asPlanned = false;
  return asPlanned;
}
