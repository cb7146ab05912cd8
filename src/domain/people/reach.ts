import type { RefusedReason } from '../round/delivery';
import type { Day, Instant } from '../time/instant';
import { dayOf } from '../time/zoned';

/**
 * Whether a message of ours arrives in somebody's chat, why not, and since when. `notInstalled`: they took the bot away, or
 * Teams says it is not there. `left`: their chat is gone. `outsider`: a guest, or of a tenant the bot may not write to.
 * `refused`: Teams takes no message of ours to them, for a reason that is not theirs. `neverMet`: the bot never had a chat
 * with them. Whoever is not reachable is still tried once for each message that is due, for a refusal may be over.
 */
export type Reach =
  | { kind: 'reachable' | 'notInstalled' | 'blocked' | 'left' | 'refused'; since: Instant }
  | { kind: 'outsider' /** absent: they were only ever named */; since?: Instant }
  | { kind: 'neverMet' };

/**
 * The same with the day on which it became so, for those who read it. `unsure`: of what a round tried to send them, nobody
 * knows whether any arrived.
 */
export interface ShownReach {
  kind: Reach['kind'] | 'unsure';
  on?: Day;
}

/** What tells of it: they wrote to the bot or installed it, they took it away, a message arrived or was refused. */
export type ReachNews =
  | { kind: 'met' | 'removed' | 'delivered'; at: Instant }
  | { kind: 'refused'; reason: RefusedReason; triedAt: Instant; at: Instant };

/** What is kept of a person that tells of it. */
interface Known {
  reach?: Reach;
  address?: object;
  metAt: Instant;
  upn?: string;
}

/**
 * How they stand after the news; the same object as before where it says nothing new. A refusal of what was sent before
 * they last showed up is old news.
 */
export function decideReach(known: (Known & { seenAt: Instant }) | undefined, news: ReachNews): Reach {
  const before = known && reachOf(known);
  const kind = kindAfter(news);
  if (before && (before.kind === kind || (news.kind === 'refused' && known.seenAt > news.triedAt))) return before;
  return { kind, since: news.at };
}

function kindAfter(news: ReachNews): Exclude<Reach['kind'], 'neverMet'> {
  switch (news.kind) {
    case 'met':
    case 'delivered':
      return 'reachable';
    case 'removed':
      return 'notInstalled';
    case 'refused':
      return refusals[news.reason];
  }
}

/** Microsoft Teams documentation, "Status codes from bot conversational APIs". */
const refusals: Record<RefusedReason, Exclude<Reach['kind'], 'neverMet' | 'reachable'>> = {
  notInstalled: 'notInstalled',
  blocked: 'blocked',
  gone: 'left',
  otherTenant: 'outsider',
  notAllowed: 'refused',
  rejected: 'refused',
  tooLarge: 'refused',
};

/** As it was written down; of people kept before it was, what their address tells. */
export function reachOf({ reach, address, metAt, upn }: Known): Reach {
  if (reach) return reach;
  return address ? { kind: 'reachable', since: metAt } : reachOfNamed(upn ?? '');
}

/** Of somebody the bot knows by name alone. Guests have `#EXT#` in theirs, and no chat with an app. */
export function reachOfNamed(ref: string): Reach {
  return ref.includes('#ext#') ? { kind: 'outsider' } : { kind: 'neverMet' };
}

export function showReach(reach: Reach, timeZone: string): ShownReach {
  return 'since' in reach && reach.since
    ? { kind: reach.kind, on: dayOf(reach.since, timeZone) }
    : { kind: reach.kind };
}
