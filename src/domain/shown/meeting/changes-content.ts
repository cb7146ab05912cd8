import type { Colour } from '../../answer/report';
import type { Phase } from '../../portfolio/phase';
import type { Day } from '../../time/instant';

/** What changed since a committee last met, or since a day. */
export interface ChangesReply {
  kind: 'changes';
  portfolioName: string;
  /** Absent for a whole portfolio. */
  committee?: { id: string; shortName: string };
  today: Day;
  since: { on: Day; what: 'meeting' | 'round' | 'day' | 'beginning' };
  /** 1-based; beyond the last page is the last. */
  page: number;
  /** What needs most first. */
  moved: (ChangeLine & { moves: MoveWhat[] })[];
  /** Reported in other words, and nothing moved by it. */
  said: ChangeLine[];
  confirmed: ChangeLine[];
  notReported: ChangeLine[];
}

/** An initiative with the colour it has now. */
export interface ChangeLine {
  number: string;
  title: string;
  shade: Colour | 'notReported';
}

/** One thing that changed of one initiative. */
export interface Move {
  number: string;
  title: string;
  what: MoveWhat;
}

export type MoveWhat =
  | { kind: 'colour'; from: Colour | 'notReported'; to: Colour | 'notReported' }
  | { kind: 'phase'; from: Phase; to: Phase }
  /** `slipMonths` against the period before, negative where it ends earlier; `agreedSlipMonths` against the first agreed. */
  | { kind: 'period'; from: string; to: string; slipMonths?: number; agreedSlipMonths?: number }
  /** Its owner, or the coordinator who was asked about its row, says that it is over. */
  | { kind: 'closed' }
  | { kind: 'milestoneReached'; label: string; words: string }
  /** Its last day went by without anybody's saying that it is reached. */
  | { kind: 'milestonePassed'; label: string; words: string }
  | { kind: 'new' }
  /** In the words of the place it left, and of the place it has now. */
  | { kind: 'movedHere'; from: string }
  | { kind: 'movedAway'; to: string }
  /** The table lacks its row, and nobody has said yet what that means. */
  | { kind: 'gone' }
  /** Committees by their short names. */
  | { kind: 'escalated'; from: string; to: string }
  | { kind: 'decided' | 'carriedOut'; committee: string; text: string; on: Day };
