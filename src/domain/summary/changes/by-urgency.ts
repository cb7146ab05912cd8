import { byNumber } from '../../portfolio/initiative';
import type { MoveWhat } from '../../shown/meeting/changes-content';

interface Moved {
  number: string;
  moves: MoveWhat[];
}

/** What a committee reads first: what turned red, then what slips, then what was decided; what came and went last. */
export function byUrgency(a: Moved, b: Moved): number {
  return rankOf(a) - rankOf(b) || byNumber(a, b);
}

function rankOf({ moves }: Moved): number {
  return Math.min(...moves.map(rankOfOne));
}

function rankOfOne(what: MoveWhat): number {
  switch (what.kind) {
    case 'colour':
      return what.to === 'red' ? 0 : what.to === 'yellow' ? 1 : 4;
    case 'milestonePassed':
      return 2;
    case 'period':
      return (what.agreedSlipMonths ?? 0) > 0 && (what.slipMonths ?? 0) > 0 ? 2 : 4;
    case 'decided':
    case 'carriedOut':
    case 'escalated':
      return 3;
    case 'phase':
    case 'milestoneReached':
      return 4;
    case 'closed':
      return 5;
    case 'new':
    case 'movedHere':
    case 'movedAway':
    case 'gone':
      return 6;
  }
}
