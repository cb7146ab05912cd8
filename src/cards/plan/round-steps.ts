import type { Language } from '../../domain/portfolio/portfolio';
import type { PlanLine, RoundDays } from '../../domain/shown/replies/plan-reply';
import { longDay, relativeYearDay, shortDay } from '../../domain/time/day-words';
import type { Day } from '../../domain/time/instant';
import type { Words } from '../../words/da';
import { type Line, lines, oneLine } from '../people-text';

/** Every date of a round, a line each: what has passed is said as passed, and is over in a round that asks no more. */
export function stepsOf(
  days: RoundDays & Pick<PlanLine, 'review'>,
  today: Day,
  asksStill: boolean,
  words: Words,
  language: Language,
): Line[] {
  const { askOn, remindOn, dueOn, agendaOn } = days;
  const { plan } = words;
  const day = (date: Day) => longDay(date, language);
  return lines(
    askOn > today ? plan.asks(day(askOn)) : plan.asked(day(askOn)),
    asksStill && remindOn.length > 0 ? plan.reminds(listDays(remindOn, words, language)) : '',
    plan.due(day(dueOn)),
    ...summarySteps(days, asksStill, words, day),
    asksStill && agendaOn ? plan.agenda(day(agendaOn)) : '',
  );
}

/** When the summary is posted, and who looks at it before. */
export function summarySteps(
  { publishOn, review }: Pick<RoundDays, 'publishOn'> & Pick<PlanLine, 'review'>,
  asksStill: boolean,
  { plan, review: say }: Words,
  day: (date: Day) => string,
): string[] {
  if (!review) return asksStill ? [plan.summary(day(publishOn))] : [];
  const { rule, endsOn } = review;
  const posted = rule === 'required' ? say.plan.whenApproved : say.plan.byThen(day(endsOn));
  return [endsOn > publishOn ? say.plan.window(day(publishOn), day(endsOn)) : '', posted];
}

/** `møde 11. oktober`, `Status i maj · 15. maj`: what the round is for. */
export function occasionWords(
  { meetingOn, entry, name }: RoundDays,
  today: Day,
  { plan }: Words,
  language: Language,
): string {
  const on = meetingOn ? relativeYearDay(meetingOn, today, language) : '';
  if (entry) return [oneLine(entry, 60), on].filter(Boolean).join(' · ');
  if (!on) return plan.withoutMeeting;
  return name ? plan.namedMeetingOn(oneLine(name, 60), on) : plan.meetingOn(on);
}

/** `19., 24. og 26. september`; `30. september og 2. oktober`. */
export function listDays(days: Day[], { plan }: Words, language: Language): string {
  const oneMonth = days.every((day) => day.slice(0, 7) === days[0]?.slice(0, 7));
  const written = days
    .slice(0, -1)
    .map((day) => (oneMonth ? plan.dayInMonth(Number(day.slice(8))) : shortDay(day, language)));
  const last = shortDay(days.at(-1) ?? '', language);
  return written.length === 0 ? last : plan.and(written.join(', '), last);
}
