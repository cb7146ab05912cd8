import type { Owner } from '../portfolio/initiative';
import { reviewOf } from '../review/as-published';
import type { Instant } from '../time/instant';
import { withoutDraft } from './draft';
import { type Answer, answerIn, type Contradiction, type Report } from './report';
import { isAnswered, latestReport, type Request } from './request';

interface Given {
  /** Of the activity that brought the answer. */
  reportId: string;
  by: string;
  at: Instant;
  /** When Teams says that they pressed; absent where it does not. */
  pressedAt?: Instant;
  late: boolean;
  /** What speaks against the answer; it has been said. */
  despite?: Contradiction[];
}

/**
 * The request with one report more, and without the draft of whoever gave it; the same request when that report is in it
 * already, or says nothing new where nobody asked for it again, or was pressed before what they said last: held up on its way, in another process or
 * delivered once more, it is not their last word.
 */
export function withReport(before: Request, answer: Answer, kind: Report['kind'], given: Given): Request {
  const request = withoutDraft(before, given.by);
  const last = latestReport(request);
  if (request.reports.some((report) => report.id === given.reportId)) return request;
  const theirs = request.reports.findLast(({ by }) => by === given.by);
  if (given.pressedAt && theirs?.pressedAt && given.pressedAt < theirs.pressedAt) return before;
  const isAskedAgain = reviewOf(request)?.returned !== undefined;
  if (last && last.by === given.by && !isAskedAgain && isSameAnswer(last, answer)) return request;
  const report: Report = {
    ...answer,
    id: given.reportId,
    at: given.at,
    by: given.by,
    ...(given.pressedAt ? { pressedAt: given.pressedAt } : {}),
    kind,
    ...(last ? { supersedes: last.id } : {}),
    // Asked again by whoever reviewed it: it had come in time.
    late: given.late && !(isAskedAgain && last?.late === false),
    ...(given.despite?.length ? { despite: given.despite } : {}),
  };
  return { ...request, reports: [...request.reports, report], lateUnshown: request.lateUnshown || given.late };
}

/**
 * Handed back: nobody's until a coordinator names someone.
 * @param saidIn the round it was said in, where that is another
 */
export function withReturn(request: Request, by: string, at: Instant, saidIn?: string): Request {
  const { owner: _, ...rest } = request;
  return { ...rest, returns: [...request.returns, { by, at, ...(saidIn ? { saidIn } : {}) }] };
}

/**
 * Given on by its owner. An answer that was given stays its giver's to edit, unless it was given back with a question: that goes
 * to whoever it is now, and the mark has the next tick tell them, also where the round is over.
 */
export function withHandover(request: Request, by: string, to: Owner, at: Instant): Request {
  const handovers = [...(request.handovers ?? []), { by, to, at }];
  if (!isAnswered(request)) return { ...withOwner(request, to, at), handovers };
  const isAskedAgain = reviewOf(request)?.returned !== undefined;
  return isAskedAgain ? { ...withOwner(request, to, at), handovers, lateUnshown: true } : { ...request, handovers };
}

/** Handed to somebody: what another has typed is not theirs to have. */
export function withOwner({ drafts: _, ...request }: Request, owner: Owner, at: Instant): Request {
  return { ...request, owner, assignedAt: at };
}

/** The last report confirmed in one tap: its content, as of now. */
export function confirmedAnswer({ baseline }: Request): Answer | undefined {
  if (baseline.source !== 'report') return undefined;
  return answerIn(baseline);
}

/** Word for word. */
export function isSameAnswer(a: Answer, b: Answer): boolean {
  const isSameMilestones = (a.milestonesReached ?? []).join('\n') === (b.milestonesReached ?? []).join('\n');
  return (
    isSameMilestones &&
    (['phase', 'health', 'progress', 'nextSteps', 'period', 'decision'] as const).every(
      (field) => a[field] === b[field],
    )
  );
}
