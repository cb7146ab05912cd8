import { type Committee, shortName } from '../portfolio/portfolio';
import type { ShownStep } from '../shown/question-content';
import { type Answered, holds } from './answer-question';
import type { Look } from './dimension';
import { askedFor, type DimensionName, type Question, withFilter, without } from './question';
import { writeQuestion } from './write-question';

/** Beside the two that page. */
const mostSteps = 4;
/** So few are read as they are. */
const fewFound = 5;

/**
 * What somebody may want to ask next: only what has an answer, and another one.
 * @param committees those they may ask about where they are
 */
export function nextSteps(question: Question, answered: Answered, committees: readonly Committee[]): ShownStep[] {
  const steps = [
    ...asList(question, answered),
    ...withoutDecision(question, answered),
    ...ofCommittees(question, answered, committees),
    ...withLess(question, answered),
  ];
  return steps.filter(({ words }) => words.length <= mostCharacters).slice(0, mostSteps);
}

/** Longer words are not taken from a button. */
export const mostCharacters = 300;

function asList({ form, filters }: Question, { found }: Answered): ShownStep[] {
  if (form !== 'count' || found.length === 0) return [];
  return [{ kind: 'list', words: writeQuestion({ form: 'list', filters }) }];
}

function withoutDecision(question: Question, { found }: Answered): ShownStep[] {
  const asksNone = question.filters.some(({ of }) => of === 'decision');
  if (asksNone || !askedFor(question, 'colour').includes('red')) return [];
  const narrower = withFilter(question, { of: 'decision', not: false, any: ['none'] });
  const left = found.filter((look) => holds(narrower, look)).length;
  return left > 0 && left < found.length ? [{ kind: 'noDecision', words: writeQuestion(narrower) }] : [];
}

/** The same of another committee; or where there is much, of those that have most of it. */
function ofCommittees(question: Question, { found, all }: Answered, committees: readonly Committee[]): ShownStep[] {
  const current = askedFor(question, 'committee');
  if (current.length > 1 || question.filters.some(({ of, not }) => of === 'committee' && not)) return [];
  if (current.length === 0 && found.length <= fewFound) return [];
  const rest = without(question, 'committee');
  const looks = (id: string): Look[] =>
    all.flatMap((look) => (look.initiative.anchoring.committees.includes(id) ? [{ ...look, committees: [id] }] : []));
  return committees
    .filter(({ id }) => !current.includes(id))
    .map((committee) => ({
      committee,
      count: looks(committee.id).filter((look) => holds(rest, look)).length,
    }))
    .filter(({ count }) => count > 0 && (current.length > 0 || count < found.length))
    .sort((a, b) => b.count - a.count)
    .slice(0, 2)
    .map(({ committee, count }) => ({
      kind: 'committee',
      name: shortName(committee),
      count,
      words: writeQuestion(withFilter(rest, { of: 'committee', not: false, any: [committee.id] })),
    }));
}

/** What finds more when one thing is left out: of all committees first. */
function withLess(question: Question, { found, all }: Answered): ShownStep[] {
  if (question.filters.length < 2) return [];
  const names = [...new Set(question.filters.map(({ of }) => of))];
  const first = (of: DimensionName) => Number(of !== 'committee');
  return names
    .sort((a, b) => first(a) - first(b))
    .map((of) => ({ of, less: without(question, of) }))
    .filter(({ of, less }) => {
      const looks = of === 'committee' ? all.map((look) => ({ ...look, committees: [] })) : all;
      return looks.filter((look) => holds(less, look)).length > found.length;
    })
    .slice(0, found.length === 0 ? 3 : 1)
    .map(({ of, less }) => ({ kind: 'without', of, words: writeQuestion(less) }));
}
