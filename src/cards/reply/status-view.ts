import type { Language } from '../../domain/portfolio/portfolio';
import type { StatusReply } from '../../domain/shown/reply';
import { dayWithYear, longDay } from '../../domain/time/day-words';
import type { Words } from '../../words/da';
import type { Room } from '../fit';
import { facts, lines, oneLine } from '../people-text';
import { barView, shadeView } from '../shade';

export const statusRooms: [Room, ...Room[]] = [
  { rows: 60, text: 200 },
  { rows: 25, text: 100 },
];

const mostExceptions = 10;

/** One committee or a whole portfolio now: the bar, the round under way, the exceptions. */
export function statusView(status: StatusReply, words: Words, language: Language, room: Room) {
  const { committee, portfolioName, today, total, round } = status;
  const more = status.more + Math.max(0, status.exceptions.length - mostExceptions);
  const calm = status.exceptions.length === 0 ? (total === 0 ? words.status.none : words.status.calm) : '';
  return {
    title: words.status.title(oneLine(committee?.name ?? portfolioName, 120)),
    state: words.status.total(words.count.initiatives(total), dayWithYear(today, language)),
    bar: barView(status.counts, words),
    round: lines(round && roundWords(round, words, language)),
    heading: lines(status.exceptions.length > 0 ? words.status.exceptions : ''),
    exceptions: status.exceptions.slice(0, mostExceptions).map((one) => exceptionRow(one, words, room)),
    notes: [...lines(calm), ...lines(more > 0 ? words.status.more(more) : '')],
    committeesHeading: lines(status.committees.length > 0 ? words.status.committees : ''),
    all:
      total > 0
        ? [{ title: words.button.all(total), text: `${words.command.list}${committee ? ` ${committee.id}` : ''}` }]
        : [],
    committees: status.committees.slice(0, room.rows).map((one) => committeeRow(one, words)),
  };
}

/** How far the round is. */
function roundWords(
  { state, answered, asked, dueOn }: NonNullable<StatusReply['round']>,
  words: Words,
  language: Language,
): string {
  if (state) return words.review.status[state](answered, asked);
  return words.status.round(answered, asked, longDay(dueOn, language));
}

function exceptionRow(one: StatusReply['exceptions'][number], words: Words, room: Room) {
  return {
    number: oneLine(one.number, 20),
    title: oneLine(one.title, 120),
    shade: shadeView(one.shade, words),
    facts: facts(one.overdue && words.mark.overdue),
    texts: lines(
      one.decision !== '' ? words.mark.decision(oneLine(one.decision, room.text)) : oneLine(one.progress, room.text),
    ),
    command: `${words.command.show} ${one.number}`,
  };
}

function committeeRow({ id, shortName, total, counts }: StatusReply['committees'][number], words: Words) {
  return {
    name: oneLine(shortName, 60),
    total: words.count.initiatives(total),
    counts: facts(...counts.map(({ shade, count }) => words.count.shade(words.shade[shade], count))),
    command: `${words.command.status} ${id}`,
  };
}
