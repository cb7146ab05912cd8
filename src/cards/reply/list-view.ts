import type { Language } from '../../domain/portfolio/portfolio';
import type { ListReply, Picked } from '../../domain/shown/reply';
import { dayWithYear, relativeYearDay } from '../../domain/time/day-words';
import type { Words } from '../../words/da';
import type { Room } from '../fit';
import { turnPage } from '../paging/turn-page';
import { facts, lines, oneLine } from '../people-text';
import { shadeView } from '../shade';
import { pageSize } from '../summary/page-view';

export const listRooms: [Room, ...Room[]] = [
  { rows: pageSize, text: 120 },
  { rows: pageSize, text: 60 },
];

/** Longer than any time; a button with more is not taken. */
const mostWithin = 300;

/** The table people have always read, a page at a time: under each focus area its initiatives; one of them on tap. */
export function listView(list: ListReply, words: Words, language: Language, room: Room) {
  const data = { ...(list.committee ? { committee: list.committee.id } : {}), ...pickingData(list) };
  const { shown, page, of, previous, next } = turnPage(list.lines, { wanted: list.page, size: pageSize, words, data });
  const scope = list.committee ? ` ${list.committee.id}` : '';
  return {
    title: titleOf(list, words),
    position: words.summary.page(page, of),
    state: [
      words.status.total(words.count.initiatives(list.lines.length), dayWithYear(list.today, language)),
      ...daysOf(list, words, language),
    ].join(' · '),
    rows: shown.map((line, index) => rowOf(line, shown[index - 1], list.picked !== undefined, words, room)),
    previous,
    next,
    status: words.button.status,
    statusCommand: `${words.command.status}${scope}`,
  };
}

type Row = ListReply['lines'][number];

/** `Udløber i 2025 · TSS · 4 af 8`: what was asked for, as it was understood. */
function titleOf({ picked, committee, portfolioName, lines: { length }, of }: ListReply, words: Words): string {
  const scope = oneLine(committee?.shortName ?? portfolioName, 100);
  if (!picked) return words.list.title(scope);
  return [pickedWords(picked, words), scope, words.count.position(length, of)].join(' · ');
}

function pickedWords(picked: Picked, { ends }: Words): string {
  if (picked.only !== 'expiring') return picked.only === 'overdue' ? ends.overdue : ends.byEnd;
  const year = yearOf(picked);
  return year ? ends.expiringIn(year) : ends.expiring(oneLine(picked.words, 60));
}

/** A year needs no dates to be understood; any other time shows them. */
function daysOf({ picked, today }: ListReply, { ends }: Words, language: Language): string[] {
  if (picked?.only !== 'expiring' || yearOf(picked)) return [];
  return [ends.days(relativeYearDay(picked.firstOn, today, language), relativeYearDay(picked.lastOn, today, language))];
}

function yearOf({ firstOn, lastOn }: Picked & { only: 'expiring' }): string | undefined {
  const year = firstOn.slice(0, 4);
  return firstOn === `${year}-01-01` && lastOn === `${year}-12-31` ? year : undefined;
}

/** So that the next page is of the same. */
function pickingData({ picked }: ListReply) {
  if (!picked) return {};
  return picked.only === 'expiring' && picked.words !== ''
    ? { only: picked.only, within: oneLine(picked.words, mostWithin) }
    : { only: picked.only };
}

/** Sorted by end, the focus areas are mixed, and none stands over the rows. */
function rowOf(line: Row, before: Row | undefined, mixed: boolean, words: Words, { text }: Room) {
  const sameArea = mixed || before?.focusArea === line.focusArea;
  return {
    focusArea: lines(sameArea ? '' : oneLine(line.focusArea, 100)),
    spacing: sameArea ? 'Small' : 'Large',
    number: oneLine(line.number, 20),
    title: oneLine(line.title, text),
    shade: shadeView(line.shade, words),
    facts: facts(
      oneLine(line.phaseWords || words.phase[line.phase], 80),
      oneLine(line.anchoring, 80),
      oneLine(line.period, 80),
      line.overdue && words.mark.overdue,
    ),
    command: `${words.command.show} ${line.number}`,
  };
}
