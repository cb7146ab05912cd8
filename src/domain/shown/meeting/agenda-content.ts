import type { Colour } from '../../answer/report';
import type { Language } from '../../people/language';
import type { Day, Instant } from '../../time/instant';

/** What a committee must decide, and what it has decided that is not carried out. */
export interface Agenda {
  /** Red first, then those that have waited longest. */
  items: AgendaItem[];
  /** Oldest first. */
  standing: StandingDecision[];
}

/** One thing to decide, as a committee reads it. Texts are the owner's. */
export interface AgendaItem {
  number: string;
  title: string;
  focusArea: string;
  /** What the committee is asked; empty where a red initiative says nothing of it. */
  asked: string;
  why: { shade: Colour | 'notReported'; progress: string; overdue: boolean; slipMonths?: number };
  /** Entra object id of whoever reported it. Shown by name to coordinators in their own chat alone. */
  reportedBy: string;
  reportedOn: Day;
  /** Since when it is asked without a break. */
  since: Day;
  /** Short name of the committee in whose round it was asked first; absent where it was asked between rounds. */
  askedIn?: string;
  /** Taken on from the committee of this short name. */
  escalated?: { from: string; on: Day };
}

export interface StandingDecision {
  number: string;
  title: string;
  /** Unique within its initiative. */
  id: string;
  /** Short name of the committee that made it. */
  committee: string;
  on: Day;
  asked: string;
  text: string;
}

/** What is answered about what committees must decide, and have decided. */
export type AgendaReply = AgendaList | AgendaPoint | AgendaForm | AgendaChoice | AgendaDone;

/** With who reported it, as the coordinator calls them; for coordinators in their own chat alone. */
export type ShownItem = AgendaItem & { by?: string };

/** A standing decision as its buttons name it: one that was written again since is another. */
export type ShownDecision = StandingDecision & { at: Instant };

interface OfCommittee {
  portfolioId: string;
  committeeId: string;
  /** Its short name. */
  committee: string;
  today: Day;
}

/** The agenda of one committee. */
export interface AgendaList extends OfCommittee {
  kind: 'agenda';
  /** When it meets next; absent where nothing is planned. */
  meetingOn?: Day;
  items: ShownItem[];
  standing: ShownDecision[];
  /** 1-based; beyond the last page is the last. */
  page: number;
}

/** One initiative as it stands on a committee's agenda, with what can be done about it. */
export interface AgendaPoint extends OfCommittee {
  kind: 'agendaPoint';
  number: string;
  title: string;
  /** Absent where nothing is asked, or not of this committee. */
  item?: ShownItem;
  standing: ShownDecision[];
  /** In a channel: another committee decided what stands, and it is put right where that reads. */
  decidedElsewhere?: true;
  /** Whom this committee can take it on to; absent where it has no parent. */
  parent?: { id: string; name: string };
  /** It is for its reader to decide about: members of the committee's channel read on. */
  mayAct: boolean;
}

/** Where a decision is typed, with its day. */
export interface AgendaForm extends OfCommittee {
  kind: 'agendaForm';
  number: string;
  title: string;
  asked: string;
  text: string;
  on: Day;
  fault?: 'missing' | 'tooLong' | 'noDay' | 'dayAhead';
  replaces?: { id: string; at: Instant };
}

/** Which is meant: a button for each. */
export type AgendaChoice = { kind: 'agendaChoice'; portfolioId: string; number: string; title: string; today: Day } & (
  | { ask: 'committee'; text: string; options: { id: string; name: string }[] }
  /** What the committee decided before, and what is to be written down now. */
  | { ask: 'replace'; committeeId: string; committee: string; before: ShownDecision; text: string; on: Day }
  | { ask: 'carriedOut'; options: ShownDecision[] }
  | { ask: 'escalateTo'; options: { id: string; name: string }[] }
);

/** What was done, or why nothing was. Committees by their short names. */
export type AgendaDone = { kind: 'agendaDone'; portfolioId: string; number: string; title: string; today: Day } & (
  | {
      what: 'decided';
      committeeId: string;
      decision: ShownDecision;
      replaced: boolean;
      /** Whether the initiative has an owner to tell. */
      tells: boolean;
    }
  | { what: 'alreadyDecided'; decision: ShownDecision }
  | { what: 'undone'; committee: string; text: string }
  | { what: 'carriedOut'; committee: string; on: Day; text: string }
  | { what: 'alreadyCarriedOut' | 'nothingStands' | 'nothingAsked' | 'changed' | 'nobodyToDecide' | 'tooLong' }
  | { what: 'escalated'; from: string; to: string; toId: string; meetingOn?: Day; tells: boolean }
  | { what: 'alreadyThere'; to: string; toId: string }
  | { what: 'noParent'; committee: string; committeeId: string }
  /** It stands with these, and not here. */
  | { what: 'elsewhere'; committees: string[] }
);

/** What whoever answers for an initiative is told in their own chat. */
export type AgendaNotice = {
  language: Language;
  portfolioId: string;
  number: string;
  title: string;
  today: Day;
  /** They stand in for its owner, who is called this. */
  insteadOf?: string;
} & (
  | { kind: 'decided'; decisionId: string; committee: string; on: Day; text: string }
  | { kind: 'decisionUndone'; committee: string; on: Day; text: string }
  | { kind: 'escalated'; from: string; to: string; meetingOn?: Day }
);
