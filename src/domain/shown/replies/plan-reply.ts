import type { Cadence } from '../../calendar/cadence';
import type { CadenceSource } from '../../calendar/cadence-of';
import type { ReviewRule } from '../../review/review';
import type { Day } from '../../time/instant';
import type { Occasion } from '../occasion';

/** What will be asked when: of every committee its next rounds, or one committee's year. */
export interface PlanReply {
  kind: 'plan';
  today: Day;
  committee?: { id: string; shortName: string; name: string };
  rounds: PlanLine[];
  /** Rounds ahead that are not in it. */
  more: number;
  /** Committees with initiatives but no meeting ahead. */
  withoutMeeting: string[];
}

/** One round on the calendar, with every date. */
export interface PlanLine extends RoundDays {
  committee: string;
  initiatives: number;
  state: 'planned' | 'open' | 'closed' | 'inReview' | 'published' | 'missed';
  /** A coordinator looks at its answers before they are posted; `endsOn` is the last day for it. */
  review?: { rule: ReviewRule; endsOn: Day };
  hasChannel: boolean;
}

/** When things happen in one round, in days. */
export interface RoundDays extends Occasion {
  /** What the meeting is called, where it has a name. */
  name?: string;
  askOn: Day;
  remindOn: Day[];
  dueOn: Day;
  /** When the summary is posted. */
  publishOn: Day;
  /** When the meeting's agenda closes, where that is before it. */
  agendaOn?: Day;
}

/** The round that asks about an initiative now, or the next one. */
export interface NextAsking extends RoundDays {
  state: 'open' | 'planned';
  answered: boolean;
  /** The committee whose round asks first, at the same time; the answer counts here as well. */
  askedFor?: string;
}

/** Why and when one initiative is asked about next. */
export interface AskingReply {
  kind: 'asking';
  number: string;
  title: string;
  today: Day;
  /** A coordinator has just said how often. */
  changed: boolean;
  /** It has no owner, so that nobody would be asked. */
  ownerless: boolean;
  /** Why it is never asked about. */
  never?: 'gone' | 'closed' | 'noCommittee';
  /** As its level is called, where that says how often. */
  level: string;
  committees: {
    committee: string;
    cadence: Cadence;
    source: CadenceSource;
    next: NextAsking | 'never' | 'noMeeting' | 'noneChosen';
  }[];
}

/** What became of a committee's calendar. */
export type CalendarDone =
  | ({ kind: 'meetingAdded' } & PlacedMeeting)
  | ({ kind: 'meetingMoved'; from: Day } & PlacedMeeting)
  | {
      kind: 'meetingCancelled';
      committee: string;
      today: Day;
      on: Day;
      /** People who were asked already, and the answers they had given. */
      asked: number;
      answered: number;
    };

/** A meeting on the calendar, and what that means for its round. */
export interface PlacedMeeting {
  committee: string;
  today: Day;
  days: RoundDays;
  initiatives: number;
  /** `tooLate`: it is too near to ask before it. `over`: its summary is made, or its round was missed. */
  round: 'planned' | 'open' | 'tooLate' | 'over';
}

export type CalendarRefusal =
  | { kind: 'whichDay'; command: 'addMeeting' | 'moveMeeting' | 'cancelMeeting'; committee?: string }
  | { kind: 'meetingExists'; committee: string; on: Day; today: Day }
  | { kind: 'noSuchMeeting'; committee: string; on: Day; ahead: Day[]; today: Day }
  | { kind: 'agendaAfterMeeting' }
  | { kind: 'unknownCadence'; number: string; words: string };
