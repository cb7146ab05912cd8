import type { Piece } from '../pieces/piece';
import type { DimensionName, Filter } from '../question';
import { lexicon } from '../reading/lexicon';
import { keyOf } from '../reading/tokens';
import { type Bound, boundedBy } from '../time/days';
import { takeSince } from './news';
import type { State } from './state';
import { takeValues } from './take-values';

export function takeTime(state: State, { ahead, past, isEnd, isSpan }: Extract<Piece, { is: 'time' }>['time']): void {
  if (state.verbNot) [state.negating, state.verbNot] = [state.verbNot, undefined];
  if (takeSince(state, past)) return;
  const { verb, last, joint } = state;
  const said = isSpan && state.bound === 'from' ? undefined : state.bound;
  const bound = said === 'before' && isEnd ? 'until' : said;
  const goesOn = verb !== undefined && (!state.verbUsed || joint !== undefined);
  const of = goesOn ? verb : timedBy(last, bound);
  const isOver = goesOn ? state.verbIsPast : endedAlready(last) || (of === 'starts' && isUnderWay(last));
  const value = of === 'changed' ? boundedBy(past, 'from') : boundedBy(isOver ? past : ahead, bound);
  takeValues(state, { of, not: false, any: [value] });
  [state.verbUsed, state.news] = [true, undefined];
  // `mellem 1/1 og`, `i 2025 eller i 2027`: the verb counts for what is joined to it.
  state.verb = of === 'changed' ? undefined : of;
}

/** `igangsat efter 1. august`. */
function isUnderWay(last: Filter | undefined): boolean {
  return last?.of === 'phase' && !last.not && last.any.includes('running');
}

/** `afsluttet i juni`, `forsinkede i juni`: that June is over. */
function endedAlready(last: Filter | undefined): boolean {
  if (last === undefined || last.not) return false;
  return (last.of === 'phase' && last.any.includes('closed')) || (last.of === 'overdue' && last.any[0] === 'yes');
}

/** Which end a time without a verb speaks of: what stood before it says, or how it is bounded. */
function timedBy(last: Filter | undefined, bound: Bound | undefined): DimensionName {
  if (endedAlready(last)) return 'ends';
  if (last?.of === 'phase' && (last.any.includes('planned') || last.any.includes('starting'))) return 'starts';
  if (bound === 'before' || bound === 'until') return 'ends';
  return bound === 'from' || bound === 'after' ? 'starts' : 'runs';
}

/** A verb without a time is not understood, unless it says something alone. */
export function dropVerb(state: State): void {
  if (state.verb === undefined || state.verbUsed) return;
  const meant = standing(state.verbWords) ?? expiring(state);
  const { verbNot } = state;
  state.verbNot = undefined;
  if (!meant) {
    state.unread.push(...(verbNot?.words ?? []), ...state.verbWords);
    return;
  }
  state.read += 1;
  if (verbNot) state.negating = verbNot;
  takeValues(state, meant);
}

/** `hvilke er færdige` asks how they stand. */
function standing([is = '', ...words]: string[]): Filter | undefined {
  const [meaning] = is.toLowerCase() === 'er' ? lexicon.find(keyOf(words.join(' '))) : [];
  return meaning?.is === 'value' ? { of: meaning.of, not: meaning.not, any: meaning.value.split(',') } : undefined;
}

/** What expires does so this year, unless a time was begun. */
function expiring({ verb, verbIsNoun, bound, vocabulary }: State): Filter | undefined {
  if (verb !== 'ends' || verbIsNoun || bound !== undefined) return undefined;
  const year = vocabulary.asked.today.slice(0, 4);
  return { of: 'ends', not: false, any: [`${year}-01-01/${year}-12-31`] };
}
