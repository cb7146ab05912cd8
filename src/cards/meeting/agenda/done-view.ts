import { mostDecisionText } from '../../../domain/agenda/change-decision';
import type { Language } from '../../../domain/portfolio/portfolio';
import type { AgendaDone } from '../../../domain/shown/meeting/agenda-content';
import { longDay } from '../../../domain/time/day-words';
import type { Words } from '../../../words/da';
import { commandExample, fillExample } from '../../command-example';
import { initiativeLine } from '../../message/message-view';
import { facts, type Line, lines, oneLine, paragraphs } from '../../people-text';
import { decidedLine } from './item-text';
import { type AgendaMessageView, agendaMessage, commandButton, type DeedButton } from './message-view';

/** In characters: a committee's short name. */
const longest = 60;

/** What was done about an initiative, or why nothing was, with what can be done next. */
export function agendaDoneView(done: AgendaDone, words: Words, language: Language): AgendaMessageView {
  const { done: say } = words.agenda;
  const heading = [initiativeLine(done)];
  // How the initiative stands is the next thing to look at, whatever was not done.
  const buttons = [commandButton(words.button.show, `${words.command.show} ${done.number}`)];
  const small = (style: AgendaMessageView['style'], ...texts: string[]) =>
    agendaMessage(style, lines(...texts), { heading, buttons });
  switch (done.what) {
    case 'decided':
      return decidedView(done, words, language);
    case 'alreadyDecided':
      return agendaMessage('emphasis', lines(say.already), {
        heading,
        lists: [
          {
            items: paragraphs(done.decision.text, 1000),
            facts: facts(decidedLine(done.decision, { words, language, today: done.today })),
          },
        ],
      });
    case 'undone':
      return agendaMessage('emphasis', lines(say.undone), {
        heading,
        lists: [{ items: paragraphs(done.text, 1000) }, { items: lines(say.inHistory) }],
        buttons,
      });
    case 'carriedOut':
      return agendaMessage('good', lines(say.carriedOut), {
        heading,
        lists: [{ items: paragraphs(done.text, 1000) }],
        buttons,
      });
    case 'escalated':
      return escalatedView(done, words, language);
    case 'alreadyThere':
      return agendaMessage('emphasis', lines(say.alreadyThere(oneLine(done.to, longest))), {
        heading,
        buttons: [agendaButton(done, done.toId, words)],
      });
    case 'noParent': {
      const example = fillExample(words.helping.also.escalate, { number: done.number }, words);
      return small('warning', say.noParent(oneLine(done.committee, longest), example));
    }
    case 'elsewhere':
      return small('warning', say.elsewhere(oneLine(done.committees.join(', '), 120)));
    case 'nobodyToDecide': {
      const example = commandExample('moveInitiatives', { number: done.number }, words);
      return small('warning', say.nobodyToDecide(example));
    }
    case 'nothingAsked':
      return small('emphasis', say.nothingAsked);
    case 'nothingStands':
      return small('emphasis', say.nothingStands);
    case 'alreadyCarriedOut':
      return small('emphasis', say.alreadyCarriedOut);
    case 'tooLong':
      return small('warning', words.agenda.form.tooLong(mostDecisionText));
    case 'changed':
      return small('emphasis', say.changed);
  }
}

function decidedView(done: AgendaDone & { what: 'decided' }, words: Words, language: Language): AgendaMessageView {
  const { done: say, button } = words.agenda;
  const { portfolioId, number, decision, committeeId } = done;
  const mark = { id: decision.id, at: decision.at };
  return agendaMessage('good', lines(done.replaced ? say.replaced : say.decided), {
    heading: [initiativeLine(done)],
    lists: [
      {
        items: paragraphs(decision.text, 1000),
        facts: facts(decidedLine(decision, { words, language, today: done.today })),
      },
      { items: lines(`${done.tells ? say.ownerTold : say.noOwner} ${say.stands}`) },
    ],
    buttons: [
      { title: button.correct, verb: 'agenda.form', data: { portfolioId, number, committeeId, replaces: mark } },
      { title: button.undo, verb: 'agenda.undo', data: { portfolioId, number, decision: mark } },
      agendaButton(done, committeeId, words),
    ],
  });
}

function escalatedView(done: AgendaDone & { what: 'escalated' }, words: Words, language: Language): AgendaMessageView {
  const { done: say } = words.agenda;
  const to = oneLine(done.to, longest);
  const next = done.meetingOn ? say.onAgenda(to, longDay(done.meetingOn, language)) : say.onNextAgenda(to);
  const texts: Line[] = lines(
    say.escalated(oneLine(done.from, longest), to),
    `${next} ${done.tells ? say.ownerTold : say.noOwner}`,
  );
  return agendaMessage('good', texts, {
    heading: [initiativeLine(done)],
    buttons: [agendaButton(done, done.toId, words)],
  });
}

function agendaButton({ portfolioId }: AgendaDone, committeeId: string, words: Words): DeedButton {
  return { title: words.agenda.button.agenda, verb: 'agenda.page', data: { portfolioId, committeeId, page: 1 } };
}
