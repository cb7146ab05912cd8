import type { Filter } from '../question';
import { isNegated } from './negation';
import type { State } from './state';

export function takeValues(state: State, { of, not, any }: Filter): void {
  const negated = isNegated(state, of);
  const filter = { of, not: not !== negated, any };
  // All filters hold at once: of two dimensions either will not do.
  if (state.joint === 'or' && !negated && state.last && state.last.of !== of) state.unread.push(...state.jointWords);
  if (!joinTitle(state, filter)) {
    state.filters.push(filter);
    state.last = filter;
  }
  state.negating = negated && state.negating ? { ...state.negating, of } : undefined;
  [state.joint, state.hint, state.bound] = [undefined, undefined, undefined];
}

/** Two words of a title are of one title, where one has both. */
function joinTitle({ last, joint, vocabulary }: State, { of, not, any }: Filter): boolean {
  if (of !== 'title' || last?.of !== 'title' || last.not !== not || joint === 'or' || joint === 'sign') return false;
  const both = `${last.any[0] ?? ''} ${any[0] ?? ''}`;
  if (!vocabulary.hasTitle(both)) return false;
  last.any = [both];
  return true;
}
