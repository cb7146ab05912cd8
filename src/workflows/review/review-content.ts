import { colourTold } from '../../domain/answer/colour';
import { isAnswered, latestReport, type Request } from '../../domain/answer/request';
import { languageFor } from '../../domain/people/language';
import type { Person } from '../../domain/people/person';
import { committeeName } from '../../domain/portfolio/portfolio';
import { reviewOf, reviewRuleOf } from '../../domain/review/as-published';
import { isReviewedStill, reviewEndsOn } from '../../domain/review/release';
import type { ReviewRule } from '../../domain/review/review';
import { isPending, reviewMark, reviewStateOf, textsOf } from '../../domain/review/review-changes';
import { inReviewOrder, rankOf } from '../../domain/review/review-order';
import { isSuperseded } from '../../domain/round/round';
import type { ReviewContent, ReviewItemPage, ReviewLine, ReviewNews } from '../../domain/shown/meeting/review-content';
import { occasionOf } from '../../domain/shown/occasion';
import type { Day, Instant } from '../../domain/time/instant';
import { dayOf } from '../../domain/time/zoned';
import type { RoundAtHand } from '../rounds/ask-content';
import { isInReview } from '../rounds/publish-summary';

/** Which page of a review somebody wants. `number`: of one initiative; without one, the list. */
export interface ReviewWish {
  page?: number;
  number?: string;
  as?: ReviewItemPage['kind'];
  typed?: ReviewItemPage['typed'];
  news?: ReviewNews;
}

/** The review of a round as it stands, for one coordinator. */
export function reviewContent(
  atHand: RoundAtHand,
  reader: Pick<Person, 'language'> | undefined,
  now: Instant,
  wish: ReviewWish = {},
): ReviewContent {
  const { portfolio, round, requests } = atHand;
  const rule = reviewRuleOf(round, portfolio);
  const ordered = inReviewOrder(requests);
  const today = dayOf(now, portfolio.timeZone);
  return {
    language: languageFor(reader, portfolio),
    portfolioId: portfolio.id,
    roundId: round.id,
    committee: committeeName(portfolio, round.committeeId),
    committeeId: round.committeeId,
    ...occasionOf(round),
    dueOn: round.dueOn,
    today,
    readAt: now,
    state: round.state.kind === 'published' ? 'published' : isInReview(atHand, now) ? 'inReview' : 'closed',
    ...(rule ? { rule } : {}),
    ...(rule && isPassed(atHand, rule, now) ? { passed: true as const } : {}),
    endsOn: reviewEndsOn(round, portfolio),
    counts: countsOf(requests),
    lines: ordered.filter(isAnswered).map((request) => lineOf(request, atHand, today)),
    notReported: ordered
      .filter((request) => !isAnswered(request))
      .map(({ number }) => ({ number, title: titleOf(number, atHand) })),
    ...(wish.news ? { news: wish.news } : {}),
    page: itemPage(ordered.filter(isAnswered), atHand, today, wish) ?? { kind: 'list', page: wish.page ?? 1 },
  };
}

function isPassed({ portfolio, round, rounds = [] }: RoundAtHand, rule: ReviewRule, now: Instant): boolean {
  const { state } = round;
  return state.kind === 'closed' && isSuperseded(round, rounds) && !isReviewedStill(round, rule, portfolio, now);
}

/** The next in the order of the review that waits for a word, after this one and round again; `undefined` where none does. */
export function nextPending(requests: Request[], number: string): string | undefined {
  const ordered = inReviewOrder(requests).filter(isAnswered);
  const at = ordered.findIndex((request) => request.number === number);
  return [...ordered.slice(at + 1), ...ordered.slice(0, Math.max(at, 0))].find(isPending)?.number;
}

function countsOf(requests: Request[]): ReviewContent['counts'] {
  const states = requests.map(reviewStateOf);
  const count = (state: string) => states.filter((each) => each === state).length;
  return {
    asked: requests.length,
    answered: requests.filter(isAnswered).length,
    approved: count('approved'),
    returned: count('returned'),
    leftOut: count('leftOut'),
    left: requests.filter(isPending).length,
  };
}

function lineOf(request: Request, atHand: RoundAtHand, today: Day): ReviewLine {
  const { number } = request;
  const report = latestReport(request);
  const { decision = '' } = textsOf(request) ?? {};
  return {
    number,
    title: titleOf(number, atHand),
    shade: report ? colourTold(report, today) : 'blue',
    phase: report?.phase ?? request.baseline.phase,
    rank: rankOf(request),
    state: reviewStateOf(request),
    decision,
    ...(report?.despite?.length ? { despite: report.despite } : {}),
    edited: reviewOf(request)?.wording !== undefined,
    late: report?.late ?? false,
  };
}

function itemPage(
  answered: Request[],
  atHand: RoundAtHand,
  today: Day,
  { number, as = 'item', typed }: ReviewWish,
): ReviewItemPage | undefined {
  const at = answered.findIndex((request) => request.number === number);
  const request = answered[at];
  const report = request && latestReport(request);
  const texts = request && textsOf(request);
  if (!request || !report || !texts) return undefined;
  const { progress, nextSteps, decision } = report;
  const review = reviewOf(request);
  const next = nextPending(answered, request.number);
  return {
    kind: as,
    line: lineOf(request, atHand, today),
    position: at + 1,
    of: answered.length,
    period: report.period,
    texts,
    ...(review?.wording ? { given: { progress, nextSteps, decision } } : {}),
    ...(review?.returned ? { question: review.returned.question } : {}),
    seen: reviewMark(request),
    ...(next ? { next } : {}),
    ...(typed ? { typed } : {}),
  };
}

function titleOf(number: string, { initiatives }: RoundAtHand): string {
  return initiatives.find((initiative) => initiative.number === number)?.title ?? '';
}
