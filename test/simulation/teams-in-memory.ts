import type { Address } from '../../src/domain/people/person';
import type { SendOutcome } from '../../src/domain/round/delivery';
import type { AskContent } from '../../src/domain/shown/ask-content';
import type { NoticeContent } from '../../src/domain/shown/notice-content';
import type { SummaryContent } from '../../src/domain/shown/summary-content';
import type { Instant } from '../../src/domain/time/instant';
import type { Messenger } from '../../src/workflows/ports';
import type { Seeded } from './seeded';

export type Said =
  | { kind: 'ask'; content: AskContent }
  | { kind: 'post' | 'update'; content: SummaryContent }
  | { kind: 'notice'; content: NoticeContent };

export type Delivered = Said & { to: string; at: Instant; activityId: string };

export interface SimulatedTeams extends Messenger {
  /** What is in people's chats and channels, whatever the bot was told. */
  readonly delivered: Delivered[];
  /** Ids of posts that the bot may not change any more: it was told so, and leaves them as they are. */
  readonly unchangeable: Set<string>;
}

interface World {
  seeded: Seeded;
  now(): Instant;
  /** Of an ending that is not `sent`, in each send. */
  trouble(): number;
  onSend(said: Said, to: string): Promise<void>;
  onDelivered(delivered: Delivered): void;
}

/** Teams with its lies: what it calls a failure may have arrived. */
export function simulatedTeams(world: World): SimulatedTeams {
  const { seeded } = world;
  const delivered: Delivered[] = [];
  const unchangeable = new Set<string>();
  let sends = 0;
  const send = async (address: Address, said: Said, changed?: string): Promise<SendOutcome> => {
    const to = address.conversationId;
    sends += 1;
    const activityId = changed ?? `message-${sends}`;
    await world.onSend(said, to);
    const ending = seeded.chance(world.trouble())
      ? seeded.pick(['throttled', 'lost', 'lied', 'refused'] as const)
      : 'sent';
    if (ending === 'sent' || ending === 'lied') {
      const arrival = { ...said, to, at: world.now(), activityId };
      delivered.push(arrival);
      world.onDelivered(arrival);
    }
    if (ending === 'refused' && changed) unchangeable.add(changed);
    if (ending === 'sent') return { kind: 'sent', conversationId: to, activityId };
    if (ending === 'throttled') return { kind: 'notNow', retryAfterSeconds: seeded.between(1, 300) };
    return ending === 'refused' ? { kind: 'refused', reason: 'blocked' } : { kind: 'unknown' };
  };
  return {
    delivered,
    unchangeable,
    room: async (to) => ({ to }),
    ask: ({ to }, content) => send(to, { kind: 'ask', content }),
    postSummary: ({ to }, content) => send(to, { kind: 'post', content }),
    updateSummary: ({ to }, activityId, content) => send(to, { kind: 'update', content }, activityId),
    tell: ({ to }, content) => send(to, { kind: 'notice', content }),
  };
}
