import type { Instant } from '../time/instant';

/**
 * The life of one message that should reach somebody. Teams has no idempotency key, so the record comes first:
 * it is claimed in the store before it is sent, and what happened is written down after.
 */
export type Delivery =
  | { kind: 'planned' /** not before, after a throttled try */; notBefore?: Instant }
  | { kind: 'claimed'; by: string; until: Instant }
  | { kind: 'sent'; at: Instant; conversationId: string; activityId: string }
  | { kind: 'refused'; at: Instant; reason: RefusedReason }
  | { kind: 'unknown'; at: Instant };

/** Why Teams will not deliver, in words a coordinator can act on. */
export const refusedReasons = [
  'notInstalled',
  'blocked',
  'gone',
  'otherTenant',
  'tooLarge',
  'notAllowed',
  'rejected',
] as const;
export type RefusedReason = (typeof refusedReasons)[number];

/** What came of one try to send. `unknown`: it may or may not have arrived. */
export type SendOutcome =
  | { kind: 'sent'; conversationId: string; activityId: string }
  | { kind: 'refused'; reason: RefusedReason }
  | { kind: 'notNow'; retryAfterSeconds: number }
  | { kind: 'unknown' };
