import type { Report } from '../answer/report';
import { latestReport, type Request } from '../answer/request';
import type { Round } from '../round/round';

/**
 * A request with a report that was given in another round that asks for the same; the same request when it has that
 * already, or a later word of its own. Late is what is late in its own round.
 */
export function withSharedReport(request: Request, report: Report, from: Pick<Round, 'id'>, own: Round): Request {
  const last = latestReport(request);
  if (request.reports.some(({ id }) => id === report.id) || (last && last.at > report.at)) return request;
  const { supersedes: _, ...said } = report;
  const late = report.at >= own.dueAt || (own.state.kind === 'closed' && own.state.at <= report.at);
  const shared: Report = { ...said, givenIn: from.id, late, ...(last ? { supersedes: last.id } : {}) };
  const lateUnshown = request.lateUnshown || late || own.state.kind !== 'open';
  return { ...request, reports: [...request.reports, shared], lateUnshown };
}

/** Reports that were given here and are missing in the other. */
export function reportsToShare(from: Request, to: Request): Report[] {
  const there = new Set(to.reports.map(({ id }) => id));
  return from.reports.filter(({ id, givenIn }) => givenIn === undefined && !there.has(id));
}
