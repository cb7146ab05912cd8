import type { Command, QuestionAsked } from '../../domain/people/command';
import { askedFor, type Filter, type Form, type Question } from '../../domain/question/question';
import { readDaysIn } from '../../domain/question/time/days';

/**
 * The command that answers a question better than a list; `undefined` where none does.
 * @param unread words that were not understood: a list says so, another reply would hide it
 */
export function commandFor(
  question: Question,
  page: number,
  unread: readonly string[] = [],
): Exclude<Command, QuestionAsked> | undefined {
  const { form, filters } = question;
  if (unread.length > 0 && listed.includes(form)) return undefined;
  const [committee, ...others] = askedFor(question, 'committee');
  const isOfOne = filters.every(({ of, not }) => of === 'committee' && !not) && others.length === 0;
  const of = committee ? { committee } : {};
  if (form === 'status' && isOfOne) return { name: 'status', ...of };
  if (form === 'missing' && isOfOne) return { name: 'missing', ...of };
  if (form === 'changes' && others.length === 0 && filters.every(isOfChanges)) {
    const [since] = askedFor(question, 'changed').map((value) => ({ words: readDaysIn(value).from }));
    return { name: 'changes', ...of, ...(since ? { since } : {}), page };
  }
  const file = isOfOne ? fileFor(form, of) : undefined;
  if (file) return file;
  const [number, ...more] = askedFor(question, 'number');
  const isOfNumber = filters.length === 1 && number !== undefined && more.length === 0;
  if (form === 'plan' && isOfOne) return { name: 'plan', ...of };
  const isOfAsker =
    filters.length === 1 && filters.every(({ of, not, any }) => of === 'owner' && !not && any[0] === 'me');
  if (form === 'list' && isOfAsker) return { name: 'mine' };
  if (form === 'plan' && isOfNumber) return { name: 'plan', number };
  return form === 'list' && isOfNumber ? { name: 'show', number } : undefined;
}

const listed: readonly Form[] = ['list', 'status', 'missing', 'changes'];

/** A committee's document, or the whole as a table. */
function fileFor(form: Form, of: { committee?: string }): Exclude<Command, QuestionAsked> | undefined {
  if (form === 'word') return { name: 'document', format: 'docx', ...of };
  if (form !== 'excel') return undefined;
  return of.committee ? { name: 'document', format: 'xlsx', ...of } : { name: 'export', format: 'xlsx' };
}

function isOfChanges({ of, not }: Filter): boolean {
  return !not && (of === 'committee' || of === 'changed');
}
