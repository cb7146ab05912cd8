import type { Colour } from '../../answer/report';
import type { Day } from '../../time/instant';

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
