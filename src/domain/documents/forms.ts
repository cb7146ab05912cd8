/**
 * The forms in which committees have always read status: DOMAIN.md, "What people already read". `overview` by focus area,
 * `tool` the portfolio tool, `plan` the implementation plan.
 */
export const forms = ['overview', 'tool', 'plan'] as const;
export type Form = (typeof forms)[number];

export const formats = ['docx', 'xlsx'] as const;
export type Format = (typeof formats)[number];

/** What a column of a form tells. */
export const columnNames = [
  'focusArea',
  'title',
  'anchoring',
  'status',
  'period',
  'level',
  'description',
  'nextStep',
  'milestones',
  'readyForPresentation',
  'readyForImplementation',
  'remarks',
] as const;
export type ColumnName = (typeof columnNames)[number];

/** The columns of each form, in the order in which it has them. */
export const columnsOf: Record<Form, readonly ColumnName[]> = {
  overview: ['focusArea', 'title', 'anchoring', 'status', 'period'],
  tool: ['title', 'status', 'milestones', 'readyForPresentation', 'readyForImplementation', 'remarks'],
  plan: ['title', 'level', 'description', 'nextStep'],
};

/** What a portfolio's own table calls its columns, for those it has. */
export type Headings = Partial<Record<ColumnName, string>>;

/** The form that is most like the portfolio's own table; the overview where that tells nothing. */
export function usualForm(headings: Headings = {}): Form {
  if (headings.milestones && (headings.readyForPresentation || headings.readyForImplementation)) return 'tool';
  if (headings.level && !headings.anchoring) return 'plan';
  return 'overview';
}

/** A round's meeting, or deadline, as people say it. Without a year the last one on that day. */
export interface RoundDay {
  day: number;
  month: number;
  year?: number;
}
