import type { Address } from '../../../src/domain/people/person';
import type { SendOutcome } from '../../../src/domain/round/delivery';
import type { AskContent } from '../../../src/domain/shown/ask-content';
import type { NoticeContent } from '../../../src/domain/shown/notice-content';
import type { SummaryContent } from '../../../src/domain/shown/summary-content';
import type { Instant } from '../../../src/domain/time/instant';
import { readFault } from '../../../src/teams/sending/outcome';
import type { Messenger } from '../../../src/workflows/ports';
import type { Seeded } from '../seeded';
import { notInstalled, type WireEnding, wireEnding } from './wire';

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
  /** Of an ending that is not plain, in each send. */
  trouble(): number;
  isInstalled(conversationId: string): boolean;
  onSend(said: Said, to: string): Promise<void>;
  onDelivered(delivered: Delivered): void;
}

/** Teams with its lies: what it calls a failure may have arrived. What an ending means is read as the bot reads it. */
export function simulatedTeams(world: World): SimulatedTeams {
  const { seeded } = world;
  const delivered: Delivered[] = [];
  const unchangeable = new Set<string>();
  let sends = 0;
  const endingOf = (to: string): WireEnding => {
    if (!world.isInstalled(to)) return notInstalled;
    return seeded.chance(world.trouble()) ? wireEnding(seeded) : { arrives: true };
  };
  const send = async (address: Address, said: Said, changed?: string): Promise<SendOutcome> => {
    const to = address.conversationId;
    sends += 1;
    const activityId = changed ?? `message-${sends}`;
    await world.onSend(said, to);
    const { fault, arrives } = endingOf(to);
    if (arrives) {
      const arrival = { ...said, to, at: world.now(), activityId };
      delivered.push(arrival);
      world.onDelivered(arrival);
    }
    if (!fault) return { kind: 'sent', conversationId: to, activityId };
    const outcome = readFault(fault);
    if (outcome.kind === 'refused' && changed) unchangeable.add(changed);
    return outcome;
  };
  return {
    delivered,
    unchangeable,
    room: async (to) => (seeded.chance(world.trouble() / 4) ? undefined : { to }),
    ask: ({ to }, content) => send(to, { kind: 'ask', content }),
    postSummary: ({ to }, content) => send(to, { kind: 'post', content }),
    updateSummary: ({ to }, activityId, content) => send(to, { kind: 'update', content }, activityId),
    tell: ({ to }, content) => send(to, { kind: 'notice', content }),
  };
}
