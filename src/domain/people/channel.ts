import type { Instant } from '../time/instant';
import type { Address } from './person';

/** A Teams channel that a coordinator connected to a committee: where its summaries are posted. One per committee. */
export interface Channel {
  portfolioId: string;
  committeeId: string;
  address: Address;
  connectedBy: string;
  connectedAt: Instant;
}
