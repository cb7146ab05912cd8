import type { Owner } from '../portfolio/initiative';
import type { Instant } from '../time/instant';
import type { Baseline, Report } from './report';

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
  /** A late report is in the store but not yet in the channel's summary. */
  lateUnshown: boolean;
}

export function latestReport(request: Request): Report | undefined {
  return request.reports.at(-1);
}

export function isAnswered(request: Request): boolean {
  return request.reports.length > 0;
}
