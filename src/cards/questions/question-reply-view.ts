import type { Language } from '../../domain/portfolio/portfolio';
import { mostCharacters } from '../../domain/question/next-steps';
import type {
  QuestionChoice,
  QuestionLine,
  QuestionReply,
  ShownFilter,
  ShownStep,
} from '../../domain/shown/question-content';
import { dayWithYear } from '../../domain/time/day-words';
import type { Words } from '../../words/da';
import type { Room } from '../fit';
import { type Button, type MessageView, message, mostButtons } from '../message/message-view';
import { turnPage } from '../paging/turn-page';
import { facts, lines, oneLine } from '../people-text';
import { barView, shadeView } from '../shade';
import { pageSize } from '../summary/page-view';
import { sayFilters } from './say-question';

export const questionReplyRooms: [Room, ...Room[]] = [
  { rows: pageSize, text: 120 },
  { rows: pageSize, text: 60 },
];

/** A card takes six buttons, two of which page. */
const mostSteps = 4;
/** So that a phone shows their titles whole. */
const stepsInRow = 2;

/** How it was understood, then a line for each initiative; of a count the colours alone. One of them on tap. */
export function questionReplyView(reply: QuestionReply, words: Words, language: Language, room: Room) {
  const { form, lines: all } = reply;
  const rows = form === 'count' ? [] : all;
  const data = { words: reply.words };
  const { shown, position, ...turned } = turnPage(rows, { wanted: reply.page, size: pageSize, words, data });
  const mayTurn = reply.words.length <= mostCharacters;
  const previous = mayTurn ? turned.previous : [];
  const next = mayTurn ? turned.next : [];
  const steps = reply.steps
    .filter((step) => step.words.length <= mostCharacters)
    .slice(0, mostSteps)
    .map((step) => stepButton(step, words));
  return {
    title: titleOf(reply, words, language),
    position: lines(position),
    state: stateOf(reply, words, language),
    notes: lines(
      reply.unread.length > 0 ? words.question.unread(unreadWords(reply.unread)) : '',
      all.length === 0 ? words.question.nothing : '',
    ),
    hasBar: form === 'count' && reply.counts.length > 0,
    bar: barView(form === 'count' ? [...reply.counts] : [], words),
    rows: shown.map((line) => rowOf(line, words, room)),
    previous,
    next,
    mayTurn: previous.length + next.length > 0,
    steps: inRows(steps).map((buttons) => ({ buttons })),
  };
}

function inRows(buttons: Button[]): Button[][] {
  return buttons.flatMap((_, at) => (at % stepsInRow === 0 ? [buttons.slice(at, at + stepsInRow)] : []));
}

/** `Røde og gule · Syd · 4 af 43`. */
function titleOf({ form, filters, lines: found, of, today }: QuestionReply, words: Words, language: Language): string {
  const asked = sayFilters(filters, { words, language, today });
  const said = [form === 'who' ? words.question.who : '', asked, words.count.position(found.length, of)];
  return oneLine(facts(...said)[0]?.text ?? '', 400);
}

function stateOf({ portfolioName, today }: QuestionReply, { summary }: Words, language: Language): string {
  return [oneLine(portfolioName, 100), summary.asOf(dayWithYear(today, language))].join(' · ');
}

function unreadWords(unread: string[]): string {
  return [...new Set(unread)]
    .slice(0, 8)
    .map((word) => oneLine(word, 40))
    .join(', ');
}

function rowOf(line: QuestionLine, words: Words, { text }: Room) {
  const { owner } = line;
  return {
    number: oneLine(line.number, 20),
    title: oneLine(line.title, text),
    shade: shadeView(line.shade, words),
    facts: [
      ...facts(
        oneLine(line.phaseWords || words.phase[line.phase], 80),
        line.period !== line.phaseWords && oneLine(line.period, 80),
        line.overdue && words.mark.overdue,
      ),
      ...lines(owner === 'none' ? words.question.ownedBy : owner && words.question.owned(oneLine(owner.label, 60))),
    ],
    command: `${words.command.show} ${line.number}`,
  };
}

function stepButton(step: ShownStep, { question }: Words): Button {
  const text = step.words;
  switch (step.kind) {
    case 'committee':
      return { title: oneLine(question.step.committee(oneLine(step.name, 20), step.count), 28), text };
    case 'without':
      return { title: question.step.without[step.of], text };
    default:
      return { title: question.step[step.kind], text };
  }
}

/** What a word may mean, or what is nearest to what was written: each on a button, or in a list of many. */
export function questionChoiceView(
  { why, said, choices, today }: QuestionChoice,
  words: Words,
  language: Language,
): MessageView {
  const { choice } = words.question;
  const say = (filters: ShownFilter[]) => sayFilters(filters, { words, language, today });
  const taken = choices.filter((one) => one.words.length <= mostCharacters);
  const texts = lines(choice[why](oneLine(said, 80)));
  const whole = taken.map(({ filters, count }) => ({
    text: choice.count(oneLine(capital(say(filters)), 160), words.count.initiatives(count)),
  }));
  if (taken.length <= mostButtons) {
    const buttons = taken.map(({ filters, words: text }) => ({
      title: oneLine(capital(say(different(filters, choices))), 28),
      text,
    }));
    return message('accent', [...texts, ...whole], { buttons });
  }
  const listed = taken.slice(0, 200).map(({ words: value }, index) => ({ title: whole[index]?.text ?? '', value }));
  return message('accent', texts, { choices: listed, choose: words.button.choose, goOn: words.button.goOn });
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What sets one choice apart from the others; all of it where there is only one. */
function different(filters: ShownFilter[], choices: QuestionChoice['choices']): ShownFilter[] {
  const isShared = (filter: ShownFilter) =>
    choices.every((one) => one.filters.some((other) => JSON.stringify(other) === JSON.stringify(filter)));
  const own = filters.filter((filter) => !isShared(filter));
  return own.length > 0 ? own : filters;
}
