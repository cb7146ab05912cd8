import type { Answer } from '../../answer/report';
import type { HistoryEvent } from '../../portfolio/trail/history-of';
import type { ImportEvent } from '../../portfolio/trail/trail';
import type { Day } from '../../time/instant';
import type { Shade } from '../summary-content';

/** Who changed what of an initiative and when; for coordinators, in their own chat. */
export interface HistoryReply {
  kind: 'history';
  number: string;
  title: string;
  today: Day;
  /** 1-based. */
  page: number;
  pages: number;
  /** Newest first, one page of them. */
  lines: HistoryLine[];
}

export interface HistoryLine {
  on: Day;
  /** What people call them; empty for somebody nobody knows any more. Absent where nobody in a chat did it. */
  by?: string;
  what: HistoryShown;
}

/** With names of people and portfolios in the place of ids. */
export type HistoryShown =
  | Exclude<HistoryEvent, { kind: Named }>
  | { kind: 'assigned'; to: string; was?: string; from?: Day }
  | { kind: 'tookOver'; to: string; was?: string }
  | { kind: 'handedOver'; to: string }
  | { kind: 'carriedOver'; portfolio: string; number: string }
  | (Omit<ImportEvent, 'owner' | 'ownerWas'> & { owner?: string; ownerWas?: string })
  | { kind: 'answered'; how: 'answered' | 'unchanged' | 'edited'; phase: Answer['phase']; shade: Shade; late: boolean }
  | { kind: 'decided'; committee: string; on: Day; text: string; replaced: boolean }
  | { kind: 'decisionUndone' | 'carriedOut'; committee: string; on: Day; text: string }
  /** By short names. */
  | { kind: 'escalated'; from: string; to: string }
  | { kind: 'absence'; who: string; isOwn: boolean; told: Told };

type Named =
  | 'assigned'
  | 'tookOver'
  | 'handedOver'
  | 'carriedOver'
  | 'imported'
  | 'answered'
  | 'absence'
  | 'decided'
  | 'decisionUndone'
  | 'carriedOut'
  | 'escalated';
type Told = { kind: 'back' } | { kind: 'away'; from: Day; to: Day; deputy?: string };
