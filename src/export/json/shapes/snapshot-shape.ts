import { z } from 'zod';
import { colours } from '../../../domain/answer/report';
import type { PublishedSnapshot } from '../../../domain/documents/snapshot';
import { phase } from './answer-shape';
import { day, headings, type Lacks, lacksNothing, optional, text } from './plain';

/** What a round was published as; documents are made of it. */
export const snapshotShape = z.object({
  portfolioId: text,
  portfolioName: text,
  language: z.enum(['da', 'en']),
  committee: optional(text),
  roundId: text,
  asOf: day,
  publishedOn: day,
  meetingOn: optional(day),
  entry: optional(text),
  headings,
  leftOut: z.int(),
  items: z.array(
    z.object({
      number: text,
      title: text,
      focusArea: text,
      isNew: z.boolean(),
      anchoring: text,
      level: text,
      shade: z.enum([...colours, 'notReported']),
      phase,
      phaseWords: optional(text),
      period: text,
      agreedPeriod: text,
      overdue: z.boolean(),
      progress: text,
      nextStep: text,
      decision: text,
      description: text,
      milestones: z.array(z.object({ label: text, words: text, state: z.enum(['planned', 'running', 'closed']) })),
      readyForPresentation: text,
      readyForImplementation: text,
      remarks: text,
    }),
  ),
});

lacksNothing<Lacks<PublishedSnapshot, z.output<typeof snapshotShape>>>();
