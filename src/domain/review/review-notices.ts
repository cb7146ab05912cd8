import { latestReport, type Request } from '../answer/request';
import { firstHour } from '../calendar/round-dates';
import { asAskedToday } from '../people/absence/answerer';
import type { Directory } from '../people/directory';
import { isErased } from '../people/erasure/erasure';
import type { PersonRef } from '../people/person';
import type { Portfolio } from '../portfolio/portfolio';
import { address, type Subject } from '../round/decide-notices';
import type { Notice, ReviewSubject } from '../round/notice';
import type { Round } from '../round/round';
import type { Instant } from '../time/instant';
import { atLocal, dayOf } from '../time/zoned';
import { reviewOf, reviewRuleOf } from './as-published';
import { isHeldForReview, reviewEndsOn } from './release';
import { isPending } from './review-changes';

interface Situation {
  portfolio: Portfolio;
  round: Round;
  requests: Request[];
  directory: Directory;
  now: Instant;
}

/** Who must know what of a round's review: one notice each, its id made of what it is about. */
export function decideReviewNotices(situation: Situation): Notice[] {
  const { portfolio, round, requests } = situation;
  if (round.state.kind !== 'closed' && round.state.kind !== 'published') return [];
  return [
    ...address(portfolio, [...toReview(situation), ...lastCall(situation), ...newAnswers(situation)]),
    ...requests.flatMap((request) => [...aboutWording(request), ...aboutQuestion(request, situation)]),
  ];
}

/** Once for each time it closed. */
function toReview({ portfolio, round, requests, now }: Situation): Subject[] {
  const rule = reviewRuleOf(round, portfolio);
  if (round.state.kind !== 'closed' || !isHeldForReview({ round, requests, rule, office: portfolio, now })) return [];
  return [{ id: `review.${round.id}.${round.state.at}`, about: { kind: 'review', roundId: round.id } }];
}

/** On the last day of its review, while nothing goes out before it is approved: once for that day. */
function lastCall({ portfolio, round, requests, now }: Situation): Subject[] {
  const rule = reviewRuleOf(round, portfolio);
  const endsOn = reviewEndsOn(round, portfolio);
  const isToday = now >= atLocal(endsOn, firstHour, 0, portfolio.timeZone);
  if (rule !== 'required' || !isToday || !isHeldForReview({ round, requests, rule, office: portfolio, now })) return [];
  return [{ id: `reviewLast.${round.id}.${endsOn}`, about: { kind: 'reviewLast', roundId: round.id } }];
}

/** What a coordinator asked for, or what came in behind their back. */
function newAnswers({ portfolio, round, requests }: Situation): Subject[] {
  const { state } = round;
  const isReviewed = reviewRuleOf(round, portfolio) !== undefined;
  return requests.flatMap((request) => {
    const { review, number, reports } = request;
    const report = latestReport(request);
    if (!report || reviewOf(request) || !isPending(request)) return [];
    const isAfterPost = state.kind === 'published' && isReviewed && report.at > state.post.at;
    // The owner's words are read again in place of what a coordinator made of them.
    const isUndone = review?.leftOut !== undefined || review?.wording !== undefined;
    if (!review?.returned && !isUndone && !isAfterPost) return [];
    const nth = reports.length;
    return [
      {
        id: `reviewAnswer.${round.id}.${number}.${nth}`,
        about: { kind: 'reviewAnswer', roundId: round.id, number, nth },
      },
    ];
  });
}

/** To whoever wrote the words that are not shown. */
function aboutWording(request: Request): Notice[] {
  const wording = reviewOf(request)?.wording;
  const by = latestReport(request)?.by;
  return wording && by && by !== wording.by ? toOwner(request, by, 'reworded', wording.at) : [];
}

/** To whoever would answer today. */
function aboutQuestion(request: Request, { directory, now, portfolio }: Situation): Notice[] {
  const returned = reviewOf(request)?.returned;
  const asked = asAskedToday(request, directory, dayOf(now, portfolio.timeZone)).owner;
  return returned && asked ? toOwner(request, asked.person, 'returned', returned.at) : [];
}

function toOwner(
  { portfolioId, roundId, number }: Request,
  to: PersonRef,
  kind: Extract<ReviewSubject['kind'], 'reworded' | 'returned'>,
  at: Instant,
): Notice[] {
  if (isErased(to)) return [];
  const id = `${kind}.${roundId}.${number}.${at}.${to}`;
  return [{ id, portfolioId, to, about: { kind, roundId, number, at }, delivery: { kind: 'planned' } }];
}
