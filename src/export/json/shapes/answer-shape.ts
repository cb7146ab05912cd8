import { z } from 'zod';
import { type Baseline, healths, type Report } from '../../../domain/answer/report';
import { phases } from '../../../domain/portfolio/phase';
import { day, instant, type Lacks, lacksNothing, optional, person, text } from './plain';

export const phase = z.enum(phases);
export const health = z.enum(healths);

const answer = {
  phase,
  health: optional(health.describe('The owner’s judgement; absent for what is closed or has not begun.')),
  progress: text,
  nextSteps: text,
  period: text.describe('The expected period in the owner’s words.'),
  decision: text.describe('What the committee must decide; empty where nothing is asked.'),
  milestonesReached: optional(z.array(text).describe('Labels of milestones.')),
};

const contradiction = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('milestonePassed'), label: text }),
  z.object({ kind: z.literal('periodPassed'), period: text }),
  z.object({ kind: z.literal('sameText') }),
]);

/** One answer. Reports are only ever added; the last one counts. */
export const reportShape = z.object({
  ...answer,
  id: text,
  at: instant,
  pressedAt: optional(instant),
  by: person,
  kind: z.enum(['answered', 'unchanged']),
  supersedes: optional(text.describe('Id of the report it puts right.')),
  givenIn: optional(text.describe('The round it was given in, where that is another.')),
  late: z.boolean(),
  despite: optional(z.array(contradiction).describe('What spoke against it when it was given.')),
});

export const baselineShape = z.object({ ...answer, source: z.enum(['report', 'table']), on: optional(day) });

lacksNothing<Lacks<Report, z.output<typeof reportShape>>>();
lacksNothing<Lacks<Baseline, z.output<typeof baselineShape>>>();
