import type { SummaryContent, SummaryLine } from '../../domain/shown/summary-content';
import { relativeYearDay } from '../../domain/time/day-words';
import type { Words } from '../../words/da';
import { despiteMarks, reachedMark } from '../ask/despite-view';
import type { Room } from '../fit';
import { reviewMarks } from '../meeting/review/review-marks';
import { turnPage } from '../paging/turn-page';
import { facts, lines, oneLine } from '../people-text';
import { shadeView } from '../shade';
import { stateOf } from './overview-view';
import { byFocusArea } from './rest-section';

/** Initiatives on one page of the list behind the overview. */
export const pageSize = 25;

export const pageRooms: [Room, ...Room[]] = [
  { rows: pageSize, text: 280 },
  { rows: pageSize, text: 120 },
  { rows: pageSize, text: 60 },
];

/** Every initiative's own line, in the order of the overview people know: by number, under its focus area. */
export function pageView(content: SummaryContent, wanted: number, words: Words, room: Room) {
  const ordered = byFocusArea(content.lines).flatMap(({ lines }) => lines);
  const data = { portfolioId: content.portfolioId, roundId: content.roundId };
  const { shown, page, of, previous, next } = turnPage(ordered, { wanted, size: pageSize, words, data });
  return {
    title: words.summary.allTitle(oneLine(content.committee, 60)),
    position: words.summary.page(page, of),
    state: stateOf(content, words),
    rows: shown.map((line, index) => rowOf(line, shown[index - 1], content, words, room)),
    data,
    previous,
    next,
    overview: words.button.overview,
  };
}

function rowOf(
  line: SummaryLine,
  before: SummaryLine | undefined,
  { asOf, language }: SummaryContent,
  words: Words,
  room: Room,
) {
  const sameArea = before?.focusArea === line.focusArea;
  return {
    focusArea: lines(sameArea ? '' : oneLine(line.focusArea, 100)),
    spacing: sameArea ? 'Small' : 'Large',
    number: oneLine(line.number, 20),
    title: oneLine(line.title, 140),
    shade: shadeView(line.shade, words),
    facts: facts(
      words.phase[line.phase],
      oneLine(line.period, 80),
      line.slipMonths !== undefined && words.mark.slip(line.slipMonths),
      line.overdue && words.mark.overdue,
      line.unchanged && words.mark.unchanged,
      line.late && words.mark.late,
      line.givenOn !== undefined && words.mark.givenOn(relativeYearDay(line.givenOn, asOf, language)),
      ...despiteMarks(line.despite, words),
      reachedMark(line.reached, words),
      ...reviewMarks(line, words),
    ),
    texts: [
      ...lines(oneLine(line.progress, room.text)),
      ...lines(
        line.decision !== '' && line.shade === 'red' ? words.mark.decision(oneLine(line.decision, room.text)) : '',
      ),
    ],
  };
}
