import type { Delivery, SendOutcome } from '../domain/round/delivery';
import type { Instant } from '../domain/time/instant';
import type { Clock } from './clock';

/** Who is at work: a claim names the process, so that one that was killed is known by its absence. */
export interface Sender {
  clock: Clock;
  processId: string;
}

/** Longer than the longest send may take, and short enough that a killed process is not waited for. */
const claimSeconds = 30;

export function claim({ clock, processId }: Sender): Delivery {
  return { kind: 'claimed', by: processId, until: clock.inRealSeconds(claimSeconds) };
}

/** What is written down after a try. */
export function recordOutcome(outcome: SendOutcome, clock: Clock): Delivery {
  const at = clock.now();
  switch (outcome.kind) {
    case 'sent':
      return { kind: 'sent', at, conversationId: outcome.conversationId, activityId: outcome.activityId };
    case 'refused':
      return { kind: 'refused', at, reason: outcome.reason };
    case 'notNow':
      return { kind: 'planned', notBefore: clock.inRealSeconds(outcome.retryAfterSeconds) };
    case 'unknown':
      return { kind: 'unknown', at };
  }
}

/**
 * A claim whose time is over belonged to a process that was killed between claiming and writing down: the message may
 * or may not have arrived. What that means is decided per kind of message.
 */
export function settle(delivery: Delivery, now: Instant): Delivery {
  return delivery.kind === 'claimed' && delivery.until <= now ? { kind: 'unknown', at: delivery.until } : delivery;
}
