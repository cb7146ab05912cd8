import type { Language } from '../../domain/portfolio/portfolio';
import type { ListReply } from '../../domain/shown/reply';
import { dayWithYear } from '../../domain/time/day-words';
import type { Words } from '../../words/da';
import type { Room } from '../fit';
import { facts, lines, oneLine } from '../people-text';
import { shadeView } from '../shade';
import { pageSize } from '../summary/page-view';

export const listRooms: [Room, ...Room[]] = [
  { rows: pageSize, text: 120 },
  { rows: pageSize, text: 60 },
];

/** The table people have always read, a page at a time: under each focus area its initiatives; one of them on tap. */
export function listView(list: ListReply, words: Words, language: Language, room: Room) {
  const of = Math.max(1, Math.ceil(list.lines.length / pageSize));
  const page = Math.min(Math.max(1, Math.trunc(list.page) || 1), of);
  const shown = list.lines.slice((page - 1) * pageSize, page * pageSize);
  const data = list.committee ? { committee: list.committee.id } : {};
  const scope = list.committee ? ` ${list.committee.id}` : '';
  return {
    title: words.list.title(oneLine(list.committee?.shortName ?? list.portfolioName, 100)),
    position: words.summary.page(page, of),
    state: words.status.total(words.count.initiatives(list.lines.length), dayWithYear(list.today, language)),
    rows: shown.map((line, index) => rowOf(line, shown[index - 1], words, room)),
    previous: page > 1 ? [{ title: words.button.previous, data: { ...data, page: page - 1 } }] : [],
    next: page < of ? [{ title: words.button.next, data: { ...data, page: page + 1 } }] : [],
    status: words.button.status,
    statusCommand: `${words.command.status}${scope}`,
  };
}

export type ListView = ReturnType<typeof listView>;

type Row = ListReply['lines'][number];

function rowOf(line: Row, before: Row | undefined, words: Words, { text }: Room) {
  const sameArea = before?.focusArea === line.focusArea;
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
