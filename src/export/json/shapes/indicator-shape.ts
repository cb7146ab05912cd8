import { z } from 'zod';
import { directions, type Indicator } from '../../../domain/indicator/indicator';
import { day, instant, type Lacks, lacksNothing, optional, person, text } from './plain';

const amount = z.object({ value: z.number(), decimals: z.int() });
const period = z.object({ words: text, from: day, to: day });
const goal = z.object({ amount, by: optional(period) });
const baseline = z.object({ amount, period: optional(period) });
const direction = z.enum(directions);

/** A number the agreement promises to move. */
export const indicatorShape = z.object({
  portfolioId: text,
  id: text,
  name: text,
  aliases: optional(z.array(text)),
  unit: text,
  direction: optional(direction),
  goal: optional(goal),
  baseline: optional(baseline),
  initiatives: z.array(text).describe('Numbers of the initiatives that a person linked it to.'),
  values: z.array(z.object({ period, amount, at: instant, by: optional(person) })),
  saidByTable: optional(
    z.object({
      aliases: optional(z.array(text)),
      unit: optional(text),
      direction: optional(direction),
      goal: optional(goal),
      baseline: optional(baseline),
      initiatives: optional(z.array(text)),
      values: optional(z.record(text, amount).describe('By the first and last day of their periods.')),
    }),
  ),
  predecessor: optional(z.object({ portfolioId: text, id: text })),
  retiredOn: optional(day),
});

lacksNothing<Lacks<Indicator, z.output<typeof indicatorShape>>>();
