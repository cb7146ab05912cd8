import type { Owner } from '../portfolio/initiative';
import type { Instant } from '../time/instant';
import type { Answer, Report } from './report';
import { latestReport, type Request } from './request';

interface Given {
  /** Of the activity that brought the answer. */
  reportId: string;
  by: string;
  at: Instant;
  late: boolean;
}

/** The request with one report more; the same request when that report is in it already, or says nothing new. */
export function withReport(request: Request, answer: Answer, kind: Report['kind'], given: Given): Request {
  const last = latestReport(request);
  if (request.reports.some((report) => report.id === given.reportId)) return request;
  if (last && last.by === given.by && isSameAnswer(last, answer)) return request;
  const report: Report = {
    ...answer,
    id: given.reportId,
    at: given.at,
    by: given.by,
    kind,
    ...(last ? { supersedes: last.id } : {}),
    late: given.late,
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

export function withOwner(request: Request, owner: Owner, at: Instant): Request {
  return { ...request, owner, assignedAt: at };
}

/** The last report confirmed in one tap: its content, as of now. */
export function confirmedAnswer({ baseline }: Request): Answer | undefined {
  if (baseline.source !== 'report') return undefined;
  const { phase, health, progress, nextSteps, period, decision } = baseline;
  return { phase, ...(health ? { health } : {}), progress, nextSteps, period, decision };
}

function isSameAnswer(a: Answer, b: Answer): boolean {
  return (['phase', 'health', 'progress', 'nextSteps', 'period', 'decision'] as const).every(
    (field) => a[field] === b[field],
  );
}
