import { z } from 'zod';
import type { ImportFaultKind } from '../domain/portfolio/import/import-refusal';

/** A check whose message is the kind of fault it finds, so that words stay with who shows them. */
const kind = (fault: ImportFaultKind) => ({ error: fault });

const text = z.string().trim().min(1, kind('empty')).max(200, kind('tooLong'));
const id = z.string().regex(/^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$/, kind('notAnId'));
const day = z.string().refine(isDay, kind('notADay'));
const days = z.number().refine((n) => Number.isInteger(n) && n >= 0 && n <= 60, kind('notADayCount'));
/** An Entra object id or a user principal name. */
const person = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[^\s@]+@[^\s@]+\.[^\s@]+)$/, kind('notAPerson'));

const meeting = z.strictObject({ on: day, agendaDeadlineOn: day.optional() });

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
});

export const ownerSchema = z.strictObject({ initiative: text, person, name: text.optional() });

export const rhythmSchema = z.strictObject({ askDaysBefore: days, remindDaysBefore: z.array(days), reviewDays: days });

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
  coordinators: z.array(person).min(1, kind('empty')),
  committees: z.array(committeeSchema).min(1, kind('empty')),
  owners: z.array(ownerSchema).default([]),
  rhythm: rhythmSchema,
});

export type PortfolioJson = z.infer<typeof portfolioSchema>;
export type CommitteeJson = z.infer<typeof committeeSchema>;

function isDay(words: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(words)) return false;
  // 30 February is either no date at all or rolls over into March.
  const midnight = new Date(`${words}T00:00:00Z`);
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(words);
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return /^[A-Za-z]/.test(name);
  } catch {
    return false;
  }
}
