import type { Answer, Report } from '../answer/report';
import { latestReport, type Request } from '../answer/request';
import { foldWords } from '../fold-words';
import type { Initiative } from '../portfolio/initiative';
import type { Asking, Decision } from './decision';

type Latest = NonNullable<Initiative['latest']>;

/** Red, or something to decide in words. What is closed asks for nothing any more, whatever is left in its texts. */
export function asksForDecision({ phase, health, decision }: Pick<Answer, 'phase' | 'health' | 'decision'>): boolean {
  return phase !== 'closed' && (health === 'red' || decision.trim() !== '');
}

/**
 * The initiative with its last report, and with since when its reports have asked for a decision.
 * @param history its requests in all rounds, for a run that is not known yet; the report may be missing in them
 */
export function withLatest<I extends Initiative>(initiative: I, latest: Latest, history: Request[]): I {
  const { asking: _, ...rest } = { ...initiative, latest };
  if (!asksForDecision(latest.report)) return rest as I;
  return { ...rest, asking: firstOfRun(latest, history, initiative.decisions ?? []) } as I;
}

/** What is asked and by no committee decided yet; where its beginning was not kept it begins with the latest report. */
export interface OpenAsking extends Asking {
  report: Report;
  /** The round of the latest report. */
  latestRoundId: string;
}

/** @returns `undefined` where nothing is asked, where it is decided, and for what is over or has no row any more */
export function openAsking({ latest, asking, decisions, settled, gone }: Initiative): OpenAsking | undefined {
  if (!latest || gone || !asksForDecision(latest.report)) return undefined;
  const { report, roundId } = latest;
  if (settled?.as === 'closed' && settled.at >= report.at) return undefined;
  if (answering(report, decisions ?? [])) return undefined;
  return { ...(asking ?? { since: report.at, roundId }), report, latestRoundId: roundId };
}

/**
 * The first decision made after a report answers what it asks; so does one that stood when the same words were said again: a card
 * comes filled in, and whoever sends it as it is asks nothing anew. That it is carried out since does not ask for it again.
 */
export function answering(report: Pick<Report, 'at' | 'decision'>, decisions: Decision[]): Decision | undefined {
  const words = foldWords(report.decision);
  return (
    decisions.find(({ at }) => at >= report.at) ??
    decisions.find(({ asked, done }) => words !== '' && foldWords(asked) === words && (!done || done.at >= report.at))
  );
}

/** Back from the latest report as long as each asked, and no committee decided between them. */
function firstOfRun(latest: Latest, history: Request[], decisions: Decision[]): Asking {
  let first = latest;
  for (const before of countedBefore(latest, history)) {
    const next = first.report.at;
    const isDecided = decisions.some(({ at }) => at >= before.report.at && at < next);
    if (isDecided || !asksForDecision(before.report)) break;
    first = before;
  }
  return { since: first.report.at, roundId: first.roundId };
}

/**
 * What counted in each round before it, newest first: an answer that was edited does not, nor one that was given in
 * another round, where it is counted. An edit goes on from what was asked first in its round.
 */
function countedBefore(latest: Latest, history: Request[]): Latest[] {
  return history
    .flatMap((request) => {
      const report = latestReport(request);
      return report && report.givenIn === undefined ? [{ roundId: request.roundId, report: sinceWhen(request) }] : [];
    })
    .filter(({ report }) => report.at < latest.report.at)
    .sort((a, b) => (a.report.at < b.report.at ? 1 : -1));
}

/** The first of the reports that end a request and all ask; the last one where that does not ask. */
function sinceWhen({ reports }: Request): Report {
  const last = reports.at(-1) as Report;
  const breakAt = reports.findLastIndex((report) => !asksForDecision(report));
  return asksForDecision(last) ? (reports[breakAt + 1] ?? last) : last;
}
