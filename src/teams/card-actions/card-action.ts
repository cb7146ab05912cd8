import { z } from 'zod';
import { type Picking, pickings } from '../../domain/people/command';

/** What a button of a card asks for, with the ids it carries. All of it is the sender's claim: workflows check it. */
export type CardAction =
  | { verb: 'report.submit'; pointer: Pointer; inputs: Record<string, unknown> }
  | { verb: 'report.unchanged' | 'request.notMine' | 'report.edit'; pointer: Pointer }
  | { verb: 'ask.open'; pointer: Omit<Pointer, 'number'> & { number?: string } }
  | { verb: 'summary.page'; portfolioId: string; roundId: string; page: number }
  | { verb: 'summary.overview'; portfolioId: string; roundId: string }
  | { verb: 'list.page'; committee?: string; only?: Picking; within?: string; page: number }
  | { verb: 'command.run'; text: string }
  | { verb: 'channel.connect'; committee: string };

interface Pointer {
  portfolioId: string;
  roundId: string;
  number: string;
}

/** Ids are short words of letters, digits, `.` and `-`; a number is what people call an initiative. */
const id = z.string().regex(/^[a-z0-9][a-z0-9.-]{0,200}$/);
const round = z.object({ portfolioId: id, roundId: id });
const pointer = round.extend({ number: z.string().min(1).max(40) });

const shapes = {
  'report.submit': pointer.loose(),
  'report.unchanged': pointer,
  'request.notMine': pointer,
  'report.edit': pointer,
  'ask.open': round.extend({ number: z.string().min(1).max(40).optional() }),
  'summary.page': round.extend({ page: z.coerce.number().int().min(1).max(1000) }),
  'summary.overview': round,
  'list.page': z.object({
    committee: id.optional(),
    only: z.enum(pickings).optional(),
    within: z.string().min(1).max(300).optional(),
    page: z.coerce.number().int().min(1).max(1000),
  }),
  'command.run': z.object({ text: z.string().min(1).max(300) }),
  'channel.connect': z.object({ committee: z.string().min(1).max(200) }),
} as const;

/** @returns `undefined` for a verb or ids that no card of ours carries */
export function readCardAction(verb: unknown, data: unknown): CardAction | undefined {
  if (typeof verb !== 'string' || !Object.hasOwn(shapes, verb)) return undefined;
  const read = shapes[verb as keyof typeof shapes].safeParse(data);
  if (!read.success) return undefined;
  switch (verb) {
    case 'report.submit': {
      const { portfolioId, roundId, number, ...inputs } = read.data as Pointer & Record<string, unknown>;
      return { verb, pointer: { portfolioId, roundId, number }, inputs };
    }
    case 'report.unchanged':
    case 'request.notMine':
    case 'report.edit':
    case 'ask.open':
      return { verb, pointer: read.data } as CardAction;
    default:
      return { verb, ...read.data } as CardAction;
  }
}
