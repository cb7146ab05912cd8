import { mostDecisionText } from '../../../domain/agenda/change-decision';
import type { Language } from '../../../domain/portfolio/portfolio';
import type { AgendaChoice } from '../../../domain/shown/meeting/agenda-content';
import { relativeYearDay } from '../../../domain/time/day-words';
import type { Words } from '../../../words/da';
import { initiativeLine } from '../../message/message-view';
import { facts, lines, oneLine, paragraphs } from '../../people-text';
import { decidedLine, type Speaking } from './item-text';
import { type AgendaMessageView, agendaMessage, type DeedButton, mostDeeds, shortly } from './message-view';

/** Which is meant: a question with a button for each answer. */
export function choiceView(choice: AgendaChoice, words: Words, language: Language): AgendaMessageView {
  const { ask } = words.agenda;
  const { portfolioId, number, today } = choice;
  const about = { portfolioId, number };
  const heading = [initiativeLine(choice)];
  const speaking = { words, language, today };
  switch (choice.ask) {
    case 'committee': {
      const verb = choice.text === '' ? 'agenda.form' : 'agenda.decide';
      const data = choice.text === '' ? about : { ...about, text: choice.text.slice(0, mostDecisionText) };
      const buttons = choice.options.map(({ id, name }) => ({
        title: shortly(name),
        verb,
        data: { ...data, committeeId: id },
      }));
      return agendaMessage('accent', lines(ask.committee), { heading, buttons });
    }
    case 'escalateTo': {
      const buttons = choice.options.map(({ id, name }) => ({
        title: shortly(name),
        verb: 'agenda.escalate',
        data: { ...about, to: id },
      }));
      return agendaMessage('accent', lines(ask.escalateTo), { heading, buttons });
    }
    case 'replace':
      return replaceView(choice, heading, speaking);
    case 'carriedOut':
      return agendaMessage('accent', lines(ask.carriedOut), { heading, ...carriedOutParts(choice, speaking) });
  }
}

function replaceView(
  choice: AgendaChoice & { ask: 'replace' },
  heading: AgendaMessageView['heading'],
  { words, language, today }: Speaking,
): AgendaMessageView {
  const { ask, button } = words.agenda;
  const { portfolioId, number, committeeId, before, text, on } = choice;
  const data = { portfolioId, number, committeeId, text: text.slice(0, mostDecisionText), on };
  const day = (at: string) => facts(relativeYearDay(at, today, language));
  const buttons: DeedButton[] = [
    {
      title: button.replace,
      verb: 'agenda.decide',
      data: { ...data, replaces: { id: before.id, at: before.at } },
    },
    { title: button.another, verb: 'agenda.decide', data: { ...data, another: true } },
  ];
  return agendaMessage('accent', lines(ask.replace(oneLine(choice.committee, 60))), {
    heading,
    lists: [
      { heading: lines(ask.before), items: paragraphs(before.text, 1000), facts: day(before.on) },
      { heading: lines(ask.next), items: paragraphs(text, 1000), facts: day(on) },
    ],
    buttons,
  });
}

function carriedOutParts({ portfolioId, number, options }: AgendaChoice & { ask: 'carriedOut' }, speaking: Speaking) {
  const { ask, button } = speaking.words.agenda;
  const shown = options.slice(0, mostDeeds);
  return {
    lists: shown.map((one, at) => ({
      items: lines(ask.nth(at + 1, oneLine(one.text, 280))),
      facts: facts(decidedLine(one, speaking)),
    })),
    buttons: shown.map(({ id }, at) => ({
      title: button.nth(at + 1),
      verb: 'agenda.carriedOut',
      data: { portfolioId, number, decision: id },
    })),
  };
}
