import type { IndicatorsReply } from '../../../domain/shown/record/indicators/indicator-content';
import { shortDay } from '../../../domain/time/day-words';
import type { Day } from '../../../domain/time/instant';
import type { Room } from '../../fit';
import { turnPage } from '../../paging/turn-page';
import { facts, type Line, lines, oneLine } from '../../people-text';
import { directionWords, goalWords, progressWord, restsOn, type Said } from './indicator-words';

export const indicatorRooms: [Room, ...Room[]] = [
  { rows: 20, text: 160 },
  { rows: 20, text: 80 },
];

/** All of them, a page at a time: how far each has come in a word, and what the word rests on. */
export function indicatorListView(list: IndicatorsReply, said: Said, room: Room) {
  const { words } = said;
  const { shown, position, previous, next } = turnPage(list.lines, { wanted: list.page, size: room.rows, words });
  return {
    title: words.indicators.title(oneLine(list.portfolioName, 120)),
    position,
    state: lines(
      list.lines.length > 0 &&
        [words.indicators.count(list.lines.length), words.indicators.asOf(list.year)].join(' · '),
    ),
    none: list.lines.length > 0 ? [] : noneLines(list, said),
    rows: shown.map((line) => rowOf(line, list.year, said, room)),
    previous,
    next,
    commands: [
      ...(list.mayWrite && list.lines.length > 0
        ? [{ title: words.indicators.write, text: words.command.setIndicator }]
        : []),
      ...(list.lines.length > 0 ? [{ title: words.indicators.annual, text: words.command.annual }] : []),
      ...(list.lines.length === 0 ? [{ title: words.button.help, text: words.command.help }] : []),
    ],
  };
}

function noneLines({ mayWrite }: IndicatorsReply, { words: { indicators } }: Said): Line[] {
  return lines(indicators.none, ...(mayWrite ? indicators.noneHow : [indicators.noneRead]));
}

function rowOf(line: Row, year: string, said: Said, { text }: Room) {
  const { words } = said;
  return {
    name: oneLine(line.name, text),
    word: line.retiredOn ? words.indicators.retired : progressWord(line, said, year),
    facts: [
      ...facts(restsOn(line, said)),
      ...facts(
        goalWords(line, said),
        directionWords(line, said),
        words.indicators.behind(words.count.initiatives(line.behind)),
        line.retiredOn && words.indicators.retiredSince(dayAndYear(line.retiredOn, said)),
      ),
    ],
  };
}

type Row = IndicatorsReply['lines'][number];

function dayAndYear(day: Day, { language }: Said): string {
  return `${shortDay(day, language)} ${day.slice(0, 4)}`;
}
