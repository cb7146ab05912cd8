import { z } from 'zod';

const id = z.string().regex(/^[a-z0-9][a-z0-9.-]{0,200}$/);
const initiative = z.object({ portfolioId: id, number: z.string().min(1).max(40) });
/** A decision as its card showed it. */
const mark = z.object({ id: z.string().regex(/^\d{1,6}$/), at: z.iso.datetime() });
/** An input that nobody filled in is empty. */
const day = z.union([z.iso.date(), z.literal('')]).catch('');

/** As much of a text as the form has room for when it says that it is too long. */
const mostTyped = 20_000;

/** What the buttons of the agenda carry. A text is as long as people type it: what is too long is said, not dropped. */
export const agendaShapes = {
  'agenda.page': z.object({ portfolioId: id, committeeId: id, page: z.coerce.number().int().min(1).max(1000) }),
  'agenda.point': initiative.extend({ committeeId: id }),
  'agenda.form': initiative.extend({ committeeId: id.optional(), replaces: mark.optional() }),
  'agenda.decide': initiative.extend({
    committeeId: id,
    text: z
      .string()
      .catch('')
      .transform((text) => text.slice(0, mostTyped)),
    on: day.optional(),
    replaces: mark.optional(),
    another: z.literal(true).optional(),
  }),
  'agenda.undo': initiative.extend({ decision: mark }),
  'agenda.escalate': initiative.extend({ to: id }),
  'agenda.carriedOut': initiative.extend({
    decision: z
      .string()
      .regex(/^\d{1,6}$/)
      .optional(),
  }),
} as const;
