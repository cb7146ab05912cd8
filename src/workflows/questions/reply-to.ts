import type { Command, QuestionAsked } from '../../domain/people/command';
import type { Committee } from '../../domain/portfolio/portfolio';
import { answerQuestion } from '../../domain/question/answer-question';
import type { Asked, Look } from '../../domain/question/dimension';
import { nextSteps } from '../../domain/question/next-steps';
import { type Filter, type Question, questionOf } from '../../domain/question/question';
import { showFilters } from '../../domain/question/show-question';
import { writeQuestion } from '../../domain/question/write-question';
import type { QuestionLine, QuestionReply } from '../../domain/shown/question-content';
import { countShades } from '../../domain/summary/count-shades';

interface Setting {
  asked: Asked;
  page: number;
  unread: string[];
  /** Those that may be asked about there. */
  committees: readonly Committee[];
}

/** The initiatives a question asks for, with what may be asked next; words of a title that are of one alone show that. */
export function replyTo(
  asked: Question,
  { asked: of, page, unread, committees }: Setting,
): { content: QuestionReply } | { command: Exclude<Command, QuestionAsked> } {
  const question = asListed(asked);
  const answered = answerQuestion(question, of);
  const { found, all } = answered;
  const [only, ...others] = found;
  if (only && others.length === 0 && unread.length === 0 && isOneByTitle(question)) {
    return { command: { name: 'show', number: only.initiative.number } };
  }
  const form = question.form === 'count' || question.form === 'who' ? question.form : 'list';
  return {
    content: {
      kind: 'question',
      form,
      portfolioName: of.portfolio.name,
      today: of.today,
      filters: showFilters(question, of),
      unread,
      counts: countShades(found.map(({ shade }) => shade)),
      of: all.length,
      page,
      lines: found.map((look) => lineOf(look, form === 'who' ? of : undefined)),
      words: writeQuestion(question),
      steps: nextSteps(question, answered, committees),
    },
  };
}

/** What is answered by a list, whatever it was asked for: what is missing has no answer, and changes were made. */
function asListed({ form, filters }: Question): Question {
  const listed = (of: Filter['of'], value: string) =>
    questionOf('list', [...filters, { of, not: false, any: [value] }]);
  switch (form) {
    case 'missing':
      return listed('reported', 'no');
    case 'changes':
      return filters.some(({ of }) => of === 'changed')
        ? questionOf('list', filters)
        : listed('changed', 'lastMeeting');
    case 'status':
    case 'plan':
    case 'word':
    case 'excel':
      return questionOf('list', filters);
    default:
      return { form, filters };
  }
}

function isOneByTitle({ form, filters }: Question): boolean {
  return form === 'list' && filters.length === 1 && filters.every(({ of, not }) => of === 'title' && !not);
}

function lineOf({ initiative, baseline, shade, overdue }: Look, named: Asked | undefined): QuestionLine {
  const { number, title, phase, owner } = initiative;
  return {
    number,
    title,
    shade,
    phase: baseline.phase,
    phaseWords: baseline.source === 'table' ? phase.words : '',
    period: baseline.period,
    overdue,
    ...(named ? { owner: owner ? { label: labelIn(named, owner.person) } : 'none' } : {}),
  };
}

function labelIn({ owners = [] }: Asked, person: string): string {
  return owners.find((one) => one.person === person)?.label ?? '';
}
