import { colourKnown, isOverdue } from '../answer/colour';
import { baselineOf } from '../answer/standing';
import type { Initiative } from '../portfolio/initiative';
import type { Shade } from '../shown/summary-content';
import type { Day } from '../time/instant';

/** How an initiative stands between rounds: by its last report, else by what the coordinator's table tells. */
export function shadeOf(initiative: Initiative, today: Day, timeZone: string): Shade {
  return colourKnown(baselineOf(initiative, timeZone), today) ?? 'notReported';
}

export function isInitiativeOverdue(initiative: Initiative, today: Day, timeZone: string): boolean {
  return isOverdue(baselineOf(initiative, timeZone), today);
}
