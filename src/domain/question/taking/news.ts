import type { Days } from '../../time/end/ends-within';
import { boundedBy } from '../time/days';
import type { State } from './state';
import { takeValues } from './take-values';

/** Says when something was told, and may have a time behind it; where it stands may come between. */
export function noteNews(state: State, words: readonly string[]): void {
  const { last } = state;
  if (last?.of === 'reported' || last?.of === 'confirmed' || last?.of === 'changed') {
    const isAnswer = last.of === 'reported' && !/opdater|update/i.test(words.join(' '));
    state.news = { filter: last, tells: isAnswer ? 'answer' : 'change' };
  } else if (last?.of === 'decision' && last.any[0] !== 'none') state.news = { filter: last, tells: 'decision' };
  else if (last?.of !== 'committee' && last?.of !== 'area') state.news = undefined;
}

/**
 * `svaret i går`, `besluttes den 6. december`: of answers and decisions it is known in which round and meeting they are, and
 * not asked when. `opdateret i går` is what changed.
 */
export function isWhenTold(state: State): boolean {
  const { news, verb } = state;
  return news?.tells === 'decision' ? verb === undefined : news?.tells === 'answer' && isUntimed(state);
}

/**
 * A time behind what is new says since when: `ændret i november`, `ikke opdateret siden juni`, `hvad er nyt i år`. What was
 * last updated before a day is unchanged since.
 */
export function takeSince(state: State, past: Days): boolean {
  const { verb, bound } = state;
  const news = state.news?.tells === 'change' ? state.news : undefined;
  if (!isUntimed(state) || !(news || (verb === undefined && state.form === 'changes'))) return false;
  const isBefore = bound === 'before' || bound === 'until';
  const isOld =
    news !== undefined && news.filter.not !== (news.filter.of === 'confirmed' || news.filter.any[0] === 'no');
  if (news) state.filters.splice(state.filters.indexOf(news.filter), 1);
  takeValues(state, { of: 'changed', not: isOld !== isBefore, any: [boundedBy(past, 'from')] });
  [state.verb, state.verbUsed, state.news] = [undefined, true, undefined];
  return true;
}

/** A time that is of no other verb than `siden`. */
function isUntimed({ verb, verbUsed, verbWords }: State): boolean {
  return verb === undefined || (verb === 'changed' && !verbUsed && /^(?:siden|since)$/i.test(verbWords.join(' ')));
}
