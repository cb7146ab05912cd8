import { type AnswerFault, maxLength } from '../../domain/shown/ask-content';
import type { Words } from '../../words/da';
import { type Line, lines } from '../people-text';

/** The fault at its field, and a line on top that leads there; everywhere else nothing. */
export function faultView(fault: AnswerFault | undefined, words: Words) {
  const at = (field: AnswerFault['field']): Line[] => lines(fault?.field === field ? sayFault(fault, words) : '');
  return {
    top: lines(fault ? words.fault.top(words.field[fault.field]) : ''),
    health: at('health'),
    phase: at('phase'),
    progress: at('progress'),
    nextSteps: at('nextSteps'),
    period: at('period'),
    decision: at('decision'),
  };
}

function sayFault(fault: AnswerFault, words: Words): string | undefined {
  if (fault.kind === 'tooLong') return words.fault.tooLong(maxLength[fault.field]);
  if (fault.kind === 'mayNotBeGreen') return words.fault.mayNotBeGreen;
  if (fault.kind === 'impossible') return words.fault.periodImpossible;
  switch (fault.field) {
    case 'phase':
      return words.fault.phaseMissing;
    case 'health':
      return words.fault.healthMissing;
    case 'progress':
      return words.fault.progressMissing;
    case 'decision':
      return words.fault.decisionMissing;
  }
}
