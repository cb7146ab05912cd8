import { z } from 'zod';
import { reviewRules } from '../../../domain/review/review';
import { refusedReasons } from '../../../domain/round/delivery';
import type { ExportedRequest, ExportedRound } from '../../../workflows/exporting/export-ports';
import { baselineShape, reportShape } from './answer-shape';
import { day, deed, instant, type Lacks, lacksNothing, optional, owner, person, text } from './plain';

const sent = z.object({ kind: z.literal('sent'), at: instant });

/** What became of the post in the channel; where it lies in Teams is not told. */
const post = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('planned'), notBefore: optional(instant) }),
  sent,
  z.object({ kind: z.literal('refused'), at: instant, reason: z.enum(refusedReasons) }),
  z.object({ kind: z.literal('unknown'), at: instant }),
]);

const reviewRule = optional(z.enum(reviewRules));

const state = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('open') }),
  z.object({ kind: z.literal('missed'), at: instant }),
  z.object({ kind: z.literal('cancelled'), at: instant }),
  z.object({ kind: z.literal('closed'), at: instant, post, releasedAt: optional(instant), review: reviewRule }),
  z.object({ kind: z.literal('published'), at: instant, post: sent, review: reviewRule }),
]);

/** One asking, for one meeting of one committee. */
export const roundShape = z.object({
  id: text,
  portfolioId: text,
  committeeId: text,
  meetingOn: optional(day),
  agendaDeadlineOn: optional(day),
  entry: optional(text.describe('The name of the date, where nobody meets on it.')),
  initiatives: z.array(text).describe('Numbers of those it asks about.'),
  openedAt: instant,
  openedBy: z.enum(['calendar', 'coordinator']),
  askAt: instant,
  remindAt: z.array(instant),
  dueOn: day,
  dueAt: instant,
  publishAt: instant,
  state,
  reviewed: optional(z.literal(true).describe('A coordinator did something with an answer in it.')),
});

const reviewFields = {
  reportId: text,
  wording: optional(z.object({ texts: z.object({ progress: text, nextSteps: text, decision: text }), ...deed.shape })),
  returned: optional(z.object({ question: text, ...deed.shape })),
  leftOut: optional(deed),
  approved: optional(deed),
};

/** One ask about one initiative, with all that came of it but what was typed and not sent. */
export const requestShape = z.object({
  portfolioId: text,
  roundId: text,
  number: text.describe('The initiative’s.'),
  owner: optional(owner.describe('Who was asked.')),
  assignedAt: instant,
  baseline: baselineShape.describe('What was known before.'),
  reports: z.array(reportShape).describe('In the order they came; the last one counts.'),
  returns: z.array(z.object({ by: person, at: instant, saidIn: optional(text) })),
  handovers: optional(z.array(z.object({ by: person, to: owner, at: instant }))),
  lateUnshown: z.boolean(),
  review: optional(z.object({ ...reviewFields, before: optional(z.object(reviewFields)) })),
});

lacksNothing<Lacks<ExportedRound, z.output<typeof roundShape>>>();
lacksNothing<Lacks<ExportedRequest, z.output<typeof requestShape>>>();
