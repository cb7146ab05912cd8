import type { Language } from '../../domain/portfolio/portfolio';
import type { Occasion } from '../../domain/shown/occasion';
import type { MineReply } from '../../domain/shown/reply';
import { longDay } from '../../domain/time/day-words';
import type { Words } from '../../words/da';
import type { Room } from '../fit';
import { lines, oneLine } from '../people-text';
import { shadeView } from '../shade';

export const mineRooms: [Room, ...Room[]] = [
  { rows: 60, text: 120 },
  { rows: 30, text: 80 },
];

/** Rounds that get a button of their own; the rest can be tapped in the list. */
const mostAnswers = 3;

/** What somebody owns, what waits for them, what they have answered. */
export function mineView(mine: MineReply, words: Words, language: Language, room: Room) {
  const { rounds, initiatives } = mine;
  const left = initiatives.length - room.rows;
  const waiting = rounds.filter((round) => round.waiting > 0);
  const calm = initiatives.length === 0 ? words.mine.none : waiting.length === 0 ? words.mine.calm : '';
  return {
    title: words.mine.title,
    notes: lines(calm),
    rounds: rounds.slice(0, 12).map((round) => roundRow(round, words, language)),
    initiatives: initiatives.slice(0, room.rows).map((one) => ({
      number: oneLine(one.number, 20),
      title: oneLine(one.title, room.text),
      shade: shadeView(one.shade, words),
      state: words.mine.state[one.state],
      command: `${words.command.show} ${one.number}`,
    })),
    more: lines(left > 0 ? words.mark.more(left) : ''),
    hasAnswers: waiting.length > 0,
    answers: waiting.slice(0, mostAnswers).map((round) => ({
      title: waiting.length === 1 ? words.button.answer : words.button.answerNow(oneLine(round.committee, 20)),
      data: { portfolioId: round.portfolioId, roundId: round.roundId },
    })),
  };
}

export type MineView = ReturnType<typeof mineView>;

function roundRow(round: MineReply['rounds'][number], words: Words, language: Language) {
  const committee = oneLine(round.committee, 60);
  const due = longDay(round.dueOn, language);
  return {
    heading: headingOf(round, committee, words, language),
    state: round.waiting > 0 ? words.mine.waiting(round.waiting, due) : words.mine.allAnswered(due),
    open: round.waiting > 0 ? words.button.answer : words.button.see,
    data: { portfolioId: round.portfolioId, roundId: round.roundId },
  };
}

function headingOf({ meetingOn, entry }: Occasion, committee: string, { plan }: Words, language: Language): string {
  if (entry) return plan.entry(committee, oneLine(entry, 60));
  return meetingOn ? plan.meeting(committee, longDay(meetingOn, language)) : committee;
}
