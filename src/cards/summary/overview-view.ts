import { committeeIn } from '../../domain/round/round';
import type { Move } from '../../domain/shown/meeting/changes-content';
import type { SummaryContent, SummaryLine } from '../../domain/shown/summary-content';
import { byUrgency } from '../../domain/summary/changes/by-urgency';
import { dayWithYear, longDay, relativeYearDay } from '../../domain/time/day-words';
import type { Words } from '../../words/da';
import type { Room } from '../fit';
import { reviewLines } from '../meeting/review/review-marks';
import { facts, type Line, lines, oneLine } from '../people-text';
import { barView, shadeView } from '../shade';
import { countOpen, decisionRows, standingRow } from './agenda-section';
import { answerFacts, named } from './line-facts';
import { moveWords } from './move-words';
import { areasLeft, restAreas } from './rest-section';

/** Read in a minute: what must be decided has room, the rest is short. `rows` is for the agenda. */
export const overviewRooms: [Room, ...Room[]] = [
  { rows: 10, text: 400 },
  { rows: 8, text: 200 },
  { rows: 5, text: 120 },
];

/** Of every other section; the pages behind it have them all. Titles are short there: the number is what one looks up. */
const mostRows = 5;
const mostOverdue = 3;
const titleLength = 60;

/**
 * What a committee reads first: its colours, what it must decide, what it decided, then what needs attention and what
 * changed. View model of `cards/summary.template.json`.
 */
export function overviewView(content: SummaryContent, words: Words, room: Room) {
  const { attention, changes, standing = [], overdue, notReported } = content;
  const { summary } = words;
  const decisions = decisionRows(content, words, room);
  const moved = changes ? gatherMoves(changes.moves) : [];
  const rest = restOf(content);
  const confirmed = content.lines.filter(({ unchanged }) => unchanged);
  return {
    title: titleOf(content, words),
    state: stateOf(content, words),
    bar: barView(content.counts, words),
    decisions: section(
      summary.decisions,
      decisions,
      room.rows,
      words,
      (row) => row,
      openOf(content, decisions.length, words),
    ),
    standing: section(words.agendaItem.standing, standing, mostRows, words, (one) => standingRow(one, content, words)),
    attention: section(summary.attention, attention, mostRows, words, (line) => attentionOf(line, content, words)),
    changes: changes ? changesSection(changes.since, moved, content, words) : [],
    overdue: numbered(summary.overdue, overdue, mostOverdue, words),
    notReported: numbered(summary.notReported, notReported, mostRows, words),
    confirmed: numbered(summary.confirmed, confirmed, 0, words),
    rest: restSection(rest, content, words),
    data: { portfolioId: content.portfolioId, roundId: content.roundId },
    all: words.button.all(content.lines.length),
    hasLines: content.lines.length > 0,
    buttons: content.ended ? [] : buttonsOf(content, decisions.length + standing.length > 0, words),
  };
}

/** Each answers with a card of its own: what is to be decided, and everything that changed. */
function buttonsOf({ roundId, changes }: SummaryContent, hasAgenda: boolean, { agenda, button, command }: Words) {
  const committee = committeeIn(roundId);
  return [
    ...(hasAgenda ? [{ title: agenda.button.agenda, text: `${command.agenda} ${committee}` }] : []),
    ...(changes && changes.moves.length > 0
      ? [{ title: button.changes, text: `${command.changes} ${committee}` }]
      : []),
  ];
}

export function titleOf({ committee, meetingOn, entry, language }: SummaryContent, words: Words): string {
  const name = oneLine(committee, 60);
  if (entry) return words.summary.titleEntry(name, oneLine(entry, 60));
  return meetingOn ? words.summary.title(name, dayWithYear(meetingOn, language)) : words.summary.titleNoMeeting(name);
}

export function stateOf(content: SummaryContent, words: Words): Line[] {
  const { answered, asked, late, asOf, updatedOn, language } = content;
  return [
    ...lines(endedWords(content, words)),
    ...facts(words.summary.answered(answered, asked), words.summary.asOf(dayWithYear(asOf, language))),
    ...reviewLines(content, words),
    ...facts(updatedOn && words.summary.updated(longDay(updatedOn, language)), late > 0 && words.summary.late(late)),
  ];
}

