import type { Colour, Report } from '../answer/report';
import type { ShownReach } from '../people/reach';
import type { Milestone, MilestoneState } from '../portfolio/milestone';
import type { Phase } from '../portfolio/phase';
import type { Language } from '../portfolio/portfolio';
import type { Day } from '../time/instant';
import type { AskContent } from './ask-content';
import type { RehearsalReply } from './joining/rehearsal-content';
import type { SetUpContent } from './joining/setting-up-content';
import type { AgendaReply } from './meeting/agenda-content';
import type { ChangesReply } from './meeting/changes-content';
import type { ReviewContent, ReviewRuleDone } from './meeting/review-content';
import type { Occasion } from './occasion';
import type { QuestionChoice, QuestionReply } from './question-content';
import type { DocumentRefusal, DocumentReply, TermReply } from './record/document-content';
import type { ExportReply } from './record/export-content';
import type { FiguresReply } from './record/figures-content';
import type {
  IndicatorDone,
  IndicatorRefusal,
  IndicatorReply,
  MovedIndicator,
} from './record/indicators/indicator-content';
import type { AgreementDone } from './replies/agreement-done';
import type { HistoryReply } from './replies/history-reply';
import type { AbsenceReply, LanguageReply } from './replies/people-reply';
import type { PersonalReply } from './replies/personal-reply';
import type { AskingReply, CalendarDone, CalendarRefusal, PlanReply } from './replies/plan-reply';
import type { Story, StoryReader } from './replies/story-reply';
import type { TableReply, TableTrouble } from './replies/table-reply';
import type { ColourCount, Shade, SummaryContent } from './summary-content';

/** Everything the bot answers when spoken to, before it is a card. */
export type Reply = { language: Language } & (
  | Greeting
  | ChannelGreeting
  | Help
  | StatusReply
  | ListReply
  | ChangesReply
  | ShowReply
  | HistoryReply
  | MineReply
  | MissingReply
  | PlanReply
  | TableReply
  | ExportReply
  | DocumentReply
  | FiguresReply
  | TermReply
  | AbsenceReply
  | LanguageReply
  | PersonalReply
  | AskingReply
  | IndicatorReply
  | SetUpReply
  | RehearsalReply
  | AgendaReply
  | QuestionReply
  | QuestionChoice
  | { kind: 'ask'; content: AskContent }
  | { kind: 'review'; content: ReviewContent }
  | { kind: 'summary'; content: SummaryContent; view: 'overview' | { page: number } }
  | { kind: 'done'; done: Done }
  | { kind: 'refused'; refusal: Refusal; example?: Example }
);

export type Role = 'coordinator' | 'owner' | 'member' | 'stranger';

/** The first card: what the bot does, and the two things this person can do now. */
export interface Greeting {
  kind: 'greeting';
  role: Role;
  /** A coordinator who owns initiatives as well. */
  owns?: boolean;
  /** A coordinator whose portfolio has never asked, and lacks something to. */
  settingUp?: boolean;
  portfolioName?: string;
  /** The next thing that will happen for them; absent when nothing is planned. */
  next?: { committee: string; askOn: Day; dueOn: Day; asked: boolean };
  today: Day;
}

/** In a channel, once, when the bot is added. */
export interface ChannelGreeting {
  kind: 'channelGreeting';
  /** Who added the bot, by the name that Teams tells; absent where it tells none. */
  addedBy?: string;
  /** The committee this channel is connected to already. */
  connected?: string;
  /** Committees without a channel, for the choice; ids and short names, with the full name. */
  committees: { id: string; shortName: string; name: string }[];
  portfolioId?: string;
}

/** What of the reader's own an example is made with; names of committees are in no words. */
export interface Example {
  committee?: string;
  /** Another committee than that. */
  other?: string;
  number?: string;
}

export interface Help {
  kind: 'help';
  role: Role;
  where: 'chat' | 'channel';
  example?: Example;
  /** One command alone. */
  about?: CommandName;
  /** In a channel that belongs to no committee. */
  notConnected?: true;
  /** The second page: what stands on the first one is left out. */
  more?: true;
  /** What they wrote, when it was understood as no command, and the nearest one. */
  misread?: { words: string; nearest?: CommandName };
}

