import type { Initiative, Settlement } from '../initiative';

/**
 * What an initiative is once a coordinator has said what came of its row. Saying the same twice is saying it once, and
 * whoever speaks last is right.
 * @returns `undefined` for one that has its row: the table speaks for that
 */
export function settleGone(initiative: Initiative, settled: Settlement): Initiative | undefined {
  if (!isWithoutRow(initiative)) return undefined;
  if (initiative.settled?.as === settled.as) return initiative;
  return { ...initiative, gone: settled.as === 'closed', settled };
}

export function isWithoutRow({ gone, settled }: Pick<Initiative, 'gone' | 'settled'>): boolean {
  return gone === true || settled !== undefined;
}
