import type { Language } from '../../domain/portfolio/portfolio';
import type { PlanLine, PlanReply } from '../../domain/shown/replies/plan-reply';
import type { Words } from '../../words/da';
import type { Room } from '../fit';
import { facts, type Line, lines, oneLine } from '../people-text';
import { occasionWords, stepsOf } from './round-steps';

export const planRooms: [Room, ...Room[]] = [
  { rows: 40, text: 60 },
  { rows: 20, text: 40 },
];

/** The view model of `cards/plan.template.json`. */
export interface PlanView {
  title: string;
  subject: Line[];
  rounds: { heading: string; state: string; about: Line[]; steps: Line[]; noChannel: Line[] }[];
  notes: Line[];
}

/** What will be asked when, round by round. */
export function planView(plan: PlanReply, words: Words, language: Language, room: Room): PlanView {
  const left = plan.rounds.length - room.rows;
  const without = plan.withoutMeeting.slice(0, 40).map((name) => oneLine(name, 60));
  const { committee } = plan;
  return {
    title: words.plan.title,
    subject: lines(committee && oneLine(committee.name, 120)),
    rounds: plan.rounds.slice(0, room.rows).map((round) => roundView(round, plan, words, language)),
    notes: [
      ...lines(plan.rounds.length === 0 ? words.plan.none : ''),
      ...lines(left > 0 ? words.mark.more(left) : ''),
      ...lines(plan.more > 0 ? words.plan.wholeYear(plan.more, oneLine(plan.rounds[0]?.committee ?? '', 60)) : ''),
      ...lines(without.length > 0 && !committee ? words.plan.noneAhead(without.join(', ')) : ''),
    ],
  };
}

function roundView(round: PlanLine, { today }: PlanReply, words: Words, language: Language) {
  const committee = oneLine(round.committee, 60);
  const asksStill = round.state === 'planned' || round.state === 'open';
  const steps = stepsOf(round, today, asksStill, words, language);
  return {
    heading: `${committee} · ${occasionWords(round, today, words, language)}`,
    state: words.plan.state[round.state],
    steps: round.state === 'missed' ? steps.slice(1) : steps,
    about: facts(words.count.initiatives(round.initiatives)),
    noChannel: lines(asksStill && !round.hasChannel ? words.plan.noChannel(committee) : ''),
  };
}