export type CommandName =
  | 'help'
  | 'status'
  | 'list'
  | 'show'
  | 'history'
  | 'changes'
  | 'question'
  | 'mine'
  | 'missing'
  | 'plan'
  | 'startRound'
  | 'remind'
  | 'closeRound'
  | 'publish'
  | 'review'
  | 'reviewRule'
  | 'assign'
  | 'connect'
  | 'import'
  | 'figures'
  | 'export'
  | 'document'
  | 'midterm'
  | 'final'
  | 'keep'
  | 'finish'
  | 'absence'
  | 'language'
  | 'myData'
  | 'forgetMe'
  | 'moveInitiatives'
  | 'renameCommittee'
  | 'succeedCommittee'
  | 'closeCommittee'
  | 'reopenCommittee'
  | 'setCadence'
  | 'addMeeting'
  | 'moveMeeting'
  | 'cancelMeeting'
  | 'indicators'
  | 'setIndicator'
  | 'annual'
  | 'setUp'
  | 'rehearse'
  | 'agenda'
  | 'decide'
  | 'escalate'
  | 'carriedOut';

/** One committee, or a whole portfolio when `committee` is absent. */
export interface StatusReply {
  kind: 'status';
  portfolioName: string;
  committee?: { id: string; shortName: string; name: string };
  today: Day;
  total: number;
  counts: ColourCount[];
  /** The round under way, if one is. */
  round?: Occasion & { dueOn: Day; asked: number; answered: number; state?: 'closed' | 'inReview' | 'published' };
  /** Red and yellow, then overdue: the exceptions, at most 10, and how many more. */
  exceptions: { number: string; title: string; shade: Shade; overdue: boolean; decision: string; progress: string }[];
  more: number;
  /** For a portfolio: each committee with its counts. */
  committees: { id: string; shortName: string; total: number; counts: ColourCount[] }[];
}

/** Every initiative in the form people have always read: focus area, initiative, anchoring, status, expected period. */
export interface ListReply {
  kind: 'list';
  portfolioName: string;
  committee?: { id: string; shortName: string; name: string };
  today: Day;
  /** What of it was asked for, as it was understood, sorted by end; absent for everything, in the table's order. */
  picked?: Picked;
  /** How many there are in all, picked or not. */
  of: number;
  /** 1-based; beyond the last page is the last. */
  page: number;
  /** All that were asked for. */
  lines: {
    number: string;
    title: string;
    focusArea: string;
    anchoring: string;
    phase: Phase;
    /** The table's own words while nobody has reported: `Afventer nationalt arbejde`. */
    phaseWords: string;
    period: string;
    shade: Shade;
    overdue: boolean;
  }[];
}

/** `words`: the time as it was typed, without the `i` before it; empty where none was. */
export type Picked = { only: 'expiring'; words: string; firstOn: Day; lastOn: Day } | { only: 'overdue' | 'byEnd' };

export type ToldOf =
  | 'level'
  | 'purpose'
  | 'description'
  | 'indicators'
  | 'economy'
  | 'readyForPresentation'
  | 'readyForImplementation'
  | 'status'
  | 'nextStep';

/** `reached`: its owner says so; `passed`: its last day went by, and nobody does. */
export type ShownMilestone = Pick<Milestone, 'label' | 'words'> & { state: MilestoneState | 'reached' | 'passed' };

