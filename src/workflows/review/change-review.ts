import type { Request } from '../../domain/answer/request';
import { withOwner } from '../../domain/answer/request-changes';
import { asAskedToday } from '../../domain/people/absence/answerer';
import { Directory } from '../../domain/people/directory';
import { isErased } from '../../domain/people/erasure/erasure';
import type { Owner } from '../../domain/portfolio/initiative';
import { reviewOf } from '../../domain/review/as-published';
import {
  approved,
  type Deed,
  leftOut,
  putBack,
  returnedWith,
  reviewMark,
  reworded,
  textsOf,
} from '../../domain/review/review-changes';
import { isSuperseded, type Round } from '../../domain/round/round';
import type { ReviewContent, ReviewNews } from '../../domain/shown/meeting/review-content';
import type { Instant } from '../../domain/time/instant';
import { dayOf } from '../../domain/time/zoned';
import { markTakenOn } from '../agenda/following/mark-post';
import type { Clock } from '../clock';
import { compareAndSet } from '../compare-and-set';
import type { PeopleStore, PortfolioStore, RoundStore } from '../ports';
import type { Asked, RoundAtHand } from '../rounds/ask-content';
import { findReview, type ReviewPointer } from './find-review';
import { readQuestion, readWording } from './read-typed';
import { nextPending, type ReviewWish, reviewContent } from './review-content';
import { noticeReview } from './telling/notice-review';

interface Ports {
  store: PortfolioStore & RoundStore & PeopleStore;
  clock: Clock;
}

/** Something a coordinator does with one answer. `seen`: the mark of what their card showed of it. */
export interface ReviewDeed extends ReviewPointer {
  verb: 'review.approve' | 'review.leaveOut' | 'review.putBack' | 'review.reword' | 'review.return';
  number: string;
  seen: string;
  /** Untrusted. */
  inputs: Record<string, unknown>;
}

/**
 * Carries out what a coordinator decided about one answer: on what they saw of it, and on nothing else. Whoever comes second
 * is told so, and shown what it is now. The report stays as its owner gave it.
 * @throws Refused for whoever does not coordinate it
 */
export async function changeReview(ports: Ports, deed: ReviewDeed, person: Asked): Promise<ReviewContent> {
  const { store, clock } = ports;
  const { number } = deed;
  const atHand = await findReview(store, deed, person, deed.verb);
  const request = atHand.requests.find((one) => one.number === number);
  if (!request) return reviewContent(atHand, person, clock.now());
  const decided = decide(atHand, request, deed);
  if ('again' in decided) return reviewContent(atHand, person, clock.now(), { number, ...decided.again });
  await markReviewed(store, atHand.round);
  // Before as well, for a process that is killed in between.
  await markTakenOn(store, atHand, number);
  const { stored, news } = await write(ports, request, deed, (current) =>
    decided.change(current, { by: person.id, at: clock.now() }),
  );
  const after = { ...atHand, requests: atHand.requests.map((one) => (one === request ? stored : one)) };
  if (news.kind === 'changedMeanwhile') return reviewContent(after, person, clock.now(), { number, news });
  await markTakenOn(store, atHand, number);
  const directory = new Directory(await store.listPeople());
  await noticeReview(ports, { ...after, requests: [stored] }, directory);
  const said = news.kind === 'returned' ? { ...news, ...reachOf(stored, directory, after, clock.now()) } : news;
  return reviewContent(after, person, clock.now(), { ...pageAfter(news, after, number), news: said });
}

/** Whether whoever would answer today hears of it. */
function reachOf(
  request: Request,
  directory: Directory,
  { portfolio }: RoundAtHand,
  now: Instant,
): { unreachable?: true } {
  const asked = asAskedToday(request, directory, dayOf(now, portfolio.timeZone)).owner;
  return asked && directory.canReach(asked.person) ? {} : { unreachable: true };
}

type Decided = { change(request: Request, deed: Deed): Request } | { again: ReviewWish };

function decide(atHand: RoundAtHand, request: Request, { verb, inputs }: ReviewDeed): Decided {
  switch (verb) {
    case 'review.approve':
      return { change: approved };
    case 'review.leaveOut':
      return { change: leftOut };
    case 'review.putBack':
      return { change: putBack };
    case 'review.reword': {
      const shown = textsOf(request);
      if (!shown) return { again: {} };
      const read = readWording(request, shown, inputs);
      if ('fault' in read) return { again: { as: 'edit', typed: read.typed, news: read.fault } };
      return { change: (current, deed) => reworded(current, read.texts, deed) };
    }
    case 'review.return': {
      const { number } = request;
      const owner = ownerToday(atHand, request);
      if (!owner || isErased(owner.person)) return { again: { news: { kind: 'ownerless', number } } };
      if (isSuperseded(atHand.round, atHand.rounds ?? [])) return { again: { news: { kind: 'askedAnew' } } };
      const read = readQuestion(inputs);
      if ('fault' in read) return { again: { as: 'ask', typed: read.typed, news: read.fault } };
      return { change: (current, deed) => returnedWith(givenTo(current, owner, deed.at), read.question, deed) };
    }
  }
}

/** Whose it is by now: it may have been given to somebody else since it was answered. */
function ownerToday({ initiatives }: RoundAtHand, { number, owner }: Request): Owner | undefined {
  return initiatives.find((one) => one.number === number)?.owner ?? owner;
}

function givenTo(request: Request, owner: Owner, at: Instant): Request {
  return request.owner?.person === owner.person ? request : withOwner(request, owner, at);
}

const newsOf = {
  'review.approve': 'approved',
  'review.leaveOut': 'leftOut',
  'review.putBack': 'putBack',
  'review.reword': 'reworded',
  'review.return': 'returned',
} as const;

/** Only onto what the card showed: a new answer, or another coordinator's word, comes first. */
async function write(
  { store }: Ports,
  request: Request,
  { verb, seen }: ReviewDeed,
  change: (current: Request) => Request,
): Promise<{ stored: Request; news: ReviewNews }> {
  const { portfolioId, roundId, number } = request;
  let isAsSeen = false;
  const stored =
    (await compareAndSet<Request>({
      find: () => store.findRequest(portfolioId, roundId, number),
      decide: (current) => {
        isAsSeen = reviewMark(current) === seen;
        return isAsSeen ? change(current) : undefined;
      },
      change: (next) => store.changeRequest(next),
    })) ?? request;
  if (!isAsSeen) return { stored, news: { kind: 'changedMeanwhile', number } };
  const isAsGiven = verb === 'review.reword' && !reviewOf(stored)?.wording;
  return { stored, news: { kind: isAsGiven ? 'asGiven' : newsOf[verb], number } };
}

/** Before anything is: who reads in the channel then looks at its requests, whether or not its committee waits for a review. */
async function markReviewed(store: RoundStore, { portfolioId, id, reviewed }: Round): Promise<void> {
  if (reviewed) return;
  await compareAndSet<Round>({
    find: () => store.findRound(portfolioId, id),
    decide: (round) => (round.reviewed ? undefined : { ...round, reviewed: true }),
    change: (next) => store.changeRound(next),
  });
}

/** What is settled leads to the next that waits; what was worded otherwise is looked at once more. */
function pageAfter({ kind }: ReviewNews, { requests }: RoundAtHand, number: string): ReviewWish {
  if (kind !== 'approved' && kind !== 'leftOut' && kind !== 'returned') return { number };
  const next = nextPending(requests, number);
  return next ? { number: next } : {};
}
