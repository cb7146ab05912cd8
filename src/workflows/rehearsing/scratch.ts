import type { Request } from '../../domain/answer/request';
import type { Channel } from '../../domain/people/channel';
import type { Person } from '../../domain/people/person';
import type { Initiative } from '../../domain/portfolio/initiative';
import type { Portfolio } from '../../domain/portfolio/portfolio';
import type { Round } from '../../domain/round/round';
import type { NoticeContent } from '../../domain/shown/notice-content';
import { addMinutes, type Instant } from '../../domain/time/instant';
import type { Messenger, Store } from '../ports';
import { runTick, type Tick } from '../rounds/run-tick';

/** What a rehearsal is made of: a copy of what is stored. */
export interface Copied {
  portfolio: Portfolio;
  initiatives: Initiative[];
  people: Person[];
  channels: Channel[];
  rounds: Round[];
  requests: Request[];
}

/** The bot on a store that is forgotten, with a messenger that sends nothing, at any time one likes. */
export interface Scratch {
  ports: Tick;
  /** What it would have told whom. */
  told: { conversationId: string; content: NoticeContent }[];
  /** In how many chats somebody would have been asked, by round. */
  asked: Map<string, Set<string>>;
  /** Does all that is due at that time. */
  tick(at: Instant): Promise<void>;
}

export async function openScratch(emptyStore: () => Store, copied: Copied): Promise<Scratch> {
  const store = emptyStore();
  await store.createPortfolio(anew(copied.portfolio));
  for (const each of copied.initiatives) await store.createInitiative(anew(each));
  for (const each of copied.people) await store.createPerson(anew(each));
  for (const each of copied.channels) await store.putChannel(anew(each));
  for (const each of copied.rounds) await store.createRound(anew(each));
  for (const each of copied.requests) await store.createRequest(anew(each));

  const told: Scratch['told'] = [];
  const asked: Scratch['asked'] = new Map();
  let at = copied.portfolio.followedSince;
  const ports: Tick = {
    store,
    messenger: listening(told, asked),
    clock: { now: () => at, inRealSeconds: (seconds) => addMinutes(at, seconds / 60) },
    log: silent,
    processId: 'rehearsal',
  };
  const tick = async (now: Instant) => {
    at = now;
    await runTick(ports);
  };
  return { ports, told, asked, tick };
}

/** Without the mark of the version it was read in. */
function anew<T extends object>(kept: T & { version?: string }): T {
  const { version: _, ...rest } = kept;
  return rest as unknown as T;
}

function listening(told: Scratch['told'], asked: Scratch['asked']): Messenger {
  let count = 0;
  const sent = (conversationId: string) => {
    count += 1;
    return Promise.resolve({ kind: 'sent' as const, conversationId, activityId: `rehearsal-${count}` });
  };
  return {
    room: async (to) => ({ to }),
    ask: ({ to: { conversationId } }, { roundId }) => {
      asked.set(roundId, (asked.get(roundId) ?? new Set()).add(conversationId));
      return sent(conversationId);
    },
    tell: ({ to: { conversationId } }, content) => {
      told.push({ conversationId, content });
      return sent(conversationId);
    },
    postSummary: ({ to }) => sent(to.conversationId),
    updateSummary: ({ to }) => sent(to.conversationId),
  };
}

/** What goes right is no news of the bot; what goes wrong is a fault of the turn that asked for it. */
const silent: Tick['log'] = {
  info: () => {},
  warn: () => {},
  error: (facts) => {
    throw 'err' in facts ? facts.err : new Error('a rehearsal failed');
  },
};
