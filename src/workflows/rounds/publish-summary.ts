import { askedIn } from '../../domain/answer/asked-in';
import type { Request } from '../../domain/answer/request';
import { isSame } from '../../domain/portfolio/import/is-same';
import { reviewRuleOf } from '../../domain/review/as-published';
import { isHeldForReview } from '../../domain/review/release';
import type { Delivery } from '../../domain/round/delivery';
import { byDueLatest, canBeReviewed, type Round } from '../../domain/round/round';
import type { SummaryContent } from '../../domain/shown/summary-content';
import { summarizeRound } from '../../domain/summary/summarize-round';
import type { Instant } from '../../domain/time/instant';
import { takenOnRequests } from '../agenda/following/taken-on-requests';
import { compareAndSet } from '../compare-and-set';
import { claim, recordOutcome, type Sender, settle } from '../deliver';
import { keepSnapshot } from '../documents/keep-snapshot';
import type { Messenger, PortfolioStore, RecordStore, RoundStore } from '../ports';
import type { RoundAtHand } from './ask-content';
import { listAsked } from './load-round';

type Store = Pick<PortfolioStore, 'listChannels'> & RoundStore & Pick<RecordStore, 'putSnapshot'>;

interface Ports extends Sender {
  store: Store;
  messenger: Messenger;
}

export type Publication =
  | { kind: 'published' }
  | { kind: 'publishedAlready' }
  | { kind: 'noChannel' }
  /** It may be in the channel already: only a person can tell, so it is never posted again by itself. */
  | { kind: 'unknown' }
  | { kind: 'refused' }
  | { kind: 'later' }
  /** A coordinator is to look at it first. */
  | { kind: 'inReview' };

/**
 * Posts a closed round's summary in its committee's channel, once: claimed in the round before it is sent.
 * @param again a coordinator looked in the channel and asked for it: also after `unknown` or `refused`
 */
export async function publishSummary(ports: Ports, atHand: RoundAtHand, again = false): Promise<Publication> {
  const { store, messenger, clock } = ports;
  if (isInReview(atHand, clock.now())) return { kind: 'inReview' };
  const channel = (await store.listChannels(atHand.portfolio.id)).find(
    (c) => c.committeeId === atHand.round.committeeId,
  );
  const room = channel && (await messenger.room(channel.address));
  if (channel && !room) return { kind: 'later' };
  const round = await takePost(ports, atHand, channel !== undefined, again);
  if (round.kind !== 'mine') return round;
  if (!room) return { kind: 'noChannel' };

  const content = await prepare(ports, { ...atHand, round: round.claimed });
  const outcome = await messenger.postSummary(room, content);
  await writeDown(store, round.claimed, recordOutcome(outcome, clock));
  if (outcome.kind !== 'sent') return { kind: outcome.kind === 'notNow' ? 'later' : outcome.kind };
  await markShown(store, atHand.requests);
  return { kind: 'published' };
}

/**
 * What is posted, and kept as it is posted. Where the store fails before anything was sent the claim is given back, so that the
 * next tick posts it and no coordinator has to look for what cannot be there.
 */
async function prepare({ store, clock }: Ports, claimed: RoundAtHand): Promise<SummaryContent> {
  try {
    const content = await readSummary(store, claimed, clock.now());
    await keepSnapshot(store, claimed, clock.now());
    return content;
  } catch (fault) {
    // Where that fails as well the claim runs out, as after a process that was killed.
    await giveBack(store, claimed.round).catch(() => undefined);
    throw fault;
  }
}

/** Only its own claim: held up beyond it, the post may be another's by now. */
async function giveBack(store: RoundStore, { portfolioId, id, state: claimed }: Round): Promise<void> {
  await compareAndSet<Round>({
    find: () => store.findRound(portfolioId, id),
    decide: (round) =>
      round.state.kind === 'closed' && isSame(round.state, claimed)
        ? { ...round, state: { ...round.state, post: { kind: 'planned' } } }
        : undefined,
    change: (next) => store.changeRound(next),
  });
}

/** Not to be posted yet: a coordinator has not approved it, and may do so still. */
export function isInReview({ portfolio, round, requests }: RoundAtHand, now: Instant): boolean {
  return isHeldForReview({ round, requests, rule: reviewRuleOf(round, portfolio), office: portfolio, now });
}

