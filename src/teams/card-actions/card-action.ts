import { z } from 'zod';
import { type Picking, pickings } from '../../domain/people/command';
import type { CardVerb } from '../../domain/people/who-may';
import type { ReviewItemPage } from '../../domain/shown/meeting/review-content';
import type { AgendaAction } from '../../workflows/agenda/press-agenda';
import type { TypedValues } from '../../workflows/indicators/save-values';
import type { ReviewDeed } from '../../workflows/review/change-review';
import { agendaShapes } from './meeting/agenda-shapes';
import { type SetUpAction, setUpShapes } from './set-up-actions';

/** What a button of a card asks for, with the ids it carries. All of it is the sender's claim: workflows check it. */
export type CardAction =
  | { verb: 'report.submit'; pointer: Pointer; inputs: Record<string, unknown>; said: boolean }
  | { verb: 'report.unchanged'; pointer: Pointer; said: boolean }
  | { verb: 'report.edit'; pointer: Pointer }
  | { verb: 'request.handOver'; pointer: Pointer; inputs: Record<string, unknown> }
  | { verb: 'request.toWhom' | 'request.notMine'; pointer: Pointer; left?: LeftHalfWay }
  | { verb: 'ask.open'; pointer: Omit<Pointer, 'number'> & { number?: string }; left?: LeftHalfWay }
  | { verb: 'ask.list'; pointer: Omit<Pointer, 'number'>; page: number; left?: LeftHalfWay }
  | { verb: 'ask.later'; pointer: Pointer; on?: string; left?: LeftHalfWay }
  | { verb: 'mine.page'; page: number }
  | { verb: 'summary.page'; portfolioId: string; roundId: string; page: number }
  | { verb: 'summary.overview'; portfolioId: string; roundId: string }
  | { verb: 'list.page'; committee?: string; only?: Picking; within?: string; page: number }
  | { verb: 'question.page'; words: string; page: number }
  | { verb: 'command.run'; text: string }
  | { verb: 'channel.connect'; committee: string }
  | { verb: 'indicators.page'; page: number }
  | { verb: 'annual.page'; year?: string; page: number }
  | ({ verb: 'indicators.save' } & TypedValues)
  | { verb: 'rehearsal.page'; committee: string; page: number }
  | SetUpAction
  | TableAction
  | AgendaAction
  | ReviewAction;

/** About a table somebody sent, or the rows it lacked. */
export type TableAction =
  | { verb: 'table.import' | 'table.cancel'; upload: string }
  | { verb: 'table.report'; upload: string }
  | { verb: 'table.choose'; upload: string; portfolioId: string }
  | { verb: 'gone.settle'; portfolioId: string; answers: { number: string; as: 'kept' | 'closed' }[] };

/** About what came in for a committee. */
export type ReviewAction =
  | { verb: 'review.open'; pointer: Round; page?: number; number?: string; as?: ReviewItemPage['kind'] }
  | { verb: ReviewDeed['verb']; pointer: Pointer; seen: string; inputs: Record<string, unknown> }
  | { verb: 'review.approveAll'; pointer: Round; readAt: string }
  | { verb: 'review.publish'; pointer: Round };

/** The question they were at when they went elsewhere, and what its inputs held. */
export interface LeftHalfWay {
  number: string;
  inputs: Record<string, unknown>;
}

interface Round {
  portfolioId: string;
  roundId: string;
}

interface Pointer extends Round {
  number: string;
}

/** Ids are short words of letters, digits, `.` and `-`; a number is what people call an initiative. */
const id = z.string().regex(/^[a-z0-9][a-z0-9.-]{0,200}$/);
const round = z.object({ portfolioId: id, roundId: id });
const number = z.string().min(1).max(40);
const page = z.coerce.number().int().min(1).max(1000);
const said = z.boolean().optional().catch(undefined);
/** Buttons of a question carry its inputs; `from` is its initiative. */
const from = number.optional();
const pointer = round.extend({ number });

/** `seen`: what the card showed of it. */
const reviewed = pointer.extend({ seen: z.string().max(400) }).loose();

const upload = z.object({ upload: z.string().regex(/^[a-z0-9]{1,64}$/) });
/** The card's inputs are called by the place of the number they are about: `row1`. */
const settling = z.object({ portfolioId: id, numbers: z.array(z.string().min(1).max(40)).max(20) }).loose();

/** Inputs are called by the place of the indicator they are about: `value1`. */
const typedValues = z
  .object({
    portfolioId: id,
    ids: z.array(z.string().min(1).max(300)).max(20),
    period: z.string().max(300).catch(''),
  })
  .loose();

const shapes = {
  'report.submit': pointer.extend({ said }).loose(),
  'report.unchanged': pointer.extend({ said }),
  'request.toWhom': pointer.extend({ from }).loose(),
  'request.handOver': pointer.loose(),
  'report.edit': pointer,
  'request.notMine': pointer.extend({ from }).loose(),
  'ask.open': round.extend({ number: number.optional(), from }).loose(),
  'ask.list': round.extend({ page, from }).loose(),
  'ask.later': pointer.extend({ from, laterOn: z.iso.date().optional().catch(undefined) }).loose(),
  'mine.page': z.object({ page }),
  'summary.page': round.extend({ page }),
  'summary.overview': round,
  'list.page': z.object({
    committee: id.optional(),
    only: z.enum(pickings).optional(),
    within: z.string().min(1).max(300).optional(),
    page,
  }),
  'question.page': z.object({ words: z.string().min(1).max(300), page }),
  'command.run': z.object({ text: z.string().min(1).max(300) }),
  'table.import': upload,
  'table.cancel': upload,
  'table.report': upload,
  'table.choose': upload.extend({ portfolioId: id }),
  'rehearsal.page': z.object({ committee: id, page }),
  ...setUpShapes,
  'gone.settle': settling,
  'indicators.page': z.object({ page }),
  'annual.page': z.object({ year: z.string().max(300).optional(), page }),
  'indicators.save': typedValues,
  'review.open': round.extend({
    page: page.optional(),
    number: number.optional(),
    as: z.enum(['item', 'edit', 'ask']).optional(),
  }),
  'review.approve': reviewed,
  'review.leaveOut': reviewed,
  'review.putBack': reviewed,
  'review.reword': reviewed,
  'review.return': reviewed,
  'review.approveAll': round.extend({ readAt: z.iso.datetime() }),
  'review.publish': round,
  'channel.connect': z.object({ committee: z.string().min(1).max(200) }),
  ...agendaShapes,
} as const satisfies Record<CardVerb, z.ZodType>;

