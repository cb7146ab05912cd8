import { percentOf } from '../../domain/figures/round-figures';
import type { Language } from '../../domain/people/language';
import type { FiguresReply } from '../../domain/shown/record/figures-content';
import { longDay } from '../../domain/time/day-words';
import type { Words } from '../../words/da';
import type { Room } from '../fit';
import { type Button, mostButtons } from '../message/message-view';
import { facts, type Line, lines, oneLine } from '../people-text';

export const figuresRooms: [Room, ...Room[]] = [
  { rows: 6, text: 90 },
  { rows: 3, text: 60 },
];

/** How rounds went, newest first; what still lacks an answer; what nobody ever told of. Ranks no committee and no person. */
export function figuresView(figures: FiguresReply, words: Words, language: Language, room: Room) {
  const say = words.figures;
  const { committee, rounds } = figures;
  const buttons = buttonsFor(figures, words);
  return {
    title: say.title(oneLine(committee?.shortName ?? figures.portfolioName, 80)),
    intro: rounds.length === 0 ? say.noRounds : committee ? say.ofCommittee : say.ofAll,
    trend: lines(trendWords(figures, words)),
    rows: rounds.slice(0, 20).map((round) => ({
      heading: headingOf(round, figures, { words, language }),
      share:
        round.asked === 0
          ? say.nothingAsked
          : say.answered(round.answered, round.asked, percentOf(round.answered, round.asked)),
      facts: facts(...factsOf(round, words)),
    })),
    lists: [
      listOf(
        say.overdue,
        rounds.length > 0 && rounds.every(({ isPastDue }) => isPastDue) ? say.allAnswered : say.noneOverdue,
        figures.overdue.map((line) => overdueWords(line, figures, words, room)),
        { words, room },
      ),
      listOf(
        say.neverUpdated,
        say.allUpdated,
        figures.neverUpdated.map(({ number, title }) => `${oneLine(number, 20)} · ${oneLine(title, room.text)}`),
        { words, room },
      ),
    ],
    buttons,
    hasButtons: buttons.length > 0,
  };
}

type Shown = FiguresReply['rounds'][number];

function headingOf(
  round: Shown,
  { committee }: FiguresReply,
  { words, language }: { words: Words; language: Language },
) {
  const { meetingOn, entry, dueOn } = round;
  const name = oneLine(round.committee, 60);
  const occasion = entry
    ? oneLine(entry, 60)
    : meetingOn
      ? words.plan.meetingOn(longDay(meetingOn, language))
      : words.plan.due(longDay(dueOn, language));
  const text = committee ? occasion : `${name} · ${occasion}`;
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function factsOf({ late, unchanged, answered, medianDays, isPastDue }: Shown, { figures: say }: Words): string[] {
  return [
    isPastDue ? '' : say.underWay,
    medianDays === undefined ? '' : say.median(daysWords(medianDays, say)),
    late > 0 ? say.late(late) : '',
    answered > 0 ? say.unchanged(unchanged, percentOf(unchanged, answered)) : '',
  ];
}

/** `½ dag`, `1 dag`, `2½ dage`. */
function daysWords(days: number, say: Words['figures']): string {
  if (days === 0) return say.sameDay;
  const whole = Math.floor(days);
  return say.days(`${whole > 0 ? whole : ''}${days > whole ? '½' : ''}`, days > 1);
}

/** The last round whose deadline has passed, against those before it. */
function trendWords({ committee, rounds }: FiguresReply, { figures: say }: Words): string {
  const [last, ...before] = rounds.filter(({ isPastDue, asked }) => isPastDue && asked > 0);
  if (!committee || !last || before.length === 0) return '';
  const sum = (part: 'asked' | 'answered') => before.reduce((all, round) => all + round[part], 0);
  return say.trend(percentOf(last.answered, last.asked), percentOf(sum('answered'), sum('asked')), before.length);
}

function overdueWords(
  { number, title, committee, owner }: FiguresReply['overdue'][number],
  figures: FiguresReply,
  words: Words,
  room: Room,
): string {
  const who = owner === 'none' ? words.missing.ownerNone : oneLine(owner, 80);
  const where = figures.committee ? [] : [oneLine(committee, 40)];
  return [oneLine(number, 20), oneLine(title, room.text), ...where, who].join(' · ');
}

function listOf(
  heading: string,
  none: string,
  all: string[],
  { words, room }: { words: Words; room: Room },
): { heading: string; items: Line[] } {
  const left = all.length - room.rows;
  const shown = all.slice(0, room.rows);
  return { heading, items: lines(...(all.length === 0 ? [none] : shown), left > 0 ? words.mark.more(left) : '') };
}

/** Each committee's own figures; of one committee what it lacks. */
function buttonsFor({ committee, rounds, overdue }: FiguresReply, { command, button, figures: say }: Words): Button[] {
  if (committee) {
    const lacking = overdue.length > 0 ? [{ title: button.missing, text: `${command.missing} ${committee.id}` }] : [];
    return [...lacking, { title: say.allCommittees, text: command.figures }];
  }
  return rounds
    .slice(0, mostButtons)
    .map((round) => ({ title: oneLine(round.committee, 40), text: `${command.figures} ${round.committeeId}` }));
}
