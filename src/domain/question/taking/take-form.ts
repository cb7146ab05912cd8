import type { Form } from '../question';
import { isNegated } from './negation';
import { noteNews } from './news';
import type { State } from './state';
import { takeValues } from './take-values';

/** `hvor mange mangler`: what is missing is counted, whichever is said first; and of others the first one counts. */
export function takeForm(state: State, form: Form): void {
  const before = state.form;
  // `uden nyt siden sidst` asks for what did not change, and not for what did.
  if (form === 'changes' && isNegated(state)) takeForms(state, form);
  else if (before === 'list' || isOfAny(form)) {
    state.form = form;
    takeForms(state, before);
  } else if (isOfAny(before)) takeForms(state, form);
}

/** Forms that answer of whatever is asked for. */
function isOfAny(form: Form): boolean {
  return form === 'count' || form === 'who';
}

/** What a form asks for, where it is answered in another. */
function takeForms(state: State, form: Form): void {
  if (form === 'missing') takeValues(state, { of: 'reported', not: false, any: ['no'] });
  if (form === 'changes') takeValues(state, { of: 'changed', not: false, any: ['lastMeeting'] });
  if (form === 'missing' || form === 'changes') noteNews(state, []);
}
