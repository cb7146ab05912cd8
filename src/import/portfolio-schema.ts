import { z } from 'zod';
import { type Cadence, everyNth } from '../domain/calendar/cadence';
import type { ImportFaultKind } from '../domain/portfolio/import/import-refusal';
import { reviewRules } from '../domain/review/review';
import { isTimeZone } from '../domain/time/zoned';

/** A check whose message is the kind of fault it finds, so that words stay with who shows them. */
const kind = (fault: ImportFaultKind) => ({ error: fault });

const text = z.string().trim().min(1, kind('empty')).max(200, kind('tooLong'));
const id = z.string().regex(/^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$/, kind('notAnId'));
const day = z.string().refine(isDay, kind('notADay'));
/** A day of every year, `MM-DD`. */
const dayOfYear = z.string().refine((words) => isDay(`2024-${words}`), kind('notADayOfYear'));
const days = z.number().refine((n) => Number.isInteger(n) && n >= 0 && n <= 60, kind('notADayCount'));
/** An Entra object id or a user principal name. */
const person = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[^\s@]+@[^\s@]+\.[^\s@]+)$/, kind('notAPerson'));

const meeting = z.strictObject({
  on: day,
  agendaDeadlineOn: day.optional(),
  kind: z.literal('entry').optional(),
  name: text.optional(),
  id: text.optional(),
});

const monthsOfYear = z.array(z.int().min(1).max(12)).min(1);

/** `"every"`, `"never"`, `{"every": 2}`, `{"months": [4, 10]}` or `{"after": "12-01"}`. */
const cadence = z.union(
  [
    z.enum(['every', 'never']).transform((kind): Cadence => ({ kind })),
    z.strictObject({ every: z.int().min(1).max(60) }).transform(({ every }) => everyNth(every)),
    z
      .strictObject({ months: monthsOfYear })
      .transform(({ months }): Cadence => ({ kind: 'months', months: [...new Set(months)].sort((a, b) => a - b) })),
    z.strictObject({ after: dayOfYear }).transform(({ after }): Cadence => ({ kind: 'after', day: after })),
  ],
  kind('notACadence'),
);

export const committeeSchema = z.strictObject({
  id,
  name: text,
  aliases: z.array(text).default([]),
  parent: z.string().optional(),
  /** It asks no more: since `closedOn` where that is said, and because of whoever took over where somebody did. */
  closed: z.literal(true, kind('notTrue')).optional(),
  closedOn: day.optional(),
  succeededBy: z.string().optional(),
  meetings: z.array(meeting).default([]),
  calendar: text.optional(),
  agendaDaysBefore: days.optional(),
  cadence: cadence.optional(),
  review: z.enum(reviewRules, kind('notAReviewRule')).optional(),
});

export const ownerSchema = z.strictObject({ initiative: text, person, name: text.optional() });

export const rhythmSchema = z.strictObject({ askDaysBefore: days, remindDaysBefore: z.array(days), reviewDays: days });

/** When nobody is asked, beside weekends and public holidays. */
export const closedSchema = z.strictObject({
  closedDays: z.array(dayOfYear).optional(),
  quiet: z.array(z.strictObject({ from: dayOfYear, to: dayOfYear })).optional(),
});

/** portfolio.json, as far as each field can be judged alone; `find-contradictions` judges them together. */
export const portfolioSchema = z.strictObject({
  id,
  name: text,
  /** Id of the portfolio that this one carries on. */
  succeeds: id.optional(),
  language: z.enum(['da', 'en'], kind('notALanguage')),
  timeZone: z.string().refine(isTimeZone, kind('notATimeZone')),
  table: text,
  sheet: text.optional(),
  /** A table of indicators beside it. */
  indicators: text.optional(),
  indicatorsSheet: text.optional(),
  coordinators: z.array(person).min(1, kind('empty')),
  committees: z.array(committeeSchema).min(1, kind('empty')),
  owners: z.array(ownerSchema).default([]),
  rhythm: rhythmSchema,
  ...closedSchema.shape,
  cadences: z.strictObject({ joint: cadence, lead: cadence, free: cadence }).partial().optional(),
});

export type PortfolioJson = z.infer<typeof portfolioSchema>;
export type CommitteeJson = z.infer<typeof committeeSchema>;

function isDay(words: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(words)) return false;
  // 30 February is either no date at all or rolls over into March.
  const midnight = new Date(`${words}T00:00:00Z`);
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(words);
}
