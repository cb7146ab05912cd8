import type { ClosedDays } from '../calendar/business-days';
import type { Cadence } from '../calendar/cadence';
import type { Meeting } from '../calendar/meeting';
import type { PersonRef } from '../people/person';
import type { Instant } from '../time/instant';
import type { LevelKind } from './level';

export type Language = 'da' | 'en';

/** The initiatives that one agreement's parties follow together. Nothing in it is fixed in code. */
export interface Portfolio extends ClosedDays {
  /** `a-z`, `0-9` and `-`: it becomes part of every id below it. */
  id: string;
  name: string;
  language: Language;
  /** IANA name, such as `Europe/Copenhagen`. */
  timeZone: string;
  coordinators: PersonRef[];
  committees: Committee[];
  rhythm: Rhythm;
  /** Which meetings ask about the initiatives of a level. */
  cadences?: Partial<Record<LevelKind, Cadence>>;
  /** First import. What was due before it is history, not a round that was missed. */
  followedSince: Instant;
}

export interface Committee {
  /** `a-z`, `0-9` and `-`. */
  id: string;
  name: string;
  /** Other words people use for it; the first one is its short name. */
  aliases: string[];
  /** The committee it can escalate to. */
  parent?: string;
  /** In order of their days. */
  meetings: Meeting[];
  /**
   * What a file last said of the meetings, where that is not what they are: an older word is not to undo a newer one. Each
   * with the key of the meeting it speaks of.
   */
  heard?: { portfolio?: Meeting[]; calendar?: Meeting[] };
  /** In business days: when a meeting's agenda closes, where nobody says so of the meeting; absent: on the day of the meeting. */
  agendaDaysBefore?: number;
  /** Which of its meetings ask, where neither an initiative nor its level says otherwise; absent: all. */
  cadence?: Cadence;
}

/** How long before, all in business days, counted back from the agenda deadline. */
export interface Rhythm {
  /** Between the owners' deadline and the agenda deadline. */
  reviewDays: number;
  /** Between the ask and the owners' deadline. */
  askDaysBefore: number;
  /** Between each reminder and the owners' deadline; 0 is the morning of the last day. */
  remindDaysBefore: number[];
}

/** The word people say: `TSS` rather than `Tværsektoriel Strategisk Styregruppe`. */
export function shortName(committee: Pick<Committee, 'name' | 'aliases'>): string {
  return committee.aliases[0] ?? committee.name;
}

/** A committee by its id, name or alias, whatever the case. */
export function findCommittee(portfolio: Portfolio, words: string): Committee | undefined {
  const wanted = fold(words);
  return portfolio.committees.find((c) => [c.id, c.name, ...c.aliases].some((name) => fold(name) === wanted));
}

function fold(words: string): string {
  return words.trim().toLowerCase().replace(/\s+/g, ' ');
}
