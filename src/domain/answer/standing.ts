import type { Initiative } from '../portfolio/initiative';
import type { Round } from '../round/round';
import { maxLength } from '../shown/ask-content';
import { dayOf } from '../time/zoned';
import { type Answer, answerIn, type Baseline } from './report';
import { isAnswered, latestReport, type Request } from './request';
import { isSameAnswer } from './request-changes';

/** What is known of an initiative between rounds: its last report, or what the coordinator's table says. */
export function baselineOf(initiative: Initiative, timeZone: string): Baseline {
  const known = knownOf(initiative, timeZone);
  if (!isClosedSince(initiative)) return known;
  const { health: _, ...rest } = known;
  return { ...rest, phase: 'closed', decision: '' };
}

/**
 * The request with what is known by now, where something was said elsewhere since its round opened: to confirm what was said
 * before that would take it back. The same request when it is answered, when nothing was said or the round is over.
 */
export function withNews<R extends Request>(request: R, round: Round, initiative: Initiative, timeZone: string): R {
  const news = initiative.latest?.report;
  if (round.state.kind !== 'open' || isAnswered(request) || !news || news.at <= round.openedAt) return request;
  const baseline = baselineOf(initiative, timeZone);
  const isKnown = request.baseline.source === 'report' && isSameAnswer(request.baseline, baseline);
  return isKnown && request.baseline.on === baseline.on ? request : { ...request, baseline };
}

/** A coordinator closed it when its row vanished, and no report says otherwise since. */
function isClosedSince({ settled, latest }: Initiative): boolean {
  return settled?.as === 'closed' && !(latest && latest.report.at > settled.at);
}

function knownOf(initiative: Initiative, timeZone: string): Baseline {
  if (initiative.latest) {
    const { report } = initiative.latest;
    return { source: 'report', on: dayOf(report.at, timeZone), ...answerIn(report) };
  }
  const { phase, health, statusText = '', nextStep = '', period } = initiative;
  return {
    source: 'table',
    phase: phase.phase,
    ...(health ? { health } : {}),
    progress: statusText.slice(0, maxLength.progress),
    nextSteps: nextStep.slice(0, maxLength.nextSteps),
    period,
    decision: '',
  };
}

/** What a request's initiative stands at in its round: the answer, or what was known when it opened. */
export function standingOf(request: Request): Answer {
  return latestReport(request) ?? request.baseline;
}

/** Asked in a round of this committee: placed with it, still in the table, not closed. */
export function isAskedBy(initiative: Initiative, committeeId: string): boolean {
  const phase = initiative.latest?.report.phase ?? initiative.phase.phase;
  return !initiative.gone && phase !== 'closed' && initiative.anchoring.committees.includes(committeeId);
}
