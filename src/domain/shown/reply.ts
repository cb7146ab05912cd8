import type { Colour, Report } from '../answer/report';
import type { Phase } from '../portfolio/phase';
import type { Language } from '../portfolio/portfolio';
import type { Day } from '../time/instant';
import type { AskContent } from './ask-content';
import type { Occasion } from './occasion';
import type { AskingReply, CalendarDone, CalendarRefusal, PlanReply } from './plan-reply';
import type { ColourCount, Shade, SummaryContent } from './summary-content';

/** Everything the bot answers when spoken to, before it is a card. */
export type Reply = { language: Language } & (
  | Greeting
  | ChannelGreeting
  | Help
  | StatusReply
  | ListReply
  | ShowReply
  | MineReply
  | MissingReply
  | PlanReply
  | AskingReply
  | { kind: 'ask'; content: AskContent }
  | { kind: 'summary'; content: SummaryContent; view: 'overview' | { page: number } }
  | { kind: 'done'; done: Done }
  | { kind: 'refused'; refusal: Refusal }
);

export type Role = 'coordinator' | 'owner' | 'member' | 'stranger';

/** The first card: what the bot does, and the two things this person can do now. */
export interface Greeting {
  kind: 'greeting';
  role: Role;
  /** A coordinator who owns initiatives as well. */
  owns?: boolean;
  portfolioName?: string;
  /** The next thing that will happen for them; absent when nothing is planned. */
  next?: { committee: string; askOn: Day; dueOn: Day; asked: boolean };
  today: Day;
}

/** In a channel, once, when the bot is added. */
export interface ChannelGreeting {
  kind: 'channelGreeting';
  /** The committee this channel is connected to already. */
  connected?: string;
  /** Committees without a channel, for the choice; ids and short names, with the full name. */
  committees: { id: string; shortName: string; name: string }[];
  portfolioId?: string;
}

export interface Help {
  kind: 'help';
  role: Role;
  where: 'chat' | 'channel';
  /** What they wrote, when it was understood as no command, and the nearest one. */
  misread?: { words: string; nearest?: CommandName };
}

export type CommandName =
  | 'help'
  | 'status'
  | 'list'
  | 'show'
  | 'mine'
  | 'missing'
  | 'plan'
  | 'startRound'
  | 'remind'
  | 'closeRound'
  | 'publish'
  | 'assign'
  | 'connect'
  | 'setCadence'
  | 'addMeeting'
  | 'moveMeeting'
  | 'cancelMeeting';

/** One committee, or a whole portfolio when `committee` is absent. */
export interface StatusReply {
  kind: 'status';
  portfolioName: string;
  committee?: { id: string; shortName: string; name: string };
  today: Day;
  total: number;
  counts: ColourCount[];
  /** The round under way, if one is. */
  round?: Occasion & { dueOn: Day; asked: number; answered: number };
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
  /** 1-based; beyond the last page is the last. */
  page: number;
  /** All of them, in the table's order. */
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
  today: Day;
  /** Newest first. */
  reports: {
    report: Report;
    /** The day it was given in the portfolio's time zone; absent, the day in UTC is shown. */
    on?: Day;
    colour?: Colour;
    committee: string;
    superseded: boolean;
  }[];
  /** For coordinators in their own chat only. */
  owner?: { label: string; reachable: boolean } | 'none';
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
  })[];
  initiatives: { number: string; title: string; shade: Shade; state: 'waiting' | 'answered' | 'notAsked' }[];
}

export interface MissingReply {
  kind: 'missing';
  committee: string;
  committeeId: string;
  today: Day;
  round?: Occasion & { dueOn: Day; asked: number; answered: number; pastDue: boolean };
  lines: {
    number: string;
    title: string;
    /** In a coordinator's own chat only; never in a channel. */
    owner?: { label: string; reachable: boolean } | 'none';
    /** Another committee's round asks for it first; the answer counts here as well. */
    askedFor?: { committee: string; dueOn: Day };
    handedBack: boolean;
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
  | { kind: 'roundClosed'; committee: string; answered: number; asked: number; hasChannel: boolean }
  | { kind: 'published'; committee: string }
  | { kind: 'publishedAlready'; committee: string }
  | { kind: 'publishWaits'; committee: string; why: 'noChannel' | 'unknown' | 'refused' | 'later' }
  | { kind: 'assigned'; number: string; title: string; label: string; reachable: boolean; asked: boolean }
  | { kind: 'connected'; committee: string; waiting: boolean }
  | { kind: 'handedBack'; number: string; title: string }
  | CalendarDone;

/** Why not, in one sentence that says what to do next. Names no one. */
export type Refusal =
  | { kind: 'notAllowed' }
  | { kind: 'notYours' }
  | { kind: 'noPortfolio' }
  | { kind: 'unknownCommittee'; words: string; known: string[] }
  /** `rest`: what stands behind the committee in the command. */
  | { kind: 'whichCommittee'; command: CommandName; known: { id: string; shortName: string }[]; rest?: string }
  | { kind: 'unknownInitiative'; words: string; count: number }
  | { kind: 'whichInitiative'; command: CommandName }
  | { kind: 'unknownDay'; words: string }
  | { kind: 'dayPassed'; words: string }
  | { kind: 'unknownPerson'; words: string }
  | { kind: 'noRound'; committee: string }
  | { kind: 'nothingToAsk'; committee: string }
  | { kind: 'onlyInChannel'; command: CommandName }
  | { kind: 'onlyInChat'; command: CommandName }
  | CalendarRefusal
  | { kind: 'stale' }
  | { kind: 'tooLong' }
  | { kind: 'unknownAction' }
  | { kind: 'storeDown' };
