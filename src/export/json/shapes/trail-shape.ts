import { z } from 'zod';
import type { TrailEntry } from '../../../domain/portfolio/trail/trail';
import { cadence, day, instant, type Lacks, lacksNothing, optional, owner, person, text } from './plain';

const turn = z.object({ from: text, to: text });
const decided = { committeeId: text, on: day, text };

const event = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('assigned'), to: owner, was: optional(owner), from: optional(day) }),
  z.object({ kind: z.literal('tookOver'), to: owner, was: optional(owner) }),
  z.object({ kind: z.literal('moved'), from: text, to: text }),
  z.object({ kind: z.literal('cadence'), cadence: optional(cadence) }),
  z.object({ kind: z.literal('settled'), as: z.enum(['kept', 'closed']) }),
  z.object({ kind: z.literal('ownerErased') }),
  z.object({ kind: z.literal('decided'), decision: text, ...decided, was: optional(text) }),
  z.object({ kind: z.literal('decisionUndone'), decision: text, ...decided }),
  z.object({ kind: z.literal('carriedOut'), ...decided }),
  z.object({ kind: z.literal('escalated'), from: text, to: text }),
  z.object({
    kind: z.literal('imported'),
    how: z.enum(['created', 'changed', 'gone', 'returned']),
    fields: optional(z.array(text)),
    phase: optional(turn),
    period: optional(turn),
    place: optional(turn),
    owner: optional(owner),
    ownerWas: optional(owner),
  }),
]);

/** Who changed what of an initiative, and when. */
export const trailShape = z.object({ at: instant, by: optional(person), what: event });

lacksNothing<Lacks<TrailEntry, z.output<typeof trailShape>>>();
