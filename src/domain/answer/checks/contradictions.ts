import { foldWords } from '../../fold-words';
import type { Milestone } from '../../portfolio/milestone';
import type { Day } from '../../time/instant';
import { isOverdue } from '../colour';
import type { Answer, Contradiction } from '../report';
import { isMilestonePassed } from './milestones-reached';

/** What an answer is held against. */
export interface Background {
  milestones?: Milestone[] | undefined;
  /** What was said in the rounds before, newest first. */
  earlierTexts: string[];
  today: Day;
}

/** The third time in a row: DOMAIN.md, "the same text three rounds running". */
const timesBefore = 2;

/** All that speaks against an answer, in the order it is said. */
export function findContradictions(answer: Answer, { milestones, earlierTexts, today }: Background): Contradiction[] {
  const passed =
    answer.health === 'green' && answer.phase !== 'closed'
      ? (milestones ?? []).filter((each) => isMilestonePassed(each, answer.milestonesReached ?? [], today))
      : [];
  return [
    ...passed.map(({ label }): Contradiction => ({ kind: 'milestonePassed', label })),
    ...(isOverdue(answer, today) ? [{ kind: 'periodPassed' as const, period: answer.period }] : []),
    ...(isSameAgain(answer.progress, earlierTexts) ? [{ kind: 'sameText' as const }] : []),
  ];
}

/** Those that `said` does not have: nobody is told the same of one answer twice. */
export function notYetSaid(found: Contradiction[], said: Contradiction[] = []): Contradiction[] {
  const known = new Set(said.map((one) => JSON.stringify(one)));
  return found.filter((one) => !known.has(JSON.stringify(one)));
}

function isSameAgain(text: string, earlier: string[]): boolean {
  const last = earlier.slice(0, timesBefore);
  return last.length === timesBefore && last.every((before) => foldWords(before) === foldWords(text));
}
