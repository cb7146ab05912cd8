import type { Language } from '../../domain/portfolio/portfolio';
import type { PlanReply } from '../../domain/shown/reply';
import { longDay, relativeYearDay, shortDay } from '../../domain/time/day-words';
import type { Words } from '../../words/da';
import type { Room } from '../fit';
import { facts, lines, oneLine } from '../people-text';

export const planRooms: [Room, ...Room[]] = [
  { rows: 40, text: 60 },
  { rows: 20, text: 40 },
];

/** What will be asked when, round by round. */
export function planView(plan: PlanReply, words: Words, language: Language, room: Room) {
  const left = plan.rounds.length - room.rows;
  const without = plan.withoutMeeting.slice(0, 40).map((name) => oneLine(name, 60));
  return {
    title: words.plan.title,
    rounds: plan.rounds.slice(0, room.rows).map((round) => roundView(round, plan, words, language)),
    notes: [
      ...lines(plan.rounds.length === 0 ? words.plan.none : ''),
      ...lines(left > 0 ? words.mark.more(left) : ''),
      ...lines(without.length > 0 ? words.plan.withoutMeeting(without.join(', ')) : ''),
    ],
  };
}

export type PlanView = ReturnType<typeof planView>;

function roundView(round: PlanReply['rounds'][number], { today }: PlanReply, words: Words, language: Language) {
  const committee = oneLine(round.committee, 60);
  const { meetingOn, askOn, remindOn, dueOn, state, initiatives } = round;
  const day = (date: string) => longDay(date, language);
  const isAhead = state === 'planned' || state === 'open';
  return {
    heading: meetingOn
      ? words.plan.meeting(committee, relativeYearDay(meetingOn, today, language))
      : words.plan.noMeeting(committee),
    state: words.plan.state[state],
    steps: lines(
      state === 'missed' ? '' : askOn > today ? words.plan.asks(day(askOn)) : words.plan.asked(day(askOn)),
      isAhead && remindOn.length > 0 ? words.plan.reminds(listDays(remindOn, words, language)) : '',
      words.plan.due(day(dueOn)),
    ),
    about: facts(words.count.initiatives(initiatives)),
    noChannel: lines(isAhead && !round.hasChannel ? words.plan.noChannel(committee) : ''),
  };
}

/** `19., 24. og 26. september`; `30. september og 2. oktober`. */
function listDays(days: string[], { plan }: Words, language: Language): string {
  const oneMonth = days.every((day) => day.slice(0, 7) === days[0]?.slice(0, 7));
  const written = days
    .slice(0, -1)
    .map((day) => (oneMonth ? plan.dayInMonth(Number(day.slice(8))) : shortDay(day, language)));
  const last = shortDay(days.at(-1) ?? '', language);
  return written.length === 0 ? last : plan.and(written.join(', '), last);
}