/** The story of one initiative. */
export interface ShowReply {
  kind: 'show';
  number: string;
  title: string;
  focusArea: string;
  anchoring: string;
  phase: Phase;
  /** The table's or owner's own words behind the phase: `Afventer nationalt arbejde`. */
  phaseWords: string;
  shade: Shade;
  agreedPeriod: string;
  period: string;
  slipMonths?: number;
  overdue: boolean;
  gone: boolean;
  /** What a coordinator said when its row vanished. */
  settled?: 'kept' | 'closed';
  today: Day;
  /** The initiative of an earlier portfolio that it carries on. */
  predecessor?: { portfolio: string; number: string; on: Day };
  /** Where it was placed before, newest first. */
  placedBefore?: { words: string; until: Day }[];
  /** What the table tells of it, in its own words; `status` and `nextStep` as long as no owner has answered. */
  told: { of: ToldOf; text: string }[];
  /** The indicators it is meant to move, with the last value of each; absent where there are none. */
  moves?: MovedIndicator[];
  milestones: ShownMilestone[];
  story: Story;
  reader: StoryReader;
  /** With its number it opens its question, for who answers about it. */
  open?: { portfolioId: string; roundId: string };
  /** Newest first. */
  reports: {
    report: Report;
    /** The day it was given in the portfolio's time zone; absent, the day in UTC is shown. */
    on?: Day;
    colour?: Colour;
    /** Empty between rounds. */
    committee: string;
    /** The earlier portfolio it was given in; absent for this one. */
    portfolio?: string;
    superseded: boolean;
    /** In a coordinator's words, as a channel reads it. */
    edited?: true;
  }[];
  /** For coordinators in their own chat only. */
  owner?: { label: string; reach: ShownReach; deputy?: string } | 'none';
  /** Who takes over, and when; seen by the same. */
  nextOwner?: { label: string; from: Day };
  /** Asked about in a round now open. */
  asked?: { committee: string; dueOn: Day; answered: boolean };
}

export interface MineReply {
  kind: 'mine';
  today: Day;
  /** Rounds with something of theirs, those that wait first. */
  rounds: (Occasion & {
    portfolioId: string;
    roundId: string;
    committee: string;
    dueOn: Day;
    waiting: number;
    answered: number;
    /** It asks no more, but for what was given back with a question. */
    askedAgain?: true;
  })[];
  /** 1-based, of the initiatives; beyond the last page is the last. */
  page: number;
  /** All of them, by number. */
  initiatives: {
    number: string;
    title: string;
    shade: Shade;
    state: 'waiting' | 'answered' | 'notAsked';
    /** What they, or an owner before them, said last; absent where nobody has. */
    last?: { on: Day; progress: string };
    /** Whom they stand in for. */
    insteadOf?: string;
    /** The round in which it was given back with a question. */
    askedAgainIn?: string;
  }[];
  /** With an initiative's number it opens its question, asked or not. */
  open: { portfolioId: string; roundId: string };
}

export interface MissingReply {
  kind: 'missing';
  committee: string;
  committeeId: string;
  today: Day;
  round?: Occasion & { dueOn: Day; asked: number; answered: number; pastDue: boolean };
  /** Whom the next round would not reach; where none is under way, in a coordinator's own chat. */
  next?: { askOn: Day; people: { label: string; numbers: string[]; reach: ShownReach }[] };
  lines: {
    number: string;
    title: string;
    /** In a coordinator's own chat only; never in a channel. `reach`: of whoever is asked, `deputy` while they are away. */
    owner?: { label: string; reach: ShownReach; deputy?: string } | 'none';
    /** Another committee's round asks for it first; the answer counts here as well. */
    askedFor?: { committee: string; dueOn: Day };
    handedBack: boolean;
    /** Answered, and given back with a question in its review; in a coordinator's own chat only. */
    askedAgain?: boolean;
  }[];
}

/** What was done, said in one sentence with what comes next. */
export type Done =
  | {
      kind: 'roundStarted';
      committee: string;
      dueOn: Day;
      initiatives: number;
      people: number;
      unreachable: number;
      ownerless: number;
      today: Day;
    }
  | { kind: 'roundAlreadyOpen'; committee: string; dueOn: Day; today: Day }
  | { kind: 'reminded'; committee: string; people: number; unreachable: number }
  | { kind: 'nobodyToRemind'; committee: string }
  | { kind: 'roundClosed'; committee: string; answered: number; asked: number; hasChannel: boolean; inReview?: true }
  | { kind: 'published'; committee: string }
  | { kind: 'publishedAlready'; committee: string }
  | { kind: 'publishWaits'; committee: string; why: 'noChannel' | 'unknown' | 'refused' | 'later' }
  /** So many answers are not approved, in a committee that waits for that. */
  | { kind: 'publishNotApproved'; committee: string; committeeId: string; left: number }
  | ReviewRuleDone
  | {
      kind: 'assigned';
      number: string;
      title: string;
      label: string;
      reachable: boolean;
      asked: boolean;
      /** Takes effect on this day. */
      from?: Day;
    }
  /** `also`: other committees, still meeting, whose overviews come in the same channel. */
  | { kind: 'connected'; committee: string; waiting: boolean; also?: string[] }
  | { kind: 'handedBack'; number: string; title: string }
  /** `left`: numbers of the same import that still wait for an answer. */
  | { kind: 'settled'; settled: SettledRow[]; left: string[] }
  | AgreementDone
  | CalendarDone
  | IndicatorDone;

