import type { AskContent, ReceiptItem } from '../../domain/shown/ask-content';
import { longDay } from '../../domain/time/day-words';
import type { Words } from '../../words/da';
import type { Room } from '../fit';
import { facts, isCut, lines, oneLine, paragraphs } from '../people-text';
import { shadeView } from '../shade';
import { headingOf } from './question-view';

export const receiptRooms: [Room, ...Room[]] = [
  { rows: 40, text: 600 },
  { rows: 30, text: 280 },
  { rows: 20, text: 140 },
  { rows: 10, text: 80 },
];

/** The receipt: every answer with its edit. Those there is no row for are in a list, and can be edited from there. */
export function receiptView(content: AskContent, items: ReceiptItem[], words: Words, room: Room) {
  const rest = items.slice(room.rows);
  return {
    heading: headingOf(content, words).heading,
    thanks: words.receipt.thanks(items.length),
    notes: [{ text: whenShown(content, words) }, { text: untilWhen(content, words) }],
    rows: items.slice(0, room.rows).map((item) => rowOf(item, content, words, room)),
    rest: rest.map((item) => ({ title: choiceOf(item, words), value: item.number })),
    hasRest: rest.length > 0,
    restLabel: words.receipt.editOther,
    firstOfRest: rest[0]?.number ?? '',
    data: { portfolioId: content.portfolioId, roundId: content.roundId },
    edit: words.button.edit,
  };
}

export type ReceiptView = ReturnType<typeof receiptView>;

function rowOf({ number, title, colour, report }: ReceiptItem, content: AskContent, words: Words, room: Room) {
  return {
    number: oneLine(number, 20),
    title: oneLine(title, 120),
    shade: colour ? [shadeView(colour, words)] : [],
    facts: facts(
      words.phase[report.phase],
      oneLine(report.period),
      report.kind === 'unchanged' && words.mark.unchanged,
      report.late && words.mark.late,
    ),
    texts: [
      ...paragraphs(report.progress, room.text, 6),
      ...lines(isCut(report.progress, room.text) ? words.mark.wholeText(number) : ''),
      ...lines(report.decision !== '' ? words.mark.decision(oneLine(report.decision, room.text)) : ''),
    ],
    edit: words.button.edit,
    data: { portfolioId: content.portfolioId, roundId: content.roundId, number },
  };
}

function choiceOf({ number, title, colour }: ReceiptItem, words: Words): string {
  return [number, oneLine(title, 40), colour && words.shade[colour]].filter(Boolean).join(' · ');
}

function whenShown({ committee, publishOn, language }: AskContent, words: Words): string {
  const name = oneLine(committee, 60);
  return publishOn ? words.receipt.summaryOn(name, longDay(publishOn, language)) : words.receipt.summaryLater(name);
}

function untilWhen({ pastDue, dueOn, language }: AskContent, words: Words): string {
  return pastDue ? words.receipt.editLate : words.receipt.editUntil(longDay(dueOn, language));
}
