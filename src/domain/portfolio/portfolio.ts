import type { ClosedDays } from '../calendar/business-days';
import type { Cadence } from '../calendar/cadence';
import type { Meeting } from '../calendar/meeting';
import type { Headings } from '../documents/forms';
import { foldWords } from '../fold-words';
import type { Language } from '../people/language';
import type { PersonRef } from '../people/person';
import type { ReviewRule } from '../review/review';
import type { Day, Instant } from '../time/instant';
import type { LevelKind } from './level';

export type { Language };

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
  /** What its own table calls its columns, as it was last read; absent: it was read before that was kept. */
  headings?: Headings;
  /** Which meetings ask about the initiatives of a level. */
  cadences?: Partial<Record<LevelKind, Cadence>>;
  /** First import. What was due before it is history, not a round that was missed. */
  followedSince: Instant;
  /** Id of the portfolio that this one carries on, as its file says. */
  succeeds?: string;
  /** Carried on by another portfolio: nothing of this one is asked about any more. */
  ended?: Ending;
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
  /** Closed, or succeeded by another: it asks no more, and what it was told stays readable. */
  ended?: Ending;
  /** What of it was changed in chat, with what its file said then. */
  fileSaid?: FileSaid;
  /**
   * What a file last said of the meetings, where that is not what they are: an older word is not to undo a newer one. Each
   * with the key of the meeting it speaks of.
   */
  heard?: { portfolio?: Meeting[]; calendar?: Meeting[] };
  /** In business days: when a meeting's agenda closes, where nobody says so of the meeting; absent: on the day of the meeting. */
  agendaDaysBefore?: number;
  /** Which of its meetings ask, where neither an initiative nor its level says otherwise; absent: all. */
  cadence?: Cadence;
  /** Whether a coordinator looks at its summary before it is posted; absent: nobody does. */
  review?: ReviewRule;
}

/** Closed or succeeded: from when, and by whom. */
export interface Ending {
  /** The first day it asks no more; it may lie ahead. Absent: from whenever it was said. */
  on?: Day;
  /** Id of what took over. */
  successor?: string;
}

/**
 * What a committee's file said when something of it was changed in chat, each thing by itself: as long as the file goes
 * on saying so the change stands, and once the file says something else the file counts.
 */
export interface FileSaid {
  naming?: Pick<Committee, 'name' | 'aliases'>;
  ending?: { ended?: Ending };
  review?: { rule?: ReviewRule };
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

/** What people call the committee with this id: its short name; the id itself where the portfolio knows no such committee. */
export function committeeName({ committees }: Pick<Portfolio, 'committees'>, committeeId: string): string {
  const committee = committees.find(({ id }) => id === committeeId);
  return committee ? shortName(committee) : committeeId;
}

/** A committee by its id, name or alias, whatever the case. */
export function findCommittee(portfolio: Portfolio, words: string): Committee | undefined {
  const wanted = foldWords(words);
  return portfolio.committees.find((c) => [c.id, c.name, ...c.aliases].some((name) => foldWords(name) === wanted));
}
