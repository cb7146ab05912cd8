import type { AskContent, ReceiptItem } from '../../domain/shown/ask-content';
import { longDay } from '../../domain/time/day-words';
import { sayUnderstood } from '../../domain/time/said/say-interval';
import type { Words } from '../../words/da';
import type { Room } from '../fit';
import { facts, isCut, lines, oneLine, paragraphs } from '../people-text';
import { shadeView } from '../shade';
import { despiteMarks, reachedMark } from './despite-view';
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
    notes: lines(whenShown(content, words), untilWhen(content, words)),
    rows: items.slice(0, room.rows).map((item) => rowOf(item, content, words, room)),
    rest: rest.map((item) => ({ title: choiceOf(item, words), value: item.number })),
    hasRest: rest.length > 0,
    restLabel: words.receipt.editOther,
    firstOfRest: rest[0]?.number ?? '',
    data: { portfolioId: content.portfolioId, roundId: content.roundId },
    edit: words.button.edit,
  };
}

function rowOf({ number, title, colour, report }: ReceiptItem, content: AskContent, words: Words, room: Room) {
  return {
    number: oneLine(number, 20),
    title: oneLine(title, 120),
    shade: colour ? [shadeView(colour, words)] : [],
    facts: facts(
      words.phase[report.phase],
      periodOf(report.period, content, words),
      reachedMark(report.milestonesReached, words),
      report.kind === 'unchanged' && words.mark.unchanged,
      report.late && words.mark.late,
      ...despiteMarks(report.despite, words),
    ),
    remarks: lines(
      sayUnderstood(report.period, content.language).kind === 'unreadable'
        ? words.understood.unreadable(oneLine(report.period, 120))
        : '',
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

/** The words, and what was understood by them where that says more. */
function periodOf(period: string, { language }: AskContent, words: Words): string {
  const understood = sayUnderstood(period, language);
  const typed = oneLine(period, 120);
  return understood.kind === 'more' ? words.understood.is(typed, understood.said) : typed;
}

function choiceOf({ number, title, colour }: ReceiptItem, words: Words): string {
  return [number, oneLine(title, 40), colour && words.shade[colour]].filter(Boolean).join(' · ');
}

function whenShown({ committee, publishOn, language, early }: AskContent, words: Words): string {
  if (early) return early === 'near' ? words.early.thanksNear : words.early.thanksBetween;
  const name = oneLine(committee, 60);
  return publishOn ? words.receipt.summaryOn(name, longDay(publishOn, language)) : words.receipt.summaryLater(name);
}

function untilWhen({ pastDue, dueOn, language, early }: AskContent, words: Words): string {
  if (early === 'between') return words.early.editToday;
  return pastDue ? words.receipt.editLate : words.receipt.editUntil(longDay(dueOn, language));
}
