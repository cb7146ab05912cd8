import { z } from 'zod';
import { columnNames } from '../../../domain/documents/forms';

/** Left out where there is none, never null. */
export const optional = z.exactOptional;

export const text = z.string();
export const day = z.iso.date().describe('A day, YYYY-MM-DD, where the portfolio’s people are.');
export const instant = z.iso.datetime({ offset: true }).describe('An instant, in UTC.');
export const person = z
  .string()
  .describe('An Entra object id or a user principal name, in lower case; erased-… for somebody who was forgotten.');
export const owner = z.object({ person, name: optional(text.describe('How the coordinator calls them.')) });
/** Who did it, and when. */
export const deed = z.object({ by: person, at: instant });

export const cadence = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('every') }),
    z.object({ kind: z.literal('nth'), n: z.int() }),
    z.object({ kind: z.literal('months'), months: z.array(z.int()) }),
    z.object({ kind: z.literal('after'), day: text.describe('MM-DD') }),
    z.object({ kind: z.literal('never') }),
  ])
  .describe('Which of a committee’s meetings ask.');

/** By what a column is about. */
export const headings = z.partialRecord(z.enum(columnNames), text);

type Plain = string | number | boolean | null | undefined;

/**
 * The fields of a type that a shape does not have, as far down as they go: `never` where it has them all. What the shape lacks
 * would be left out of every export without a word, so the compiler is asked.
 */
export type Lacks<T, Shape> = T extends Plain
  ? never
  : T extends readonly (infer Item)[]
    ? Shape extends readonly (infer Shaped)[]
      ? Lacks<Item, Shaped>
      : 'not a list'
    : LacksFields<T, OfSameKind<T, Shape>>;

type LacksFields<T, Shape> = {
  [Field in keyof T]-?: Field extends keyof Shape ? Lacks<NonNullable<T[Field]>, NonNullable<Shape[Field]>> : Field;
}[keyof T];

type OfSameKind<T, Shape> = T extends { kind: infer Kind } ? Extract<Shape, { kind: Kind }> : Shape;

/** The compiler's answer: only a type that lacks nothing fits. */
export function lacksNothing<_ extends never>(): void {}
