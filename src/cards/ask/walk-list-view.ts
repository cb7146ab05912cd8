import type { AskContent, AskListItem, AskPage } from '../../domain/shown/ask-content';
import { longDay } from '../../domain/time/day-words';
import type { Words } from '../../words/da';
import type { Room } from '../fit';
import { turnPage } from '../paging/turn-page';
import { type Line, lines, oneLine } from '../people-text';
import { shadeView } from '../shade';
import { headingOf } from './question-view';

/** On one page: so many rows stay well inside what Teams takes, and scroll in one go on a phone. */
const pageSize = 20;

export const walkListRooms: [Room, ...Room[]] = [
  { rows: pageSize, text: 100 },
  { rows: pageSize, text: 50 },
];

/** Everything of theirs in a round, each opening its question: the view model of `cards/ask-list.template.json`. */
export function walkListView(content: AskContent, page: AskPage & { kind: 'list' }, words: Words, room: Room) {
  const data = { portfolioId: content.portfolioId, roundId: content.roundId };
  const { shown, position, previous, next } = turnPage(page.items, { wanted: page.page, size: pageSize, words, data });
  return {
    ...headingOf(content, words),
    title: words.walk.title,
    message: laterLine(page, content, words),
    left: page.left > 0 ? words.walk.left(page.left) : words.walk.noneLeft,
    rows: shown.map((item) => rowOf(item, data, words, room)),
    position: lines(position),
    data,
    answerOn: page.left > 0 ? words.button.answerOn : words.button.see,
    previous,
    next,
  };
}

function laterLine({ laterOn }: AskPage & { kind: 'list' }, { language }: AskContent, words: Words): Line[] {
  return lines(laterOn ? words.later.chosen(longDay(laterOn, language)) : '');
}

function rowOf(
  { number, title, shade, state }: AskListItem,
  data: { portfolioId: string; roundId: string },
  words: Words,
  { text }: Room,
) {
  return {
    number: oneLine(number, 20),
    title: oneLine(title, text),
    // What is not reported says so in its state.
    shade: shade === 'notReported' ? [] : [shadeView(shade, words)],
    state: words.walk.state[state],
    open: state === 'answered' ? words.button.edit : words.button.answer,
    data: { ...data, number },
  };
}
