import type { Language } from '../../../domain/portfolio/portfolio';
import type { AgendaList, ShownDecision, ShownItem } from '../../../domain/shown/meeting/agenda-content';
import { longDay } from '../../../domain/time/day-words';
import type { Words } from '../../../words/da';
import type { Room } from '../../fit';
import { turnPage } from '../../paging/turn-page';
import { facts, type Line, lines, oneLine } from '../../people-text';
import { shadeView } from '../../shade';
import { decidedLine, itemFacts, type Speaking } from './item-text';

/** Things on one page: a meeting that has more to decide turns it. */
const pageSize = 10;

export const agendaRooms: [Room, ...Room[]] = [
  { rows: pageSize, text: 280 },
  { rows: pageSize, text: 120 },
];

interface Row {
  heading: Line[];
  /** None or one. */
  pill: { style: string; word: string }[];
  number: string;
  title: string;
  texts: Line[];
  facts: Line[];
  data: object;
}

/** What a committee must decide, then what it has decided and is not carried out; each line opens on tap. */
export function agendaView(list: AgendaList, words: Words, language: Language, { text }: Room) {
  const { agenda } = words;
  const speaking = { words, language, today: list.today };
  const about = { portfolioId: list.portfolioId, committeeId: list.committeeId };
  const rows = [
    ...list.items.map((item, at) => itemRow(item, at === 0 ? agenda.toDecide(list.items.length) : '', speaking, text)),
    ...list.standing.map((one, at) =>
      standingRow(one, at === 0 ? agenda.standing(list.standing.length) : '', speaking, text),
    ),
  ].map((row) => ({ ...row, data: { ...about, number: row.number } }));
  const turned = turnPage(rows, { wanted: list.page, size: pageSize, words, data: about });
  const buttons = [...turned.previous, ...turned.next].map(({ title, data }) => ({ title, verb: 'agenda.page', data }));
  return {
    title: agenda.title(oneLine(list.committee, 100)),
    position: turned.position,
    state: list.meetingOn ? agenda.meeting(longDay(list.meetingOn, language)) : agenda.noMeeting,
    nothing: lines(list.items.length === 0 ? agenda.nothing : ''),
    rows: turned.shown as Row[],
    hint: lines(rows.length > 0 ? agenda.hint : ''),
    buttons,
    hasButtons: buttons.length > 0,
  };
}

function itemRow(item: ShownItem, heading: string, speaking: Speaking, most: number): Omit<Row, 'data'> {
  return {
    heading: lines(heading),
    pill: [shadeView(item.why.shade, speaking.words)],
    number: oneLine(item.number, 20),
    title: oneLine(item.title, 120),
    texts: lines(oneLine(item.asked, most) || speaking.words.agenda.asksNothing),
    facts: itemFacts(item, speaking),
  };
}

function standingRow(one: ShownDecision, heading: string, speaking: Speaking, most: number): Omit<Row, 'data'> {
  return {
    heading: lines(heading),
    pill: [],
    number: oneLine(one.number, 20),
    title: oneLine(one.title, 120),
    texts: lines(oneLine(one.text, most)),
    facts: facts(decidedLine(one, speaking)),
  };
}
