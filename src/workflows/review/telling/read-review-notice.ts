import { latestReport, type Request } from '../../../domain/answer/request';
import { questionPage } from '../../../domain/answer/walk';
import { asAnswerer, mayAnswer } from '../../../domain/people/absence/answerer';
import { Directory } from '../../../domain/people/directory';
import { languageFor } from '../../../domain/people/language';
import type { Person } from '../../../domain/people/person';
import { committeeName } from '../../../domain/portfolio/portfolio';
import { reviewOf } from '../../../domain/review/as-published';
import { isPending } from '../../../domain/review/review-changes';
import type { Notice, ReviewSubject } from '../../../domain/round/notice';
import { canBeReviewed } from '../../../domain/round/round';
import type { NoticeContent } from '../../../domain/shown/notice-content';
import { occasionOf } from '../../../domain/shown/occasion';
import type { Instant } from '../../../domain/time/instant';
import { dayOf } from '../../../domain/time/zoned';
import type { PeopleStore, PortfolioStore, RoundStore } from '../../ports';
import { askContent, type RoundAtHand, walkOf } from '../../rounds/ask-content';
import { loadRound } from '../../rounds/load-round';
import { reviewContent } from '../review-content';

type Store = PortfolioStore & RoundStore & Pick<PeopleStore, 'listPeople'>;
type ReviewNotice = Notice & { about: ReviewSubject };

export function isOfReview(notice: Notice): notice is ReviewNotice {
  const { kind } = notice.about;
  return kind.startsWith('review') || kind === 'reworded' || kind === 'returned';
}

/** What it says as things stand now; `undefined` when there is nothing to say of it any more. */
export async function readReviewNotice(
  store: Store,
  { portfolioId, about, to }: ReviewNotice,
  now: Instant,
): Promise<NoticeContent | undefined> {
  const atHand = await loadRound(store, portfolioId, about.roundId);
  if (!atHand || !canBeReviewed(atHand.round)) return undefined;
  const people = await store.listPeople();
  const reader = new Directory(people).find(to);
  if (about.kind === 'review' || about.kind === 'reviewLast') {
    if (atHand.round.state.kind !== 'closed') return undefined;
    const { kind } = about;
    const review = reviewContent(atHand, reader, now);
    // Approved before it was told: it may be told days later, to whoever installs the bot then.
    if (kind === 'reviewLast' && review.counts.left === 0) return undefined;
    return { kind, language: review.language, review };
  }
  const request = atHand.requests.find(({ number }) => number === about.number);
  if (!request || !reader) return undefined;
  switch (about.kind) {
    case 'reviewAnswer':
      return newAnswer(atHand, request, about.nth, { reader, now });
    case 'reworded':
      return otherWords(atHand, request, about.at, { reader, now });
    case 'returned':
      return question(atHand, request, about.at, { reader, people, now });
  }
}

interface Reading {
  reader: Person;
  now: Instant;
}

function newAnswer(
  atHand: RoundAtHand,
  request: Request,
  nth: number,
  { reader, now }: Reading,
): NoticeContent | undefined {
  // A newer one has a notice of its own.
  if (request.reports.length !== nth || !isPending(request)) return undefined;
  const { number } = request;
  const review = reviewContent(atHand, reader, now, { number, news: { kind: 'newAnswer', number } });
  return { kind: 'reviewAnswer', language: review.language, review };
}

function otherWords(
  { portfolio, round, initiatives }: RoundAtHand,
  request: Request,
  at: Instant,
  { reader, now }: Reading,
): NoticeContent | undefined {
  const wording = reviewOf(request)?.wording;
  const report = latestReport(request);
  if (!wording || !report || wording.at !== at) return undefined;
  const { number } = request;
  const { progress, nextSteps, decision } = report;
  return {
    kind: 'reworded',
    language: languageFor(reader, portfolio),
    portfolioId: portfolio.id,
    committee: committeeName(portfolio, round.committeeId),
    committeeId: round.committeeId,
    ...occasionOf(round),
    dueOn: round.dueOn,
    today: dayOf(now, portfolio.timeZone),
    number,
    title: initiatives.find((one) => one.number === number)?.title ?? '',
    given: { progress, nextSteps, decision },
    texts: wording.texts,
  };
}

/** Their question once more, with what the coordinator asks. */
function question(
  atHand: RoundAtHand,
  request: Request,
  at: Instant,
  { reader, people, now }: Reading & { people: Person[] },
): NoticeContent | undefined {
  if (reviewOf(request)?.returned?.at !== at) return undefined;
  const { number } = request;
  const today = dayOf(now, atHand.portfolio.timeZone);
  const person = asAnswerer(reader, people, new Directory(people), today);
  // Whoever it was given to meanwhile is told instead.
  if (!mayAnswer(request, person)) return undefined;
  const page = questionPage({ ...walkOf(atHand, { number, now }), person, today }, request);
  const ask = askContent(atHand, person, { now, page });
  return { kind: 'returned', language: ask.language, ask };
}
