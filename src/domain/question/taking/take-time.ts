import type { Piece } from '../pieces/piece';
import type { DimensionName, Filter } from '../question';
import { type Bound, boundedBy } from '../time/days';
import { takeSince } from './news';
import type { State } from './state';
import { takeValues } from './take-values';

export function takeTime(state: State, { ahead, past, isEnd }: Extract<Piece, { is: 'time' }>['time']): void {
  if (takeSince(state, past)) return;
  const { verb, last, joint } = state;
  const bound = state.bound === 'before' && isEnd ? 'until' : state.bound;
  const goesOn = verb !== undefined && (!state.verbUsed || joint !== undefined);
  const of = goesOn ? verb : timedBy(last, bound);
  const value = of === 'changed' ? boundedBy(past, 'from') : boundedBy(ahead, bound);
  takeValues(state, { of, not: false, any: [value] });
  state.verbUsed = true;
  // `mellem 1/1 og`, `i 2025 eller i 2027`: the verb counts for what is joined to it.
  state.verb = of === 'changed' ? undefined : of;
}

/** Which end a time without a verb speaks of: what stood before it says, or how it is bounded. */
function timedBy(last: Filter | undefined, bound: Bound | undefined): DimensionName {
  if (last?.of === 'phase' && !last.not && last.any.includes('closed')) return 'ends';
  if (last?.of === 'phase' && (last.any.includes('planned') || last.any.includes('starting'))) return 'starts';
  if (bound === 'before' || bound === 'until') return 'ends';
  return bound === 'from' || bound === 'after' ? 'starts' : 'runs';
}

/** A verb without a time: what expires does so this year, unless a time was begun; others were not understood. */
export function dropVerb(state: State): void {
  if (state.verb === undefined || state.verbUsed) return;
  if (state.verb !== 'ends' || state.verbIsNoun || state.bound !== undefined) {
    state.unread.push(...state.verbWords);
    return;
  }
  const year = state.vocabulary.asked.today.slice(0, 4);
  state.read += 1;
  takeValues(state, { of: 'ends', not: false, any: [`${year}-01-01/${year}-12-31`] });
}
