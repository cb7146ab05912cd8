import type { DimensionName, Filter } from '../question';
import { dropNegation, isNegated } from './negation';
import type { State } from './state';

export function takeValues(state: State, { of, not, any }: Filter): void {
  // `ikke drøftet i TSS` turns that word round, and not TSS; `ikke meldt grønne` both.
  if (state.negating?.unreadFrom !== undefined && !state.negating.all && places.has(of)) dropNegation(state);
  const negated = isNegated(state, of);
  const filter = { of, not: not !== negated, any };
  // All filters hold at once: of two dimensions either will not do.
  if (state.joint === 'or' && !negated && state.last && state.last.of !== of) state.unread.push(...state.jointWords);
  if (!joinTitle(state, filter)) {
    state.filters.push(filter);
    state.last = filter;
  }
  const { words = [], all = false } = state.negating ?? {};
  state.negating = negated ? { words, all, of } : undefined;
  [state.joint, state.hint, state.bound] = [undefined, undefined, undefined];
}

const places: ReadonlySet<DimensionName> = new Set(['number', 'title', 'area', 'committee', 'owner']);

/** Two words of a title are of one title, where one has both. */
function joinTitle({ last, joint, vocabulary }: State, { of, not, any }: Filter): boolean {
  if (of !== 'title' || last?.of !== 'title' || last.not !== not || joint === 'or' || joint === 'sign') return false;
  const both = `${last.any[0] ?? ''} ${any[0] ?? ''}`;
  if (!vocabulary.hasTitle(both)) return false;
  last.any = [both];
  return true;
}