/** A late answer changes the post in place; it never makes a second one. */
export async function updateSummary(ports: Ports, atHand: RoundAtHand): Promise<void> {
  const { store, messenger, clock } = ports;
  const { round, portfolio, requests } = atHand;
  if (round.state.kind !== 'published') return;
  const channel = (await store.listChannels(portfolio.id)).find((c) => c.committeeId === round.committeeId);
  if (!channel) return;
  const { activityId, conversationId } = round.state.post;
  // Posted by the bot that the portfolio was exported from: where, nobody here knows, so nothing is waited for.
  if (activityId === '') return markShown(store, requests);
  const room = await messenger.room({ ...channel.address, conversationId });
  if (!room) return;
  const content = await readSummary(store, atHand, clock.now());
  const outcome = await messenger.updateSummary(room, activityId, content);
  // A post that is gone stays gone: the reports are in the store, and the next summary has them.
  if (outcome.kind === 'sent' || outcome.kind === 'refused') await markShown(store, requests);
}

/** The summary as the reports now say, with the changes since this committee's last one. */
export async function readSummary(store: RoundStore, atHand: RoundAtHand, now: string): Promise<SummaryContent> {
  const { round } = atHand;
  const rounds = await store.listRounds(round.portfolioId);
  const earlier = rounds
    .filter((r) => r.committeeId === round.committeeId && r.id !== round.id && r.dueAt < round.dueAt)
    .filter(canBeReviewed)
    .sort(byDueLatest)[0];
  const before = earlier && { round: earlier, requests: await listAsked(store, earlier) };
  // Of answers that are kept no more nobody can tell what changed since.
  const previous = before?.requests.length === 0 && before.round.initiatives.length > 0 ? undefined : before;
  const requests = askedIn(round, atHand.requests);
  const elsewhere = await takenOnRequests(store, round, atHand.initiatives);
  return summarizeRound({ ...atHand, requests, elsewhere, rounds, ...(previous ? { previous } : {}), now });
}

/** Takes the post for this process, or says why it is not to be taken. */
async function takePost(
  ports: Ports,
  { round: { portfolioId, id }, portfolio }: RoundAtHand,
  hasChannel: boolean,
  again: boolean,
): Promise<{ kind: 'mine'; claimed: Round } | Exclude<Publication, { kind: 'published' }>> {
  let verdict: Exclude<Publication, { kind: 'published' }> | undefined;
  const claimed = await compareAndSet<Round>({
    find: () => ports.store.findRound(portfolioId, id),
    decide: (round) => {
      verdict = undefined;
      if (round.state.kind === 'published') verdict = { kind: 'publishedAlready' };
      else if (round.state.kind !== 'closed') verdict = { kind: 'later' };
      if (verdict || round.state.kind !== 'closed') return undefined;
      const post = settle(round.state.post, ports.clock.now());
      verdict = whyNot(post, again, ports.clock.now()) ?? (hasChannel ? undefined : { kind: 'noChannel' });
      const { review: _, ...state } = round.state;
      const review = reviewRuleOf(round, portfolio);
      if (!verdict) return { ...round, state: { ...state, ...(review ? { review } : {}), post: claim(ports) } };
      return post === round.state.post ? undefined : { ...round, state: { ...round.state, post } };
    },
    change: (next) => ports.store.changeRound(next),
  });
  if (verdict || !claimed) return verdict ?? { kind: 'later' };
  return { kind: 'mine', claimed };
}

function whyNot(post: Delivery, again: boolean, now: string): Exclude<Publication, { kind: 'published' }> | undefined {
  if (post.kind === 'claimed') return { kind: 'later' };
  if (post.kind === 'planned' && (post.notBefore ?? now) > now) return { kind: 'later' };
  if (again) return undefined;
  if (post.kind === 'unknown') return { kind: 'unknown' };
  if (post.kind === 'refused') return { kind: 'refused' };
  return undefined;
}

async function writeDown(store: RoundStore, { portfolioId, id }: Round, post: Delivery): Promise<void> {
  await compareAndSet<Round>({
    find: () => store.findRound(portfolioId, id),
    decide: (round) => {
      if (round.state.kind !== 'closed') return undefined;
      const { at, review } = round.state;
      if (post.kind === 'sent')
        return { ...round, state: { kind: 'published', at, post, ...(review ? { review } : {}) } };
      return { ...round, state: { ...round.state, post } };
    },
    change: (next) => store.changeRound(next),
  });
}

/** Only the versions that went into the post: an answer, or a review, that came meanwhile keeps its mark and is shown next. */
async function markShown(store: RoundStore, requests: Request[]): Promise<void> {
  for (const request of requests.filter((r) => r.lateUnshown)) {
    await compareAndSet<Request>({
      find: () => store.findRequest(request.portfolioId, request.roundId, request.number),
      decide: (current) =>
        current.reports.length === request.reports.length && isSame(current.review, request.review)
          ? { ...current, lateUnshown: false }
          : undefined,
      change: (next) => store.changeRequest(next),
    });
  }
}
