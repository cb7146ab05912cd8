import { firstHour } from '../../../domain/calendar/round-dates';
import type { Language } from '../../../domain/portfolio/portfolio';
import type { Trouble } from '../../../domain/rehearsing/foresee-troubles';
import type { RehearsalPage, RehearsalReply } from '../../../domain/shown/joining/rehearsal-content';
import { longDay, relativeLongDay } from '../../../domain/time/day-words';
import type { Words } from '../../../words/da';
import type { Button } from '../../message/message-view';
import { type Line, lines, oneLine } from '../../people-text';
import { listDays, summarySteps } from '../../plan/round-steps';

/** The frame around a page: that it is a rehearsal, whose message it is and when, and the way on and back. */
export function rehearsalView(reply: RehearsalReply, words: Words, language: Language) {
  const { rehearsing, button } = words;
  const { committeeId: committee, page, of, shown } = reply;
  const turn = (title: string, to: number) => (to >= 1 && to <= of ? [{ title, data: { committee, page: to } }] : []);
  return {
    heading: rehearsing.heading(oneLine(reply.committee, 60)),
    position: rehearsing.position(page, of),
    said: lines(shown.kind === 'plan' ? '' : saidOf(shown, reply, words, language), rehearsing.onlyYou),
    ...(shown.kind === 'plan' ? planPart(shown, reply, words, language) : noPlan),
    nav: [...turn(button.previous, page - 1), ...turn(button.next, page + 1)],
    buttons: buttonsOf(shown, words),
  };
}

const noPlan = { title: [] as Line[], steps: [] as Line[], troubles: [] as { heading: string; items: Line[] }[] };
/** So many names or numbers are told of one trouble. */
const mostNamed = 8;

type Plan = RehearsalPage & { kind: 'plan' };

function saidOf(
  page: Exclude<RehearsalPage, Plan>,
  { today }: RehearsalReply,
  words: Words,
  language: Language,
): string {
  const { rehearsing } = words;
  const when = rehearsing.at(relativeLongDay(page.on, today, language), page.hour);
  switch (page.kind) {
    case 'receipt':
      return rehearsing.receipt(oneLine(page.to, 80));
    case 'notice':
    case 'summary':
      return rehearsing[page.kind](when);
    default:
      return rehearsing[page.kind](oneLine(page.to, 80), when);
  }
}

function planPart(plan: Plan, { committee, today }: RehearsalReply, words: Words, language: Language): typeof noPlan {
  const { rehearsing, count } = words;
  const at = (day: string, hour: number) => capital(rehearsing.at(relativeLongDay(day, today, language), hour));
  const days = plan.remindOn.length > 0 ? listDays(plan.remindOn, words, language) : '';
  const troubles = plan.troubles.map((trouble) => ({ text: troubleText(trouble, words, language) }));
  return {
    title: lines(rehearsing.round(oneLine(committee, 60), relativeLongDay(plan.meetingOn, today, language))),
    steps: lines(
      rehearsing.asks(at(plan.askOn, plan.hour), plan.people, count.initiatives(plan.initiatives)),
      plan.elsewhere > 0 ? rehearsing.elsewhere(plan.elsewhere) : '',
      days ? rehearsing.reminds(days) : '',
      rehearsing.due(longDay(plan.dueOn, language)),
      ...(plan.review
        ? summarySteps(plan, true, words, (day) => longDay(day, language))
        : [rehearsing.publishes(at(plan.publishOn, firstHour))]),
    ),
    troubles: [{ heading: troubles.length > 0 ? rehearsing.troubles : rehearsing.noTroubles, items: troubles }],
  };
}

function troubleText(trouble: Trouble, words: Words, language: Language): string {
  const { rehearsing } = words;
  const few = (all: string[]) => {
    const left = all.length - mostNamed;
    return [...all.slice(0, mostNamed), ...(left > 0 ? [words.mark.more(left)] : [])].join(', ');
  };
  switch (trouble.kind) {
    case 'ownerless':
      return rehearsing.ownerless(trouble.numbers.length, few(trouble.numbers.map((number) => oneLine(number, 20))));
    case 'unreachable':
      return rehearsing.unreachable(trouble.people.length, few(trouble.people.map(({ label }) => oneLine(label, 60))));
    case 'noChannel':
      return rehearsing.noChannel;
    case 'closedDay':
      return rehearsing.closedDay[trouble.what](longDay(trouble.on, language));
    case 'late':
      return rehearsing.late(longDay(trouble.askOn, language));
  }
}

/** What mends it is in the steps of getting ready. */
function buttonsOf(page: RehearsalPage, { settingUp, command }: Words): Button[] {
  return page.kind === 'plan' && page.troubles.length > 0 ? [{ title: settingUp.title, text: command.setUp }] : [];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
