/**
 * What can be asked about, one name for each dimension: in this order filters stand in a question, whatever order they
 * were written in.
 */
export const dimensionNames = [
  'number',
  'title',
  'colour',
  'phase',
  'overdue',
  'slipped',
  'decision',
  'reported',
  'confirmed',
  'changed',
  'new',
  'gone',
  'level',
  'area',
  'committee',
  'owner',
  'ends',
  'starts',
  'runs',
] as const;
export type DimensionName = (typeof dimensionNames)[number];

/** What an initiative must be: any of these values of one dimension, or with `not` none of them. */
export interface Filter {
  of: DimensionName;
  not: boolean;
  /** Sorted, each once; what they mean each dimension says. Days are `from/to`, either may be empty. */
  any: string[];
}

/** How it is answered: a list, how many, who owns them; or with one of the bot's other replies or a file, where that says more. */
export type Form = 'list' | 'count' | 'who' | 'status' | 'missing' | 'changes' | 'plan' | 'word' | 'excel';

/** Initiatives that hold against every filter. The same question whatever order it was asked in. */
export interface Question {
  form: Form;
  filters: Filter[];
}

/** The same question with its filters in their order, those of one dimension joined. */
export function questionOf(form: Form, filters: readonly Filter[]): Question {
  const joined = new Map<string, Filter>();
  for (const { of, not, any } of filters) {
    const known = joined.get(`${of} ${not}`)?.any ?? [];
    joined.set(`${of} ${not}`, { of, not, any: [...new Set([...known, ...any])].sort() });
  }
  const place = ({ of, not }: Filter) => dimensionNames.indexOf(of) * 2 + Number(not);
  return { form, filters: [...joined.values()].sort((a, b) => place(a) - place(b)) };
}

/** The values asked for, none where the question does not speak of it. */
export function askedFor({ filters }: Question, of: DimensionName): string[] {
  return filters.find((filter) => filter.of === of && !filter.not)?.any ?? [];
}

export function without({ form, filters }: Question, of: DimensionName): Question {
  return { form, filters: filters.filter((filter) => filter.of !== of) };
}

export function withFilter({ form, filters }: Question, filter: Filter): Question {
  return questionOf(form, [...filters, filter]);
}
