import type { Report } from '../answer/report';
import { latestReport, type Request } from '../answer/request';
import type { Portfolio } from '../portfolio/portfolio';
import type { Round } from '../round/round';
import type { Review, ReviewRule } from './review';

/** What of a request its committee is shown, and in whose words. */
export type AsPublished =
  | { kind: 'notReported' }
  /** A coordinator left it out of this round's summary. */
  | { kind: 'leftOut' }
  /** Answered, and not approved, in a committee that is shown nothing else. */
  | { kind: 'waits' }
  /** `report` has the texts that are shown. `edited`: they are a coordinator's. */
  | { kind: 'shown'; report: Report; edited: boolean; reviewed: boolean };

/**
 * The one place that decides what becomes public of an answer: the words it is shown in, or that it is not shown. Colour and phase
 * are always the owner's.
 */
export function asPublished(request: Request, rule: ReviewRule | undefined): AsPublished {
  const report = latestReport(request);
  if (!report) return { kind: 'notReported' };
  const review = reviewOf(request);
  if (review?.leftOut) return { kind: 'leftOut' };
  if (rule === 'required' && !review?.approved) {
    const before = approvedBefore(request);
    const earlier = before && request.reports.find(({ id }) => id === before.reportId);
    return earlier ? shown(earlier, before) : { kind: 'waits' };
  }
  return shown(report, review);
}

/** The review of the report that counts; one of an earlier report is past. */
export function reviewOf({ reports, review }: Request): Review | undefined {
  return review && review.reportId === reports.at(-1)?.id ? review : undefined;
}

/** The last approved review of a report before the one that counts. */
export function approvedBefore(request: Request): Omit<Review, 'before'> | undefined {
  const { review } = request;
  if (!review) return undefined;
  const { before, ...itself } = review;
  return !reviewOf(request) && itself.approved && !itself.leftOut ? itself : before;
}

function shown(report: Report, review: Omit<Review, 'before'> | undefined): AsPublished {
  const wording = review?.wording;
  const worded = wording ? { ...report, ...wording.texts } : report;
  return { kind: 'shown', report: worded, edited: wording !== undefined, reviewed: review?.approved !== undefined };
}

/** A request with what its committee is shown of it as its only report. */
export interface PublishedRequest extends Request {
  edited?: true;
  /** No coordinator has looked at it, and the committee's summary says so. */
  notReviewed?: true;
}

export interface PublishedRequests {
  requests: PublishedRequest[];
  /** How many a coordinator left out, and how many wait until one approves. */
  leftOut: number;
  waiting: number;
}

/** A round's requests as its committee reads them. */
export function publishedRequests(all: Request[], rule: ReviewRule | undefined): PublishedRequests {
  const seen = all.map((request) => ({ request, is: asPublished(request, rule) }));
  const count = (kind: AsPublished['kind']) => seen.filter(({ is }) => is.kind === kind).length;
  return {
    leftOut: count('leftOut'),
    waiting: count('waits'),
    requests: seen.flatMap(({ request, is }): PublishedRequest[] => {
      if (is.kind === 'notReported') return [request];
      if (is.kind !== 'shown') return [];
      return [
        {
          ...request,
          reports: [is.report],
          ...(is.edited ? { edited: true } : {}),
          ...(rule && !is.reviewed ? { notReviewed: true } : {}),
        },
      ];
    }),
  };
}

/**
 * A request with those of its reports that are read in a channel, in the words they are read in: all of them as they were given,
 * unless a coordinator made something else of the last one, or looks at answers first.
 */
export function asReadInChannel(request: Request, rule: ReviewRule | undefined): PublishedRequest {
  if (!request.review && !rule) return request;
  const is = asPublished(request, rule);
  if (is.kind !== 'shown') return { ...request, reports: [] };
  return { ...request, reports: [is.report], ...(is.edited ? { edited: true } : {}) };
}

/** The rule that holds for a round: of one that is published the rule by which it was. */
export function reviewRuleOf(
  { committeeId, state }: Pick<Round, 'committeeId' | 'state'>,
  { committees }: Pick<Portfolio, 'committees'>,
): ReviewRule | undefined {
  if (state.kind === 'published') return state.review;
  return committees.find(({ id }) => id === committeeId)?.review;
}
