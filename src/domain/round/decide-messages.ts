import { isAnswered, type Request } from '../answer/request';
import { leftOf } from '../answer/walk';
import type { Instant } from '../time/instant';
import type { Ask, AskMessage } from './ask';
import type { Round } from './round';

/** The one message a person is due now, or nothing. */
export type DueMessage =
  | { purpose: 'ask'; occasion: { kind: 'ask' | 'assigned' } }
  | { purpose: `remind-${number}`; occasion: { kind: 'reminder'; nth: number; last: boolean; left: number } }
  | { purpose: `assigned-${string}`; occasion: { kind: 'assigned' } }
  | { purpose: `later-${string}`; occasion: { kind: 'later'; left: number } };

interface Situation {
  round: Round;
  /** Those of the round that this person is asked about today. */
  requests: Request[];
  /** What was sent to them already. */
  ask: Ask | undefined;
  /** What was sent to others in this round: some of it about these same initiatives, before or during an absence. */
  elsewhere?: AskMessage[];
  /** When another round last wrote to them about all of these, which it asked for first; absent: none did. */
  heardElsewhereAt?: Instant;
  /** When they last installed the bot or wrote to it. */
  seenAt: Instant;
  now: Instant;
}

/**
 * Nothing to whoever asked to wait, until the morning they chose; then one message that says so.
 * First what is written down to be sent, as what a coordinator asked for, after the deadline as well.
 * One ask per person and round; then the latest reminder whose time has come since they last heard from us; then news
 * of what was handed to them meanwhile. A reminder whose time passed while the bot was down is not made up for: the
 * ask or a later one says the same. What another round asked and this one takes over is not asked again, but reminded of.
 * An ask whose outcome is unknown is not repeated here; the next reminder carries it.
 * What somebody else was asked about before it passed to this person, by an absence that began or ended, comes with the
 * next reminder; at once where there is none to come.
 */
export function decideMessage(situation: Situation): DueMessage | undefined {
  const { round, requests, ask, elsewhere = [], heardElsewhereAt = '', seenAt, now } = situation;
  const waiting = requests.filter((request) => !isAnswered(request));
  if (waiting.length === 0 || round.state.kind !== 'open') return undefined;
  const left = leftOf(requests);

  const messages = ask?.messages ?? [];
  const later = laterIn(ask, round);
  if (later && now < later.at) return undefined;
  if (messages.some((message) => isThrottled(message, now))) return undefined;
  const isNewOwner = waiting.every(({ assignedAt }) => assignedAt > round.openedAt);
  const theAsk: DueMessage = { purpose: 'ask', occasion: { kind: isNewOwner ? 'assigned' : 'ask' } };
  const planned = messages.filter(({ delivery }) => delivery.kind === 'planned');
  if (planned.some(({ purpose }) => purpose === 'ask')) return theAsk;
  const extra = planned.find((message) => isExtra(message, round));
  if (extra) return remind(numberOf(extra), false, left);
  if (now >= round.dueAt) return undefined;
  const find = (purpose: string) => messages.find((message) => message.purpose === purpose);
  const asked = find('ask');
  const { heardAt, triedAt } = lastTimes(messages, heardElsewhereAt);
  const toldAt = (request: Request) =>
    lastTimes(
      elsewhere.filter((m) => m.about?.includes(request.number)),
      '',
    ).heardAt;
  const isPassedOn = (request: Request) => toldAt(request) !== '' && toldAt(request) >= request.assignedAt;
  const mayWait = !asked && (heardAt !== '' || waiting.every(isPassedOn));
  if (asked ? mayTryAgain(asked, seenAt) : !mayWait) return theAsk;

  const isDue = (at: Instant, tried: AskMessage | undefined) =>
    at > heardAt && (at > triedAt || (tried !== undefined && mayTryAgain(tried, seenAt)));
  const nth = round.remindAt.findLastIndex((at) => at <= now) + 1;
  const remindAt = round.remindAt[nth - 1];
  const isNews = remindAt !== undefined && waiting.some((request) => remindAt > toldAt(request));
  const waits = remindAt !== undefined && later !== undefined && remindAt <= later.at;
  if (remindAt !== undefined && isNews && !waits && isDue(remindAt, find(`remind-${nth}`))) {
    return remind(nth, nth === round.remindAt.length, left);
  }
  if (later && isDue(later.at, find(`later-${later.on}`))) {
    return { purpose: `later-${later.on}`, occasion: { kind: 'later', left } };
  }

  const isLastChance = !round.remindAt.some((at) => at > now);
  if (!asked && heardAt === '') return isLastChance ? { purpose: 'ask', occasion: { kind: 'ask' } } : undefined;
  const handed = waiting.find((request) => {
    const tried = find(`assigned-${request.number}`);
    if (!isPassedOn(request)) return request.assignedAt !== round.openedAt && isDue(request.assignedAt, tried);
    return isLastChance && !tried && !messages.some((m) => !m.about || m.about.includes(request.number));
  });
  return handed ? { purpose: `assigned-${handed.number}`, occasion: { kind: 'assigned' } } : undefined;
}

/**
 * A reminder a coordinator asked for, outside the rhythm: numbered after those the rhythm has. Asked for again before it
 * was sent it is the same one, and before the ask itself was sent it is that.
 */
export function decideExtraReminder({
  round,
  requests,
  ask,
  now,
  heardElsewhereAt,
}: Pick<Situation, 'round' | 'requests' | 'ask' | 'now' | 'heardElsewhereAt'>): DueMessage | undefined {
  const waiting = requests.filter((request) => !isAnswered(request));
  if (waiting.length === 0 || round.state.kind !== 'open') return undefined;
  const later = laterIn(ask, round);
  if (later && now < later.at) return undefined;
  const asked = ask?.messages.find(({ purpose }) => purpose === 'ask');
  const wasAsked = heardElsewhereAt !== undefined || (asked !== undefined && asked.delivery.kind !== 'planned');
  if (!wasAsked) return { purpose: 'ask', occasion: { kind: 'ask' } };
  const extras = (ask?.messages ?? []).filter((message) => isExtra(message, round));
  const planned = extras.find(({ delivery }) => delivery.kind === 'planned');
  if (planned) return remind(numberOf(planned), false, leftOf(requests));
  return remind(round.remindAt.length + extras.length + 1, false, leftOf(requests));
}

/** One that a coordinator asked for, which is written down before it is sent. */
function isExtra(message: AskMessage, { remindAt }: Round): boolean {
  return /^remind-\d+$/.test(message.purpose) && numberOf(message) > remindAt.length;
}

/** A deadline that has moved to before the day they chose leaves nothing to wait for. */
function laterIn(ask: Ask | undefined, { dueAt }: Round): Ask['later'] {
  return ask?.later && ask.later.at < dueAt ? ask.later : undefined;
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
