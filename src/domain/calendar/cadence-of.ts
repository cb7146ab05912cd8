import type { Initiative } from '../portfolio/initiative';
import type { Committee, Portfolio } from '../portfolio/portfolio';
import type { Cadence } from './cadence';

/** Who said so: the nearest to the initiative wins. `usual`: nobody, and every meeting asks. */
export type CadenceSource = 'initiative' | 'level' | 'committee' | 'usual';

export function cadenceOf(
  initiative: Pick<Initiative, 'cadence' | 'level'>,
  committee: Pick<Committee, 'cadence'>,
  { cadences }: Pick<Portfolio, 'cadences'>,
): { cadence: Cadence; source: CadenceSource } {
  const ofLevel = initiative.level && cadences?.[initiative.level.kind];
  if (initiative.cadence) return { cadence: initiative.cadence, source: 'initiative' };
  if (ofLevel) return { cadence: ofLevel, source: 'level' };
  if (committee.cadence) return { cadence: committee.cadence, source: 'committee' };
  return { cadence: { kind: 'every' }, source: 'usual' };
}
