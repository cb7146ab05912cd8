import type { Day } from '../../time/instant';

/** What a coordinator changed of the agreement itself: said back with its counts, and what comes next. */
export type AgreementDone =
  | { kind: 'initiativesMoved'; to: string; toIds: string[]; moved: Moved[]; already: number; asked: StillAsked[] }
  | { kind: 'committeeRenamed'; committee: string; committeeId: string; was: string; initiatives: number }
  | {
      kind: 'committeeSucceeded';
      committee: string;
      successor: string;
      successorId: string;
      moved: number;
      /** Of the old committee, under way: it is answered and published as it began. */
      round?: { dueOn: Day };
      /** The successor had no channel of its own, and has the old one's. */
      channelFollows: boolean;
      hasChannel: boolean;
      hasMeeting: boolean;
    }
  | {
      kind: 'committeeClosed';
      committee: string;
      committeeId: string;
      already: boolean;
      round?: { dueOn: Day };
      /** Placed with no committee that lives. */
      homeless: { number: string; title: string }[];
    }
  /** A portfolio that has ended, with the committees that had an overview. */
  | {
      kind: 'lastSummaries';
      name: string;
      portfolioId: string;
      on?: Day;
      committees: { id: string; shortName: string }[];
    }
  | { kind: 'committeeReopened'; committee: string; committeeId: string; already: boolean };

export interface Moved {
  number: string;
  title: string;
  /** Where it was, in words and as ids. */
  from: string;
  fromIds: string[];
}

/** How many of the moved are asked about in a round that another committee has under way. */
export interface StillAsked {
  committee: string;
  initiatives: number;
}
