import { sayAmount } from '../../../domain/indicator/amount';
import type { AnnualReply } from '../../../domain/shown/record/indicators/indicator-content';
import type { Room } from '../../fit';
import { turnPage } from '../../paging/turn-page';
import { facts, type Line, lines, oneLine } from '../../people-text';
import { shadeView } from '../../shade';
import { directionWords, goalWords, progressWord, restsOn, type Said } from './indicator-words';

/** Of each indicator so many initiatives; the page stays the same, so that buttons lead where they say. */
export const annualRooms: [Room, ...Room[]] = [
  { rows: 6, text: 100 },
  { rows: 3, text: 60 },
  { rows: 2, text: 40 },
];

const pageSize = 5;
/** Columns that a phone has room for, the goal among them. */
const mostColumns = 5;

type Item = AnnualReply['items'][number];

/** The annual follow-up: each indicator with its series as a strip of numbers, and the initiatives behind it in colours. */
export function annualView(annual: AnnualReply, said: Said, room: Room) {
  const { words } = said;
  const { year, earlier, later } = annual;
  const { shown, position, previous, next } = turnPage(annual.items, {
    wanted: annual.page,
    size: pageSize,
    words,
    data: { year },
  });
  const seeYear = (one: string | undefined) =>
    one ? [{ title: words.indicators.year(one), data: { year: one, page: 1 } }] : [];
  const none = annual.items.length === 0;
  return {
    title: words.indicators.annualTitle(year, oneLine(annual.portfolioName, 120)),
    position,
    state: lines(none ? words.indicators.annualNone(year) : words.indicators.count(annual.items.length)),
    items: shown.map((item) => itemOf(item, year, said, room)),
    foot: lines(none ? '' : words.indicators.rests),
    pages: [...previous, ...next, ...seeYear(earlier), ...seeYear(later)],
    commands: [
      annual.mayWrite
        ? { title: words.indicators.write, text: words.command.setIndicator }
        : { title: words.indicators.list, text: words.command.indicators },
    ],
  };
}

function itemOf(item: Item, year: string, said: Said, { rows, text }: Room) {
  const { words } = said;
  const { behind, others } = item;
  const left = behind.length - rows;
  const none = behind.length === 0 && others === 0;
  return {
    name: oneLine(item.name, 160),
    word: progressWord(item, said, year),
    facts: facts(restsOn(item, said), goalWords(item, said), directionWords(item, said)),
    strips: stripOf(item, said),
    heading: none ? words.indicators.behindNone : words.indicators.behindHeading,
    rows: behind.slice(0, rows).map(({ number, title, shade }) => ({
      number: oneLine(number, 20),
      title: oneLine(title, text),
      shade: shadeView(shade, words),
      command: `${words.command.show} ${number}`,
    })),
    more: moreLines(left, others, said),
  };
}

/** The last values, each under its period, and the goal behind them; none where nothing is measured. Units stand above. */
function stripOf({ series, goal }: Item, { words, language }: Said) {
  if (series.length === 0) return [];
  const values = series.slice(goal ? 1 - mostColumns : -mostColumns).map(({ period, amount }) => ({
    over: oneLine(period.words, 24),
    under: sayAmount(amount, '', language),
  }));
  const aim = goal && { over: words.indicators.goalColumn, under: sayAmount(goal.amount, '', language) };
  return [{ columns: aim ? [...values, aim] : values }];
}

function moreLines(left: number, others: number, { words }: Said): Line[] {
  return facts(left > 0 && words.mark.more(left), others > 0 && words.indicators.others(others));
}
