import { isAnswered, type Request } from '../answer/request';
import type { Instant } from '../time/instant';
import type { Ask, AskMessage } from './ask';
import type { Round } from './round';

/** The one message a person is due now, or nothing. */
export type DueMessage =
  | { purpose: 'ask'; occasion: { kind: 'ask' } }
  | { purpose: `remind-${number}`; occasion: { kind: 'reminder'; nth: number; last: boolean; left: number } }
  | { purpose: `assigned-${string}`; occasion: { kind: 'assigned' } };

interface Situation {
  round: Round;
  /** This person's requests of the round. */
  requests: Request[];
  /** What was sent to them already. */
  ask: Ask | undefined;
  /** When another round last wrote to them about all of these, which it asked for first; absent: none did. */
  heardElsewhereAt?: Instant;
  /** When they last installed the bot or wrote to it. */
  seenAt: Instant;
  now: Instant;
}

/**
 * One ask per person and round; then the latest reminder whose time has come since they last heard from us; then news
 * of what was handed to them meanwhile. A reminder whose time passed while the bot was down is not made up for: the
 * ask or a later one says the same. What another round asked and this one takes over is not asked again, but reminded of.
 * An ask whose outcome is unknown is not repeated here; the next reminder carries it.
 */
export function decideMessage({
  round,
  requests,
  ask,
  heardElsewhereAt,
  seenAt,
  now,
}: Situation): DueMessage | undefined {
  const waiting = requests.filter((request) => !isAnswered(request));
  if (waiting.length === 0 || round.state.kind !== 'open' || now >= round.dueAt) return undefined;

  const messages = ask?.messages ?? [];
  if (messages.some((message) => isThrottled(message, now))) return undefined;
  const find = (purpose: string) => messages.find((message) => message.purpose === purpose);
  const asked = find('ask');
  const isTakenOver = !asked && heardElsewhereAt !== undefined;
  if (!isTakenOver && (!asked || mayTryAgain(asked, seenAt))) return { purpose: 'ask', occasion: { kind: 'ask' } };

  const { heardAt, triedAt } = lastTimes(messages, heardElsewhereAt ?? '');
  const isDue = (at: Instant, tried: AskMessage | undefined) =>
    at > heardAt && (at > triedAt || (tried !== undefined && mayTryAgain(tried, seenAt)));
  const nth = round.remindAt.findLastIndex((at) => at <= now) + 1;
  const remindAt = round.remindAt[nth - 1];
  if (remindAt !== undefined && isDue(remindAt, find(`remind-${nth}`))) {
    return remind(nth, nth === round.remindAt.length, waiting.length);
  }

  const handed = waiting.find(
    ({ assignedAt, number }) => assignedAt !== round.openedAt && isDue(assignedAt, find(`assigned-${number}`)),
  );
  return handed ? { purpose: `assigned-${handed.number}`, occasion: { kind: 'assigned' } } : undefined;
}

/** A reminder a coordinator asked for, outside the rhythm: numbered after those the rhythm has. */
export function decideExtraReminder({
  round,
  requests,
  ask,
  heardElsewhereAt,
}: Pick<Situation, 'round' | 'requests' | 'ask' | 'heardElsewhereAt'>): DueMessage | undefined {
  const waiting = requests.filter((request) => !isAnswered(request));
  if (waiting.length === 0 || round.state.kind !== 'open') return undefined;
  if (!ask && heardElsewhereAt === undefined) return { purpose: 'ask', occasion: { kind: 'ask' } };
  const extras = (ask?.messages ?? []).filter(
    (message) => /^remind-\d+$/.test(message.purpose) && numberOf(message) > round.remindAt.length,
  );
  return remind(round.remindAt.length + extras.length + 1, false, waiting.length);
}

function remind(nth: number, last: boolean, left: number): DueMessage {
  return { purpose: `remind-${nth}`, occasion: { kind: 'reminder', nth, last, left } };
}

function numberOf(message: AskMessage): number {
  return Number(message.purpose.slice('remind-'.length));
}

/** Teams asked us to wait, and not with this message alone. */
function isThrottled({ delivery }: AskMessage, now: Instant): boolean {
  return delivery.kind === 'planned' && (delivery.notBefore ?? now) > now;
}

/** Throttled, its wait being over; or refused, and the person has been seen since: they may have the bot again. */
function mayTryAgain({ delivery }: AskMessage, seenAt: Instant): boolean {
  return delivery.kind === 'planned' || (delivery.kind === 'refused' && seenAt > delivery.at);
}

/**
 * When they last heard from us, or may have, and when we last tried, refused or not: what is due is due since then.
 * A claim counts from when it will have run out.
 * @param elsewhereAt when another round did, empty where none did
 */
export function lastTimes(messages: AskMessage[], elsewhereAt: Instant | ''): { heardAt: Instant; triedAt: Instant } {
  const latest = (kinds: string[]) =>
    messages.reduce((last, { delivery }) => {
      if (!kinds.includes(delivery.kind)) return last;
      const at = delivery.kind === 'claimed' ? delivery.until : delivery.kind === 'planned' ? '' : delivery.at;
      return at > last ? at : last;
    }, elsewhereAt);
  return {
    heardAt: latest(['claimed', 'sent', 'unknown']),
    triedAt: latest(['claimed', 'sent', 'unknown', 'refused']),
  };
}
