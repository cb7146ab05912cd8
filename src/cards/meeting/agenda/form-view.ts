import { mostDecisionText } from '../../../domain/agenda/change-decision';
import type { AgendaForm } from '../../../domain/shown/meeting/agenda-content';
import type { Words } from '../../../words/da';
import { initiativeLine } from '../../message/message-view';
import { clean, lines, oneLine } from '../../people-text';

/** Where a decision is typed: the view model of `cards/agenda-form.template.json`. */
export function formView(form: AgendaForm, words: Words) {
  const { agenda, button } = words;
  const { portfolioId, number, committeeId, replaces } = form;
  return {
    heading: initiativeLine(form).text,
    question: agenda.form.question(oneLine(form.committee, 60)),
    asked: lines(form.asked.trim() === '' ? '' : agenda.asked(oneLine(form.asked, 600))),
    fault: lines(faultWords(form, words)),
    text: { label: agenda.form.text, hint: agenda.form.textHint, value: clean(form.text).slice(0, 4000) },
    most: mostDecisionText,
    on: { label: agenda.form.on, value: form.on, max: form.today },
    save: button.save,
    data: { portfolioId, number, committeeId, ...(replaces ? { replaces } : {}) },
    back: button.back,
    backData: { portfolioId, number, committeeId },
  };
}

function faultWords({ fault }: AgendaForm, { agenda: { form } }: Words): string {
  switch (fault) {
    case 'missing':
      return form.missing;
    case 'tooLong':
      return form.tooLong(mostDecisionText);
    case 'noDay':
      return form.noDay;
    case 'dayAhead':
      return form.dayAhead;
    default:
      return '';
  }
}
