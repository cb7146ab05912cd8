import type { Language } from '../../domain/portfolio/portfolio';
import type { ChangeLine, ChangesReply } from '../../domain/shown/meeting/changes-content';
import { relativeLongDay } from '../../domain/time/day-words';
import type { Words } from '../../words/da';
import type { Room } from '../fit';
import { turnPage } from '../paging/turn-page';
import { facts, lines, oneLine } from '../people-text';
import { shadeView } from '../shade';
import { moveWords } from '../summary/move-words';
import { pageSize } from '../summary/page-view';

export const changesRooms: [Room, ...Room[]] = [
  { rows: 12, text: 120 },
  { rows: 8, text: 60 },
  { rows: 3, text: 40 },
];

/** Of one initiative; more would bury the next. */
const mostMoves = 6;
/** Of those who say that nothing moved; the rest by number. */
const mostNamed = 5;

/** What moved, what needs most first, each with the colour it has now; then who said that nothing did, and who said nothing. */
export function changesView(changes: ChangesReply, words: Words, language: Language, room: Room) {
  const { shown, page, of, position } = turnPage(changes.moved, { wanted: changes.page, size: pageSize, words });
  const isLast = page === of;
  return {
    title: words.changes.title(oneLine(changes.committee?.shortName ?? changes.portfolioName, 100)),
    position: lines(position),
    state: [...lines(sinceWords(changes, words, language)), ...facts(...countWords(changes, words))],
    rows: shown.map((line) => rowOf(line, changes.today, words, language, room)),
    none: lines(changes.moved.length === 0 ? words.changes.none : ''),
    lists: isLast ? listsOf(changes, words, room) : [],
    buttons: buttonsFor(changes, page, of, words),
  };
}

function sinceWords({ since, today }: ChangesReply, { changes }: Words, language: Language): string {
  return changes.since[since.what](relativeLongDay(since.on, today, language));
}

/** Confirmed as it was and not reported are two numbers. */
function countWords({ moved, said, confirmed, notReported }: ChangesReply, { changes }: Words): (string | false)[] {
  return [
    changes.moved(moved.length),
    said.length > 0 && changes.said(said.length),
    confirmed.length > 0 && changes.confirmed(confirmed.length),
    notReported.length > 0 && changes.notReported(notReported.length),
  ];
}

function rowOf(
  { number, title, shade, moves }: ChangesReply['moved'][number],
  today: ChangesReply['today'],
  words: Words,
  language: Language,
  { rows, text }: Room,
) {
  const most = Math.min(mostMoves, rows);
  const left = moves.length - most;
  return {
    number: oneLine(number, 20),
    title: oneLine(title, text),
    shade: shadeView(shade, words),
    moves: [
      ...moves.slice(0, most).flatMap((what) => facts(moveWords(what, { words, language, today }))),
      ...lines(left > 0 ? words.mark.more(left) : ''),
    ],
    command: `${words.command.show} ${oneLine(number, 40)}`,
  };
}

/** Three that are told apart everywhere; where they are many, by number alone. */
function listsOf({ said, confirmed, notReported }: ChangesReply, { changes, mark }: Words, { rows, text }: Room) {
  const list = (heading: string, all: ChangeLine[], most: number) =>
    all.length === 0 ? [] : [{ heading, rows: namesOf(all, most, text), more: lines(moreOf(all, most, mark.more)) }];
  return [
    ...list(changes.notReportedHeading, notReported, rows),
    ...list(changes.saidHeading, said, mostNamed),
    ...list(changes.confirmedHeading, confirmed, mostNamed),
  ];
}

function namesOf(all: ChangeLine[], rows: number, text: number) {
  return all.slice(0, rows).map(({ number, title }) => ({ number: oneLine(number, 20), title: oneLine(title, text) }));
}

function moreOf(all: ChangeLine[], rows: number, more: (count: number) => string): string {
  const rest = all.slice(rows).map(({ number }) => oneLine(number, 20));
  return rest.length > 0 ? `${more(rest.length)}: ${oneLine(rest.join(', '), 400)}` : '';
}

interface Button {
  title: string;
  text: string;
}

function buttonsFor(reply: ChangesReply, page: number, of: number, words: Words): Button[] {
  const { command, button, changes } = words;
  const scope = reply.committee ? ` ${reply.committee.id}` : '';
  const again = [`${command.changes}${scope}`, changes.sinceCommand[reply.since.what](reply.since.on)].join(' ');
  return [
    ...(page > 1 ? [{ title: button.previous, text: `${again} ${changes.pageCommand(page - 1)}` }] : []),
    ...(page < of ? [{ title: button.next, text: `${again} ${changes.pageCommand(page + 1)}` }] : []),
    { title: button.status, text: `${command.status}${scope}` },
  ];
}
