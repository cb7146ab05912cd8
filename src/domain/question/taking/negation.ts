import type { DimensionName } from '../question';
import type { State } from './state';

/** `hverken A eller B`, `alle undtagen A og B`, `ikke A eller B`: of one dimension, or of two. */
export function isNegated({ negating, joint }: State, of?: DimensionName): boolean {
  if (!negating || of === undefined) return negating !== undefined && negating.of === undefined;
  if (negating.of === undefined) return true;
  if (negating.of === of) return joint !== undefined && joint !== 'but';
  return joint === 'or' || (negating.all && joint === 'and');
}

/** A negation that turned nothing round is told: without it the answer would be to the opposite. */
export function dropNegation(state: State): void {
  const { negating, unread } = state;
  if (negating && negating.of === undefined) unread.splice(negating.unreadFrom ?? unread.length, 0, ...negating.words);
  state.negating = undefined;
}