/** A step of getting ready, and what came of what was filled in on it, in the order it stood there. */
export interface SetUpReply extends SetUpContent {
  said: SetUpSaid[];
}

export type SetUpSaid = { done: Done } | { refusal: Refusal; number?: string };

/** What a coordinator said of a row that vanished. */
export interface SettledRow {
  number: string;
  title: string;
  as: 'kept' | 'closed';
}

/** Why not, in one sentence that says what to do next. Names no one. */
export type Refusal =
  | { kind: 'notAllowed' }
  /** A coordinator asked in a channel for what is no concern of its committee. */
  | { kind: 'notHere' }
  | { kind: 'notYours' }
  | { kind: 'noPortfolio' }
  /** The channel belongs to no committee, whoever asks. */
  | { kind: 'notConnected' }
  /** Nobody made them coordinator of anything; `me`: how portfolio.json would name them. */
  | { kind: 'nothingSetUp'; me: string }
  | { kind: 'unknownCommittee'; words: string; known: string[] }
  /** `rest`: what stands behind the committee in the command. */
  | { kind: 'whichCommittee'; command: CommandName; known: { id: string; shortName: string }[]; rest?: string }
  | { kind: 'unknownInitiative'; words: string; count: number }
  | { kind: 'whichInitiative'; command: CommandName }
  | { kind: 'unknownDay'; words: string }
  | { kind: 'dayPassed'; words: string }
  /** No time that a list can be picked by. */
  | { kind: 'unknownTime'; words: string }
  /** None of several is done where one of them is not known. */
  | { kind: 'unknownInitiatives'; words: string[]; count: number }
  /** It belongs to another committee than this channel's now. */
  | { kind: 'movedAway'; number: string; committee: string }
  | { kind: 'committeeEnded'; committee: string; successor?: { id: string; shortName: string } }
  | { kind: 'portfolioEnded'; name: string }
  | { kind: 'nameTaken'; words: string; committee: string }
  | { kind: 'noName'; words: string }
  | { kind: 'sameCommittee'; committee: string }
  /** A part of the command is missing. */
  | { kind: 'howToWrite'; command: CommandName }
  | { kind: 'unknownPerson'; words: string }
  /** Several go by that name; their principal names, as far as known. */
  | { kind: 'whichPerson'; words: string; known: string[] }
  /** A name that nobody can be held to before the bot has met them. */
  | { kind: 'notMet'; words: string }
  | { kind: 'ownDeputy' }
  | { kind: 'unknownStretch'; words: string }
  | { kind: 'stretchPassed'; words: string }
  | { kind: 'whenAway' }
  /** They own nothing in this portfolio. */
  | { kind: 'ownsNothing' }
  | { kind: 'unknownLanguage'; words: string }
  /** Nobody else coordinates the portfolio of that name. */
  | { kind: 'lastCoordinator'; name: string }
  /** The file with what is kept of them could not be put in their files. */
  | { kind: 'dataNotPut' }
  /** Nor could the file of a portfolio. */
  | { kind: 'exportNotPut' }
  | DocumentRefusal
  | { kind: 'noRound'; committee: string }
  /** Its round still asks. */
  | { kind: 'nothingToReview'; committee: string; committeeId: string; dueOn?: Day }
  | { kind: 'nothingToAsk'; committee: string }
  /** Nothing on its calendar asks any more. */
  | { kind: 'noMeetingAhead'; committee: string }
  | { kind: 'onlyInChannel'; command: CommandName }
  | { kind: 'onlyInChat'; command: CommandName }
  | CalendarRefusal
  | IndicatorRefusal
  | { kind: 'stale' }
  | { kind: 'tooLong' }
  | { kind: 'tooFast' }
  | { kind: 'unknownAction' }
  | { kind: 'table'; trouble: TableTrouble }
  | { kind: 'notGone'; number: string }
  | { kind: 'storeDown' };
