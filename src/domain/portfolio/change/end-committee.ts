import type { Day } from '../../time/instant';
import type { Initiative } from '../initiative';
import type { Committee, Ending, FileSaid, Portfolio } from '../portfolio';
import { isEnded } from './ending';

export function endedBy(committee: Committee, ended: Ending): Committee {
  return { ...committee, ended, fileSaid: withEndingSaid(committee) };
}

export function reopened(committee: Committee): Committee {
  const { ended: _, ...rest } = committee;
  return { ...rest, fileSaid: withEndingSaid(committee) };
}

function withEndingSaid({ ended, fileSaid }: Committee): FileSaid {
  return { ...fileSaid, ending: fileSaid?.ending ?? (ended ? { ended } : {}) };
}

/** What is still to be done and is placed with this committee and with none that lives: somebody must give it a home. */
export function findHomeless(
  { committees }: Pick<Portfolio, 'committees'>,
  initiatives: Initiative[],
  committeeId: string,
  today: Day,
): Initiative[] {
  const living = new Set(committees.filter((c) => !isEnded(c, today)).map(({ id }) => id));
  return initiatives.filter(
    ({ gone, phase, latest, anchoring }) =>
      !gone &&
      (latest?.report.phase ?? phase.phase) !== 'closed' &&
      anchoring.committees.includes(committeeId) &&
      !anchoring.committees.some((id) => living.has(id)),
  );
}