/** What a press of a button asks for; `undefined` as below. */
export function cardActionOf({ value }: { value?: unknown }): CardAction | undefined {
  const { action } = (value ?? {}) as { action?: { verb?: unknown; data?: unknown } };
  return readCardAction(action?.verb, action?.data);
}

/** @returns `undefined` for a verb or ids that no card of ours carries */
export function readCardAction(verb: unknown, data: unknown): CardAction | undefined {
  if (typeof verb !== 'string' || !Object.hasOwn(shapes, verb)) return undefined;
  const read = shapes[verb as keyof typeof shapes].safeParse(data);
  if (!read.success) return undefined;
  switch (verb) {
    case 'report.submit': {
      const { portfolioId, roundId, number, said = false, ...inputs } = read.data as Data;
      return { verb, pointer: { portfolioId, roundId, number }, inputs, said };
    }
    case 'report.unchanged': {
      const { said = false, ...pointer } = read.data as Data;
      return { verb, pointer, said };
    }
    case 'gone.settle':
      return readSettling(read.data as z.infer<typeof settling>);
    case 'indicators.save':
      return readTyped(read.data as z.infer<typeof typedValues>);
    case 'request.handOver': {
      const { portfolioId, roundId, number, ...inputs } = read.data as Data;
      return { verb, pointer: { portfolioId, roundId, number }, inputs };
    }
    case 'review.open':
    case 'review.approveAll':
    case 'review.publish': {
      const { portfolioId, roundId, ...wish } = read.data as Data;
      return { verb, pointer: { portfolioId, roundId }, ...wish } as CardAction;
    }
    case 'review.approve':
    case 'review.leaveOut':
    case 'review.putBack':
    case 'review.reword':
    case 'review.return': {
      const { portfolioId, roundId, number, seen = '', ...inputs } = read.data as Data & { seen?: string };
      return { verb, pointer: { portfolioId, roundId, number }, seen, inputs };
    }
    case 'report.edit':
      return { verb, pointer: read.data as Data };
    case 'request.toWhom':
    case 'request.notMine':
    case 'ask.open':
    case 'ask.list':
    case 'ask.later':
      return readLeaving(verb, read.data as Data);
    default:
      return { verb, ...read.data } as CardAction;
  }
}

type Data = Pointer & { said?: boolean; from?: string; page?: number; laterOn?: string } & Record<string, unknown>;

function readLeaving(verb: string, { portfolioId, roundId, number, from, page, laterOn, ...inputs }: Data): CardAction {
  return {
    verb,
    pointer: { portfolioId, roundId, ...(number === undefined ? {} : { number }) },
    ...(page === undefined ? {} : { page }),
    ...(laterOn === undefined ? {} : { on: laterOn }),
    ...(from === undefined ? {} : { left: { number: from, inputs } }),
  } as CardAction;
}

function readSettling({ portfolioId, numbers, ...inputs }: z.infer<typeof settling>): TableAction {
  const answers = numbers.flatMap((number, at) => {
    const as = inputs[`row${at + 1}`];
    return as === 'kept' || as === 'closed' ? [{ number, as } as const] : [];
  });
  return { verb: 'gone.settle', portfolioId, answers };
}

function readTyped({ portfolioId, ids, period, ...inputs }: z.infer<typeof typedValues>): CardAction {
  const values = ids.flatMap((one, at) => {
    const typed = inputs[`value${at + 1}`];
    return typeof typed === 'string' ? [{ id: one, typed: typed.slice(0, 300) }] : [];
  });
  return { verb: 'indicators.save', portfolioId, period, values };
}

export type AskAction = Exclude<
  CardAction,
  | TableAction
  | AgendaAction
  | ReviewAction
  | { verb: 'command.run' | 'channel.connect' | 'list.page' | 'mine.page' | 'summary.page' | 'summary.overview' }
  | { verb: 'indicators.page' | 'annual.page' | 'indicators.save' }
  | SetUpAction
  | {
      verb:
        | 'annual.page'
        | 'channel.connect'
        | 'command.run'
        | 'indicators.page'
        | 'indicators.save'
        | 'list.page'
        | 'mine.page'
        | 'question.page'
        | 'rehearsal.page'
        | 'summary.overview'
        | 'summary.page';
    }
>;

/** On the card that asks somebody about their initiatives. */
export function isAskAction(action: CardAction): action is AskAction {
  return 'pointer' in action && !isReviewAction(action);
}

export function isReviewAction(action: CardAction): action is ReviewAction {
  return action.verb.startsWith('review.');
}

export function isAgendaAction(action: CardAction): action is AgendaAction {
  return action.verb.startsWith('agenda.');
}

export function isTableAction(action: CardAction): action is TableAction {
  return action.verb.startsWith('table.') || action.verb === 'gone.settle';
}