function endedWords({ ended, committee, language }: SummaryContent, { agreement }: Words): string {
  if (!ended) return '';
  const name = oneLine(committee, 60);
  const day = ended.on ? dayWithYear(ended.on, language) : '';
  if (ended.portfolio) return agreement.portfolioEndedOn(oneLine(ended.portfolio, 120), day);
  return ended.successor
    ? agreement.succeededOn(name, oneLine(ended.successor, 60), day)
    : agreement.closedOn(name, day);
}

/** None, or a heading with how many there are, its rows and how many more. */
function section<T, R>(
  heading: string,
  all: T[],
  rows: number,
  words: Words,
  present: (one: T) => R,
  count: number | string = all.length,
): { heading: string; rows: R[]; more: Line[] }[] {
  if (all.length === 0) return [];
  const left = all.length - rows;
  return [
    {
      heading: words.summary.counted(heading, count),
      rows: all.slice(0, rows).map(present),
      more: lines(left > 0 ? words.summary.seeAll(left) : ''),
    },
  ];
}

/** All of them, and how many of them are decided or taken on. */
function openOf(content: SummaryContent, all: number, { summary }: Words): number | string {
  const settled = all - countOpen(content);
  return settled === 0 ? all : summary.settled(settled, all);
}

/** The first by name, the rest by number: it is told that they are there, and which. */
function numbered(heading: string, all: SummaryLine[], rows: number, words: Words) {
  if (all.length === 0) return [];
  const rest = all.slice(rows).map(({ number }) => oneLine(number, 20));
  const numbers = oneLine(rest.join(', '), 200);
  return [
    {
      heading: words.summary.counted(heading, all.length),
      rows: all.slice(0, rows).map((line) => named(line, titleLength)),
      more: lines(rest.length === 0 ? '' : rows === 0 ? words.summary.numbers(numbers) : words.summary.also(numbers)),
    },
  ];
}

function attentionOf(line: SummaryLine, content: SummaryContent, words: Words) {
  return {
    ...named(line, titleLength),
    shade: shadeView(line.shade, words),
    texts: lines(oneLine(line.progress, 90)),
    facts: facts(...answerFacts(line, content, words)),
  };
}

/** Neither to decide, nor to look after, nor missing. */
function restOf({ lines: all, decisions, attention, notReported }: SummaryContent): SummaryLine[] {
  const told = new Set([...decisions, ...attention, ...notReported].map(({ number }) => number));
  return all.filter(({ number }) => !told.has(number));
}

function restSection(rest: SummaryLine[], content: SummaryContent, words: Words) {
  if (rest.length === 0) return [];
  const isAll = rest.length === content.lines.length;
  const left = areasLeft(rest);
  return [
    {
      heading: words.summary.counted(isAll ? words.summary.everything : words.summary.rest, rest.length),
      areas: restAreas(rest, content, words),
      more: lines(left > 0 ? words.summary.areasLeft(left) : ''),
    },
  ];
}

/** An initiative that moved in several ways is one line. */
function gatherMoves(moves: Move[]): { number: string; title: string; moves: Move['what'][] }[] {
  const byInitiative = new Map<string, { number: string; title: string; moves: Move['what'][] }>();
  for (const { number, title, what } of moves) {
    const before = byInitiative.get(number)?.moves ?? [];
    byInitiative.set(number, { number, title, moves: [...before, what] });
  }
  return [...byInitiative.values()].sort(byUrgency);
}

function changesSection(since: string, moved: ReturnType<typeof gatherMoves>, content: SummaryContent, words: Words) {
  const { asOf, language } = content;
  const heading = words.summary.changes(relativeYearDay(since, asOf, language));
  if (moved.length === 0) return [{ heading, rows: [], more: lines(words.summary.noChanges) }];
  const said = (moves: Move['what'][]) => moves.map((what) => moveWords(what, { words, language, today: asOf }));
  const left = moved.length - mostRows;
  return [
    {
      heading: words.summary.counted(heading, moved.length),
      rows: moved.slice(0, mostRows).map((one) => ({ ...named(one, titleLength), facts: facts(...said(one.moves)) })),
      more: lines(left > 0 ? words.summary.seeChanges(left) : ''),
    },
  ];
}
