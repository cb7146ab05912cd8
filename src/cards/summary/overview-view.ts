import type { Move } from '../../domain/shown/desk/changes-content';
import type { SummaryContent, SummaryLine } from '../../domain/shown/summary-content';
import { dayWithYear, longDay, relativeYearDay } from '../../domain/time/day-words';
import type { Words } from '../../words/da';
import { despiteMarks } from '../ask/despite-view';
import { reviewLines, reviewMarks } from '../desk/review-marks';
import type { Room } from '../fit';
import { facts, type Line, lines, oneLine } from '../people-text';
import { barView, shadeView } from '../shade';
import { moveWords } from './move-words';

export const overviewRooms: [Room, ...Room[]] = [
  { rows: 12, text: 400 },
  { rows: 8, text: 200 },
  { rows: 5, text: 120 },
];

/** What a committee reads first: the exceptions, in the order it needs them. View model of `cards/summary.template.json`. */
export function overviewView(content: SummaryContent, words: Words, room: Room) {
  const { decisions, attention, changes, overdue, notReported } = content;
  const moved = changes ? gatherMoves(changes.moves) : [];
  return {
    title: titleOf(content, words),
    state: stateOf(content, words),
    bar: barView(content.counts, words),
    decisions: section(words.summary.decisions, decisions, room.rows, words, (line) =>
      decisionOf(line, content, words, room),
    ),
    attention: section(words.summary.attention, attention, room.rows, words, (line) =>
      attentionOf(line, content, words, room),
    ),
    changes: changes
      ? section(
          words.summary.changes(relativeYearDay(changes.since, content.asOf, content.language)),
          moved,
          room.rows,
          words,
          (moves) => moveRow(moves, content, words),
          words.summary.noChanges,
        )
      : [],
    overdue: section(words.summary.overdue, overdue, room.rows, words, (line) => overdueOf(line, words)),
    notReported: section(words.summary.notReported, notReported, room.rows * 2, words, named),
    data: { portfolioId: content.portfolioId, roundId: content.roundId },
    all: words.button.all(content.lines.length),
    hasLines: content.lines.length > 0,
  };
}

export type OverviewView = ReturnType<typeof overviewView>;

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

/** None, or a heading with its rows and how many more there are. */
function section<T, R>(
  heading: string,
  all: T[],
  rows: number,
  words: Words,
  present: (one: T) => R,
  whenEmpty = '',
): { heading: string; rows: R[]; more: Line[] }[] {
  if (all.length === 0 && whenEmpty === '') return [];
  const left = all.length - rows;
  const more = all.length === 0 ? lines(whenEmpty) : lines(left > 0 ? words.summary.seeAll(left) : '');
  return [{ heading, rows: all.slice(0, rows).map(present), more }];
}

function named({ number, title }: { number: string; title: string }) {
  return { number: oneLine(number, 20), title: oneLine(title, 120) };
}

function periodFacts(line: SummaryLine, words: Words): (string | false)[] {
  return [
    line.period !== '' && words.mark.expected(oneLine(line.period, 80)),
    line.slipMonths !== undefined && words.mark.slip(line.slipMonths),
    line.overdue && words.mark.overdue,
  ];
}

/** How the answer came to stand here: late, unchanged, or given to another committee. */
function answerFacts(line: SummaryLine, { asOf, language }: SummaryContent, words: Words) {
  const { mark } = words;
  const { late, unchanged, givenOn, despite } = line;
  return [
    late && mark.late,
    unchanged && mark.unchanged,
    givenOn !== undefined && mark.givenOn(relativeYearDay(givenOn, asOf, language)),
    ...despiteMarks(despite, words),
    ...reviewMarks(line, words),
  ];
}

function decisionOf(line: SummaryLine, content: SummaryContent, words: Words, room: Room) {
  return {
    ...named(line),
    shade: shadeView(line.shade, words),
    decision: oneLine(line.decision, room.text) || words.summary.noDecision,
    facts: facts(...periodFacts(line, words), ...answerFacts(line, content, words)),
  };
}

function attentionOf(line: SummaryLine, content: SummaryContent, words: Words, room: Room) {
  return {
    ...named(line),
    shade: shadeView(line.shade, words),
    texts: lines(oneLine(line.progress, room.text)),
    facts: facts(...answerFacts(line, content, words)),
  };
}

function overdueOf(line: SummaryLine, words: Words) {
  return {
    ...named(line),
    facts: facts(words.phase[line.phase], ...periodFacts({ ...line, overdue: false }, words)),
  };
}

/** An initiative that moved in several ways is one line. */
function gatherMoves(moves: Move[]): Move[][] {
  const byInitiative = new Map<string, Move[]>();
  for (const move of moves) byInitiative.set(move.number, [...(byInitiative.get(move.number) ?? []), move]);
  return [...byInitiative.values()];
}

function moveRow(moves: Move[], { language, asOf }: SummaryContent, words: Words) {
  const [first] = moves;
  return {
    ...named(first ?? { number: '', title: '' }),
    facts: facts(...moves.map(({ what }) => moveWords(what, { words, language, today: asOf }))),
  };
}
