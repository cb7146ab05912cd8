import { type Phase, phases } from '../portfolio/phase';
import { type AnswerFault, maxLength } from '../shown/ask-content';
import { parsePeriod } from '../time/period';
import { type Answer, type Health, healths } from './report';

/**
 * What came from a card's inputs: an answer, or the first fault with everything typed kept. Everything in it is
 * untrusted: a value of another type counts as missing. Rules: DOMAIN.md "Phase, health, colour".
 */
export function readAnswer(
  inputs: Record<string, unknown>,
): { answer: Answer } | { fault: AnswerFault; typed: Partial<Answer> } {
  const typed = readTyped(inputs);
  const fault = findFault(typed);
  if (fault) return { fault, typed };
  const phase = typed.phase as Phase;
  const { progress, nextSteps, period, decision } = typed;
  return {
    answer: { phase, ...(typed.health ? { health: typed.health } : {}), progress, nextSteps, period, decision },
  };
}

type Typed = Omit<Answer, 'phase' | 'health'> & { phase?: Phase; health?: Health };

function readTyped(inputs: Record<string, unknown>): Typed {
  const text = (id: string) => (typeof inputs[id] === 'string' ? inputs[id].replace(/\r\n?/g, '\n').trim() : '');
  const phase = phases.find((known) => known === inputs.phase);
  const health = healths.find((known) => known === inputs.health);
  return {
    ...(phase ? { phase } : {}),
    ...(health && phase && isJudged(phase) ? { health } : {}),
    progress: text('progress'),
    nextSteps: text('nextSteps'),
    period: text('period'),
    decision: text('decision'),
  };
}

function findFault(typed: Typed): AnswerFault | undefined {
  if (!typed.phase) return { field: 'phase', kind: 'missing' };
  for (const field of ['progress', 'nextSteps', 'period', 'decision'] as const) {
    if (typed[field].length > maxLength[field]) return { field, kind: 'tooLong' };
  }
  if (isJudged(typed.phase) && mustBeJudged(typed.phase) && !typed.health) return { field: 'health', kind: 'missing' };
  if (typed.health === 'green' && (typed.phase === 'paused' || typed.phase === 'awaiting')) {
    return { field: 'health', kind: 'mayNotBeGreen' };
  }
  if (typed.progress === '') return { field: 'progress', kind: 'missing' };
  if (isImpossibleDate(typed.period)) return { field: 'period', kind: 'impossible' };
  if (typed.health === 'red' && typed.decision === '') return { field: 'decision', kind: 'missing' };
  return undefined;
}

/** A closed initiative has nothing to judge; whoever closes it is not asked to. */
function isJudged(phase: Phase): boolean {
  return phase !== 'closed';
}

/** What has not started need not be judged, but may be: its start can have passed. */
function mustBeJudged(phase: Phase): boolean {
  return phase !== 'planned' && phase !== 'starting';
}

/** Words the parser cannot read are kept as they are; a day that does not exist (`31. februar 2025`) is asked about. */
function isImpossibleDate(period: string): boolean {
  return (
    parsePeriod(period).kind === 'unreadable' &&
    /^\D{0,12}\d{1,2}[\s./-]+(\d{1,2}|\p{L}{3,9})\b[\s./-]*(\d{2}|\d{4})?$/u.test(period)
  );
}
