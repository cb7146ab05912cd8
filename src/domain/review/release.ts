import type { Request } from '../answer/request';
import { addBusinessDays } from '../calendar/business-days';
import { firstHour, type Planning } from '../calendar/round-dates';
import type { Round } from '../round/round';
import type { Day, Instant } from '../time/instant';
import { atLocal, dayOf } from '../time/zoned';
import type { ReviewRule } from './review';
import { isPending } from './review-changes';

interface Waiting {
  round: Round;
  requests: Request[];
  rule: ReviewRule | undefined;
  office: Planning;
  now: Instant;
}

/**
 * Is a closed round still to be reviewed before it is posted? A coordinator's word ends that; so does the morning of the
 * agenda deadline, where everything is approved by then or the committee does not wait for it.
 */
export function isHeldForReview({ round, requests, rule, office, now }: Waiting): boolean {
  if (!rule || round.state.kind !== 'closed' || round.state.releasedAt) return false;
  if (now < atLocal(reviewEndsOn(round, office), firstHour, 0, office.timeZone)) return true;
  return rule === 'required' && requests.some(isPending);
}

/** The last working day to review it: that of the agenda deadline, or as long after the owners' deadline where there is none. */
export function reviewEndsOn(
  { agendaDeadlineOn, meetingOn, dueOn }: Pick<Round, 'agendaDeadlineOn' | 'meetingOn' | 'dueOn'>,
  office: Planning,
): Day {
  const day = agendaDeadlineOn ?? meetingOn;
  return day ? addBusinessDays(day, 0, office) : addBusinessDays(dueOn, office.rhythm.reviewDays, office);
}

/** When an answer is wanted to a question that it was given back with. */
export function answerWanted(round: Round, office: Planning, now: Instant): { before: Day } | 'soon' | 'posted' {
  if (round.state.kind === 'published') return 'posted';
  const before = reviewEndsOn(round, office);
  return before > dayOf(now, office.timeZone) ? { before } : 'soon';
}

/** Its review goes on although its committee asks again already: until its meeting, or its agenda where none is planned. */
export function isReviewedStill(round: Round, rule: ReviewRule | undefined, office: Planning, now: Instant): boolean {
  if (!rule || round.state.kind !== 'closed') return false;
  const lastOn = round.meetingOn ?? reviewEndsOn(round, office);
  return dayOf(now, office.timeZone) <= lastOn;
}
