import { z } from 'zod';
import type { Initiative } from '../../../domain/portfolio/initiative';
import { levelKinds } from '../../../domain/portfolio/level';
import { tableTexts } from '../../../domain/portfolio/table-text';
import { health, phase, reportShape } from './answer-shape';
import { cadence, day, deed, instant, type Lacks, lacksNothing, optional, owner, person, text } from './plain';
import { trailShape } from './trail-shape';

const place = { words: text.describe('In the words of the table.'), committees: z.array(text).describe('Ids.') };
const phaseReading = z.object({ phase, words: text, note: optional(text), awaiting: optional(text) });
const milestone = z.object({ label: text, words: text, time: text, state: z.enum(['planned', 'running', 'closed']) });

const decision = z.object({
  id: text,
  committeeId: text,
  committee: optional(text),
  roundId: optional(text),
  asked: text,
  text,
  on: day,
  by: person,
  at: instant,
  done: optional(deed),
});

const tableText = optional(text.describe('What the table tells, in its own words.'));
const texts = Object.fromEntries(tableTexts.map((each) => [each, tableText])) as Record<
  (typeof tableTexts)[number],
  typeof tableText
>;

/** One initiative, without its requests. */
export const initiativeFields = {
  portfolioId: text,
  number: text,
  title: text,
  focusArea: text,
  anchoring: z.object(place),
  tableAnchoring: optional(text.describe('What the table says of its place since a person moved it.')),
  placedBefore: optional(z.array(z.object({ ...place, until: day }))),
  predecessor: optional(z.object({ portfolioId: text, number: text, on: day })),
  level: optional(z.object({ kind: z.enum(levelKinds), words: text, lead: optional(text) })),
  milestones: optional(z.array(milestone)),
  phase: phaseReading,
  health: optional(health.describe('The judgement of the table’s colour.')),
  isNew: optional(z.boolean()),
  agreedPeriod: text.describe('The period first agreed; kept for ever.'),
  period: text.describe('The period as the table has it now.'),
  ...texts,
  owner: optional(owner),
  plannedOwner: optional(z.object({ owner, from: day })),
  ownerFromFile: optional(person),
  ownerFromTable: optional(person),
  saidByTable: optional(z.object({ phase: phaseReading, period: text, milestones: z.array(milestone) })),
  cadence: optional(cadence),
  cadenceSince: optional(day),
  latest: optional(z.object({ roundId: text, report: reportShape }).describe('The last report in any round.')),
  asking: optional(z.object({ since: instant, roundId: text })),
  decisions: optional(z.array(decision)),
  escalations: optional(z.array(z.object({ from: text, to: text, reportId: text, by: person, at: instant }))),
  agendaFollowedAt: optional(instant.describe('What was decided and taken on up to then is told of.')),
  line: z.int().describe('The line of the table it was read from; 0 for what no table has.'),
  notes: z.record(text, text).describe('Columns without a meaning of their own, under their own headings.'),
  gone: optional(z.boolean()),
  goneAt: optional(instant),
  settled: optional(z.object({ as: z.enum(['kept', 'closed']), by: person, at: instant })),
  trail: optional(z.array(trailShape)),
};

const initiativeShape = z.object(initiativeFields);

lacksNothing<Lacks<Initiative, z.output<typeof initiativeShape>>>();
