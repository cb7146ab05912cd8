import { z } from 'zod';
import type { Portfolio } from '../../../domain/portfolio/portfolio';
import { reviewRules } from '../../../domain/review/review';
import { cadence, day, headings, instant, type Lacks, lacksNothing, optional, person, text } from './plain';

const ending = z.object({
  on: optional(day.describe('The first day it asks no more.')),
  successor: optional(text.describe('Id of what took over.')),
});

const reviewRule = z.enum(reviewRules);

const meeting = z.object({
  on: day,
  agendaDeadlineOn: optional(day),
  kind: optional(z.literal('entry').describe('Nobody meets on it, but status is due.')),
  name: optional(text),
  id: optional(text.describe('What its calendar calls it.')),
  saidAt: optional(instant),
  key: optional(text.describe('What its round’s id ends in, where that is not its day.')),
});

const committee = z.object({
  id: text,
  name: text,
  aliases: z.array(text).describe('The first is its short name.'),
  parent: optional(text.describe('Id of the committee above it.')),
  meetings: z.array(meeting),
  ended: optional(ending),
  fileSaid: optional(
    z
      .object({
        naming: optional(z.object({ name: text, aliases: z.array(text) })),
        ending: optional(z.object({ ended: optional(ending) })),
        review: optional(z.object({ rule: optional(reviewRule) })),
      })
      .describe('What its file said when it was changed in chat.'),
  ),
  heard: optional(
    z
      .object({ portfolio: optional(z.array(meeting)), calendar: optional(z.array(meeting)) })
      .describe('What a file last said of its meetings, where that is not what they are.'),
  ),
  agendaDaysBefore: optional(z.int()),
  cadence: optional(cadence),
  review: optional(reviewRule.describe('What its summary waits for before it is published.')),
});

const monthAndDay = text.describe('MM-DD');

/** Settings, committees and meetings. */
export const portfolioShape = z.object({
  id: text,
  name: text,
  language: z.enum(['da', 'en']),
  timeZone: text.describe('IANA name.'),
  coordinators: z.array(person),
  committees: z.array(committee),
  rhythm: z.object({ reviewDays: z.int(), askDaysBefore: z.int(), remindDaysBefore: z.array(z.int()) }),
  cadences: optional(z.object({ joint: optional(cadence), lead: optional(cadence), free: optional(cadence) })),
  closedDays: optional(z.array(monthAndDay)),
  quiet: optional(z.array(z.object({ from: monthAndDay, to: monthAndDay }))),
  followedSince: instant,
  headings: optional(headings.describe('What its own table calls its columns.')),
  succeeds: optional(text.describe('Id of the portfolio it carries on.')),
  ended: optional(ending),
});

lacksNothing<Lacks<Portfolio, z.output<typeof portfolioShape>>>();
