import type { Language } from '../../domain/portfolio/portfolio';
import type { Occasion } from '../../domain/shown/occasion';
import type { MineReply } from '../../domain/shown/reply';
import { longDay, relativeYearDay } from '../../domain/time/day-words';
import type { Words } from '../../words/da';
import type { Room } from '../fit';
import { turnPage } from '../paging/turn-page';
import { lines, oneLine } from '../people-text';
import { personLabel } from '../person-label';
import { shadeView } from '../shade';

/** On one page. */
const pageSize = 15;

export const mineRooms: [Room, ...Room[]] = [
  { rows: pageSize, text: 120 },
  { rows: pageSize, text: 60 },
];

/** Rounds that get a button of their own; the rest can be tapped in the list. */
const mostAnswers = 3;

/** What somebody owns, what waits for them, what they have answered. */
export function mineView(mine: MineReply, words: Words, language: Language, room: Room) {
  const { rounds, initiatives } = mine;
  const { shown, of, position, ...turning } = turnPage(initiatives, { wanted: mine.page, size: pageSize, words });
  const waiting = rounds.filter((round) => round.waiting > 0);
  const calm = initiatives.length === 0 ? words.mine.none : waiting.length === 0 ? words.mine.calm : '';
  return {
    title: words.mine.title,
    notes: lines(calm),
    rounds: rounds.slice(0, 12).map((round) => roundRow(round, words, language)),
    initiatives: shown.map((one) => ({
      number: oneLine(one.number, 20),
      title: oneLine(one.title, room.text),
      shade: shadeView(one.shade, words),
      state: stateWords(one, words),
      last: lastLine(one, mine, words, language),
      open: one.state === 'answered' ? words.button.edit : words.button.answer,
      data: { ...mine.open, ...(one.askedAgainIn ? { roundId: one.askedAgainIn } : {}), number: one.number },
      command: `${words.command.show} ${one.number}`,
    })),
    position: lines(position),
    hasActions: waiting.length > 0 || of > 1,
    previous: turning.previous,
    next: turning.next,
    answers: waiting.slice(0, mostAnswers).map((round) => ({
      title: waiting.length === 1 ? words.button.answer : words.button.answerNow(oneLine(round.committee, 20)),
      data: { portfolioId: round.portfolioId, roundId: round.roundId },
    })),
  };
}

/** What was said last, in one line: `17. juni: Høringen er forlænget.` */
function lastLine({ last }: MineReply['initiatives'][number], { today }: MineReply, words: Words, language: Language) {
  if (!last) return [];
  return lines(words.mine.last(relativeYearDay(last.on, today, language), oneLine(last.progress, 60)));
}

function stateWords({ state, insteadOf }: MineReply['initiatives'][number], words: Words): string {
  const said = words.mine.state[state];
  return insteadOf === undefined ? said : words.absence.standsInFor(said, personLabel(insteadOf, words));
}

function roundRow(round: MineReply['rounds'][number], words: Words, language: Language) {
  const committee = oneLine(round.committee, 60);
  const due = longDay(round.dueOn, language);
  return {
    heading: headingOf(round, committee, words, language),
    state: stateOfRound(round, due, words),
    open: round.waiting > 0 ? words.button.answer : words.button.see,
    data: { portfolioId: round.portfolioId, roundId: round.roundId },
  };
}

function stateOfRound({ waiting, askedAgain }: MineReply['rounds'][number], due: string, words: Words): string {
  if (askedAgain) return words.review.askedAgain(waiting);
  return waiting > 0 ? words.mine.waiting(waiting, due) : words.mine.allAnswered(due);
}

function headingOf({ meetingOn, entry }: Occasion, committee: string, { plan }: Words, language: Language): string {
  if (entry) return plan.entry(committee, oneLine(entry, 60));
  return meetingOn ? plan.meeting(committee, longDay(meetingOn, language)) : committee;
}
