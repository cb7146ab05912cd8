import type { Request } from '../answer/request';
import type { Ask, AskMessage } from '../round/ask';
import { lastTimes } from '../round/decide-messages';
import type { Round } from '../round/round';
import type { Instant } from '../time/instant';

/** Another round that overlaps, and what it wrote to one person. */
export interface Elsewhere {
  round: Round;
  ask: Ask | undefined;
}

/**
 * When a person last heard of all that waits for them here from rounds that asked for it first; `undefined` when something
 * is news to them: asked nowhere else, handed to them since, or written about in vain.
 */
export function heardElsewhereAt(round: Round, waiting: Request[], elsewhere: Elsewhere[]): Instant | undefined {
  const heard = waiting.map(({ number, assignedAt }) => {
    const asking = elsewhere.filter((other) => other.round.initiatives.includes(number));
    const last = asking
      .map(({ ask }) => lastTimes(messagesAbout(number, ask), '').heardAt)
      .sort()
      .at(-1);
    const isOld = assignedAt === round.openedAt || (last !== undefined && last >= assignedAt);
    return isOld ? last : undefined;
  });
  return heard.every(Boolean) ? heard.sort().at(-1) : undefined;
}

/** What that round wrote of its others says nothing of this one. */
function messagesAbout(number: string, ask: Ask | undefined): AskMessage[] {
  return (ask?.messages ?? []).filter(({ about }) => !about || about.includes(number));
}
