import type { Address } from '../../src/domain/people/person';
import type { SendOutcome } from '../../src/domain/round/delivery';
import type { AskContent } from '../../src/domain/shown/ask-content';
import type { NoticeContent } from '../../src/domain/shown/notice-content';
import type { SummaryContent } from '../../src/domain/shown/summary-content';
import type { Instant } from '../../src/domain/time/instant';
import type { Clock } from '../../src/workflows/clock';
import type { Messenger } from '../../src/workflows/ports';

type Content =
  | { kind: 'ask'; content: AskContent }
  | { kind: 'post' | 'update'; content: SummaryContent }
  | { kind: 'notice'; content: NoticeContent };

/** What arrived in a conversation. */
export type Arrival = Content & { at: Instant; to: string; activityId: string };

/**
 * How a send ends that does not simply arrive. `arrives`: whether it is in the conversation all the same. `hang` comes
 * to an end when the test lets go; `throw` is the process dying in the middle of it.
 */
export type Trouble = { ends: SendOutcome | 'hang' | 'throw'; arrives?: boolean };

export interface FakeMessenger extends Messenger {
  readonly arrived: Arrival[];
  /** Every try, arrived or not: `ask owner`. */
  readonly tries: string[];
  /** Asked before each send; nothing means that it arrives. */
  trouble: (kind: Content['kind'], to: string, nth: number) => Trouble | undefined;
  letGo(): void;
  asks(ref?: string): Arrival[];
  posts(): Arrival[];
  notices(): NoticeContent[];
}

/** Remembers in the domain's words what was said to whom; does not know Teams. */
export function fakeMessenger(clock: Clock): FakeMessenger {
  const arrived: Arrival[] = [];
  const tries: string[] = [];
  const hanging: (() => void)[] = [];
  const send = async (address: Address, what: Content, activityId = `message-${tries.length + 1}`) => {
    const to = address.conversationId;
    tries.push(`${what.kind} ${to}`);
    const trouble = messenger.trouble(what.kind, to, tries.length);
    if (!trouble || trouble.arrives) arrived.push({ ...what, at: clock.now(), to, activityId });
    const sent: SendOutcome = { kind: 'sent', conversationId: to, activityId };
    if (!trouble) return sent;
    if (trouble.ends === 'throw') throw new Error('The process died while sending.');
    if (trouble.ends !== 'hang') return trouble.ends;
    return new Promise<SendOutcome>((resolve) => hanging.push(() => resolve(sent)));
  };
  const messenger: FakeMessenger = {
    arrived,
    tries,
    trouble: () => undefined,
    letGo: () => {
      for (const resolve of hanging.splice(0)) resolve();
    },
    room: async (to) => ({ to }),
    ask: ({ to }, content) => send(to, { kind: 'ask', content }),
    postSummary: ({ to }, content) => send(to, { kind: 'post', content }),
    updateSummary: ({ to }, activityId, content) => send(to, { kind: 'update', content }, activityId),
    tell: ({ to }, content) => send(to, { kind: 'notice', content }),
    asks: (ref) => arrived.filter(({ kind, to }) => kind === 'ask' && (ref === undefined || to === `chat:${ref}`)),
    posts: () => arrived.filter(({ kind }) => kind === 'post'),
    notices: () => arrived.flatMap((a) => (a.kind === 'notice' ? [a.content] : [])),
  };
  return messenger;
}
