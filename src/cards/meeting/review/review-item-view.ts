import type { ReviewedTexts } from '../../../domain/review/review';
import { maxLength } from '../../../domain/shown/ask-content';
import type { ReviewContent, ReviewItemPage } from '../../../domain/shown/meeting/review-content';
import type { Words } from '../../../words/da';
import type { Room } from '../../fit';
import { clean, facts, type Line, lines, oneLine, paragraphs } from '../../people-text';
import { shadeView } from '../../shade';
import { newsView } from './review-news';
import { pageSize, stateFacts } from './review-view';

export const reviewItemRooms: [Room, ...Room[]] = [
  { rows: 30, text: 8000 },
  { rows: 20, text: 2000 },
  { rows: 10, text: 800 },
];

/** One answer to look at, to word otherwise, or to give back: the view model of `cards/review-item.template.json`. */
export function reviewItemView(content: ReviewContent, page: ReviewItemPage, words: Words, room: Room) {
  const { line, given } = page;
  const { card } = words.review;
  const isRead = page.kind === 'item';
  const asShown = textsView(page.texts, words, room);
  return {
    title: card.title(oneLine(content.committee, 60)),
    position: words.count.position(page.position, page.of),
    news: newsView(content.news, words),
    shade: shadeView(line.shade, words),
    number: oneLine(line.number, 20),
    name: oneLine(line.title, 300),
    facts: facts(words.phase[line.phase], oneLine(page.period, 80)),
    state: facts(...stateFacts(line, words)),
    question: lines(page.question && card.question(oneLine(page.question, 400))),
    texts: isRead && !given ? [{ heading: [], texts: asShown }] : [],
    both: [
      ...(isRead && given ? [{ heading: lines(card.shown), texts: asShown }] : []),
      ...(given || page.kind === 'ask'
        ? [{ heading: lines(given ? card.given : ''), texts: textsView(given ?? page.texts, words, room) }]
        : []),
    ],
    hint: lines(page.kind === 'edit' ? card.editHint : page.kind === 'ask' ? card.askHint : ''),
    inputs: inputsOf(page, words, room),
    ...buttonsOf(content, page, words),
  };
}

function textsView(
  { progress, nextSteps, decision }: ReviewedTexts,
  words: Words,
  room: Room,
): { label: string; lines: Line[] }[] {
  const { card } = words.review;
  return [
    { label: card.progress, lines: paragraphs(progress, room.text, room.rows) },
    { label: card.nextSteps, lines: paragraphs(nextSteps, room.text, room.rows) },
    { label: card.decision, lines: paragraphs(decision, room.text, room.rows) },
  ].filter((each) => each.lines.length > 0);
}

/** What is typed in: the words, whole, or a question. */
function inputsOf(page: ReviewItemPage, words: Words, room: Room) {
  const { card } = words.review;
  const input = (id: string, label: string, value: string, most: number) => ({
    id,
    label,
    value: clean(value).slice(0, Math.max(room.text, most)),
    maxLength: most,
  });
  if (page.kind === 'ask') return [input('question', card.askLabel, page.typed?.question ?? '', maxLength.decision)];
  if (page.kind !== 'edit') return [];
  const typed = { ...page.texts, ...page.typed };
  return (['progress', 'nextSteps', 'decision'] as const).map((field) =>
    input(field, card[field], typed[field], maxLength[field]),
  );
}

function buttonsOf({ portfolioId, roundId }: ReviewContent, page: ReviewItemPage, words: Words) {
  const { button } = words.review;
  const { state, number } = page.line;
  const round = { portfolioId, roundId };
  const on = { ...round, number };
  const deed = { ...on, seen: page.seen };
  const isOut = state === 'leftOut';
  if (page.kind !== 'item') {
    const [verb, title] = page.kind === 'edit' ? ['review.reword', button.save] : ['review.return', button.send];
    const cancel = { title: button.cancel, verb: 'review.open', data: on };
    return { send: [{ title, verb, data: deed }], deeds: [cancel], opens: [], hasOpens: false };
  }
  const deeds = isOut
    ? [{ title: button.putBack, verb: 'review.putBack', data: deed }]
    : [
        ...(state === 'approved' ? [] : [{ title: button.approve, verb: 'review.approve', data: deed }]),
        { title: button.edit, verb: 'review.open', data: { ...on, as: 'edit' } },
        { title: button.ask, verb: 'review.open', data: { ...on, as: 'ask' } },
        { title: button.leaveOut, verb: 'review.leaveOut', data: deed },
      ];
  const opens = [
    ...(page.next ? [{ title: words.button.next, data: { ...round, number: page.next } }] : []),
    { title: button.list, data: { ...round, page: listPageOf(page) } },
  ];
  return { send: [], deeds, opens, hasOpens: true };
}

/** The page of the list on which it stands. */
function listPageOf({ position }: ReviewItemPage): number {
  return Math.ceil(position / pageSize);
}
