import type { Language } from '../../../domain/portfolio/portfolio';
import type { AgendaPoint } from '../../../domain/shown/meeting/agenda-content';
import type { Shade } from '../../../domain/shown/summary-content';
import type { Words } from '../../../words/da';
import { initiativeLine } from '../../message/message-view';
import { facts, lines, paragraphs } from '../../people-text';
import { askedLine, decidedLine, itemFacts } from './item-text';
import { type AgendaMessageView, agendaMessage, commandButton, type DeedButton, shortly } from './message-view';

/** Decisions that are shown with the initiative; more of them stand on the agenda itself. */
const mostStanding = 3;

/** One initiative on a committee's agenda, whole, with what can be done about it. */
export function pointView(point: AgendaPoint, words: Words, language: Language): AgendaMessageView {
  const { agenda, shade } = words;
  const { item } = point;
  const speaking = { words, language, today: point.today };
  const standing = point.standing.slice(0, mostStanding).map((one) => ({
    heading: lines(agenda.decidedMark),
    items: paragraphs(one.text, 1000),
    facts: facts(decidedLine(one, speaking)),
  }));
  const asked = item
    ? lines(askedLine(item, speaking, 1000))
    : lines(point.standing.length === 0 ? agenda.nothing : '');
  return agendaMessage(styleOf(item?.why.shade), asked, {
    heading: facts(item && shade[item.why.shade], initiativeLine(point).text),
    lists: [
      ...(item ? [{ items: paragraphs(item.why.progress, 700), facts: itemFacts(item, speaking) }] : []),
      ...standing,
    ],
    buttons: point.mayAct ? deedsOf(point, words) : [],
    ways: waysOf(point, words),
  });
}

function styleOf(shade: Shade | undefined): AgendaMessageView['style'] {
  return shade === 'red' ? 'attention' : shade === 'yellow' ? 'warning' : 'emphasis';
}

function deedsOf(
  { portfolioId, committeeId, number, item, standing, decidedElsewhere, parent }: AgendaPoint,
  words: Words,
): DeedButton[] {
  const { button } = words.agenda;
  const about = { portfolioId, number };
  const [only, ...others] = standing;
  const carriedOut = { ...about, ...(only && others.length === 0 ? { decision: only.id } : {}) };
  return [
    ...(item ? [{ title: button.decide, verb: 'agenda.form', data: { ...about, committeeId } }] : []),
    ...(item && parent
      ? [{ title: button.escalate(shortly(parent.name)), verb: 'agenda.escalate', data: { ...about, to: parent.id } }]
      : []),
    ...(only ? [{ title: button.carriedOut, verb: 'agenda.carriedOut', data: carriedOut }] : []),
    ...(only && others.length === 0 && !item && !decidedElsewhere
      ? [
          {
            title: button.correct,
            verb: 'agenda.form',
            data: { ...about, committeeId, replaces: { id: only.id, at: only.at } },
          },
        ]
      : []),
  ];
}

function waysOf({ portfolioId, committeeId, number }: AgendaPoint, { button, command }: Words): DeedButton[] {
  return [
    commandButton(button.show, `${command.show} ${number}`),
    { title: button.back, verb: 'agenda.page', data: { portfolioId, committeeId, page: 1 } },
  ];
}
