import type { Trouble } from '../../rehearsing/foresee-troubles';
import type { ReviewRule } from '../../review/review';
import type { Day } from '../../time/instant';
import type { AskContent } from '../ask-content';
import type { NoticeContent } from '../notice-content';
import type { SummaryContent } from '../summary-content';

/** What a committee's next round would send, a page at a time, for one coordinator alone. Nothing of it is sent or kept. */
export interface RehearsalReply {
  kind: 'rehearsal';
  committeeId: string;
  committee: string;
  today: Day;
  /** 1-based. */
  page: number;
  of: number;
  shown: RehearsalPage;
}

/** `on` and `hour`: when it would be sent, where the portfolio's people are. */
export type RehearsalPage =
  | ({ kind: 'plan' } & RehearsalPlan)
  | { kind: 'ask' | 'list' | 'reminder' | 'receipt'; to: string; on: Day; hour: number; content: AskContent }
  | { kind: 'notice'; on: Day; hour: number; content: NoticeContent }
  | { kind: 'summary'; on: Day; hour: number; content: SummaryContent };

export interface RehearsalPlan {
  meetingOn: Day;
  askOn: Day;
  hour: number;
  remindOn: Day[];
  dueOn: Day;
  publishOn: Day;
  /** A coordinator goes through the answers before they are posted, up to this day. */
  review?: { rule: ReviewRule; endsOn: Day };
  /** Owners who would be asked, and about how many initiatives. */
  people: number;
  initiatives: number;
  /** Another committee's round asks for these first; their answers count here. */
  elsewhere: number;
  troubles: Trouble[];
}

/** Stand in the answers of a rehearsal; whoever shows them puts words of the reader's language in their place. */
export const sampleAnswer = {
  progress: '\u2026progress',
  nextSteps: '\u2026nextSteps',
  decision: '\u2026decision',
} as const;
