import type { Owner } from '../portfolio/initiative';
import type { Review } from '../review/review';
import type { Day, Instant } from '../time/instant';
import type { Answer, Baseline, Report } from './report';

/**
 * One ask of one owner about one initiative in one round, with everything that came of it: the aggregate that one
 * compare-and-set changes. Reports are append-only; the last one counts.
 */
export interface Request {
  portfolioId: string;
  roundId: string;
  /** The initiative's number. */
  number: string;
  /** Who is asked now; absent while nobody is. */
  owner?: Owner;
  /** When that owner was given it: later than the round's opening after a hand-over. */
  assignedAt: Instant;
  baseline: Baseline;
  /** In the order they came. */
  reports: Report[];
  /** Handed back with "not mine": by whom (Entra object id) and when; in order. */
  returns: { by: string; at: Instant /** Said in another round that asked for the same. */; saidIn?: string }[];
  /** What was typed and not sent, one for each person; absent where there is none. */
  drafts?: Draft[];
  /** Given on by their owner: by whom (Entra object id), to whom and when; in order. Absent: never. */
  handovers?: { by: string; to: Owner; at: Instant }[];
  /** A late report is in the store but not yet in the channel's summary. */
  lateUnshown: boolean;
  /** Absent until a coordinator did something with its latest report. */
  review?: Review;
}

/** Half an answer, kept for whoever typed it and shown to nobody else. */
export interface Draft {
  /** Entra object id. */
  by: string;
  /** The day it was typed, where the portfolio's people are. */
  on: Day;
  typed: Partial<Answer>;
}

export function latestReport(request: Request): Report | undefined {
  return request.reports.at(-1);
}

export function isAnswered(request: Request): boolean {
  return request.reports.length > 0;
}

/** Each initiative's own, by its number. */
export function groupByNumber(requests: Request[]): Map<string, Request[]> {
  const groups = new Map<string, Request[]>();
  for (const request of requests) groups.set(request.number, [...(groups.get(request.number) ?? []), request]);
  return groups;
}
