import type { Instant } from '../../domain/time/instant';

/** Who sends, and what it has done: the one record that processes on the same store share of themselves. */
export interface Lease {
  /** Absent when whoever had it gave it back. */
  holder?: Holder;
  /** Another with every sign of life. */
  beat: string;
  /** The last instant for which everything due was done: where whoever takes over, or a rehearsal that is started again, goes on. */
  lookedAt?: Instant;
}

/** A process, told from every other by `id`; the rest says where to look for it. */
export interface Holder {
  id: string;
  host: string;
  pid: number;
}
