import { type Phase, phases } from '../portfolio/phase';
import { type AnswerFault, maxLength } from '../shown/ask-content';
import { parsePeriod } from '../time/period';
import { type AskedMilestones, readMilestones } from './checks/milestones-reached';
import { type Answer, type Health, healths } from './report';

/**
 * What came from a card's inputs: an answer, or the first fault with everything typed kept. Everything in it is
 * untrusted: a value of another type counts as missing. Rules: DOMAIN.md "Phase, health, colour".
 */
export function readAnswer(
  inputs: Record<string, unknown>,
  asked: AskedMilestones = {},
): { answer: Answer } | { fault: AnswerFault; typed: Partial<Answer> } {
  const typed = readTyped(inputs, asked);
  const { phase, health: chosen, ...rest } = typed;
  const health = phase && isJudged(phase) ? chosen : undefined;
  const fault = findFault({ ...rest, ...(phase ? { phase } : {}), ...(health ? { health } : {}) });
  if (fault || !phase) return { fault: fault ?? { field: 'phase', kind: 'missing' }, typed };
  return { answer: { phase, ...(health ? { health } : {}), ...rest } };
}

/** An answer as it stands in the inputs, right or wrong. */
export type Typed = Omit<Answer, 'phase' | 'health'> & { phase?: Phase; health?: Health };

/** Texts are trimmed, and otherwise as they were typed. */
export function readTyped(inputs: Record<string, unknown>, asked: AskedMilestones = {}): Typed {
  const text = (id: string) => (typeof inputs[id] === 'string' ? inputs[id].replace(/\r\n?/g, '\n').trim() : '');
  const phase = phases.find((known) => known === inputs.phase);
  const health = healths.find((known) => known === inputs.health);
  const milestonesReached = readMilestones(inputs.milestones, asked);
  return {
    ...(phase ? { phase } : {}),
    ...(health ? { health } : {}),
    progress: text('progress'),
    nextSteps: text('nextSteps'),
    period: text('period'),
    decision: text('decision'),
    ...(milestonesReached ? { milestonesReached } : {}),
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
