import type { Language } from '../../domain/portfolio/portfolio';
import type { CalendarDone, CalendarRefusal } from '../../domain/shown/replies/plan-reply';
import type { Example } from '../../domain/shown/reply';
import { relativeLongDay, relativeYearDay } from '../../domain/time/day-words';
import type { Day } from '../../domain/time/instant';
import type { Words } from '../../words/da';
import { commandExample, type Reader } from '../command-example';
import { type Button, type MessageView, message } from '../message/message-view';
import { lines, oneLine } from '../people-text';
import { listDays, stepsOf } from './round-steps';

/** What became of a meeting, with every date of its round. */
export function calendarView(done: CalendarDone, words: Words, language: Language): MessageView {
  const { calendar: say } = words;
  const committee = oneLine(done.committee, 60);
  const buttons: Button[] = [{ title: words.button.plan, text: `${words.command.plan} ${done.committee}` }];
  if (done.kind === 'meetingCancelled') {
    return message(
      'good',
      lines(say.cancelled(committee, relativeLongDay(done.on, done.today, language)), wasAsked(done, words)),
      {
        buttons,
      },
    );
  }
  const { days, initiatives, today, round } = done;
  const asks = initiatives > 0 && (round === 'planned' || round === 'open');
  const heading = say.dates(words.count.initiatives(initiatives));
  return message('good', lines(whatHappened(done, committee, words, language), ...whatNext(done, committee, words)), {
    lists: asks ? [{ heading, items: stepsOf(days, today, true, words, language) }] : [],
    buttons,
  });
}

type Placed = Exclude<CalendarDone, { kind: 'meetingCancelled' }>;

function whatHappened(done: Placed, committee: string, words: Words, language: Language): string {
  const { calendar: say } = words;
  const on = done.days.meetingOn ?? done.today;
  const day = (date: Day) => relativeLongDay(date, done.today, language);
  if (done.kind === 'meetingAdded') return say.added(committee, day(on));
  if (done.from === on) return say.agendaMoved(committee, day(on));
  return say.moved(committee, day(done.from), day(on));
}

function whatNext({ kind, round, initiatives }: Placed, committee: string, { calendar: say }: Words): string[] {
  if (round === 'over') return [say.over];
  if (initiatives === 0) return [say.nobodyAsked];
  if (round === 'tooLate') return [say.tooLate(committee)];
  return kind === 'meetingMoved' && round === 'open' ? [say.askedAlready] : [];
}

function wasAsked({ asked, answered }: CalendarDone & { kind: 'meetingCancelled' }, { calendar: say }: Words): string {
  if (asked === 0) return say.nobodyWasAsked;
  return answered === 0 ? say.remindedNoMoreNoAnswers(asked) : say.remindedNoMore(asked, answered);
}

/** So many of the meetings ahead are named. */
const mostMeetings = 8;

/** Why a calendar or a cadence was left as it was. */
export function sayWhyNotCalendar(refusal: CalendarRefusal, words: Words, { language, example }: Reader): string[] {
  const { calendar: say } = words;
  const day = (on: Day, today: Day) => relativeYearDay(on, today, language);
  switch (refusal.kind) {
    case 'whichDay':
      return [say.whichDay(commandExample(refusal.command, ofCommittee(refusal.committee, example), words))];
    case 'meetingExists':
      return [say.exists(oneLine(refusal.committee, 60), day(refusal.on, refusal.today))];
    case 'noSuchMeeting': {
      const { ahead, today } = refusal;
      const named = ahead.slice(0, mostMeetings);
      const sentence = say.noSuchMeeting(oneLine(refusal.committee, 60), day(refusal.on, today));
      return [sentence, named.length > 0 ? say.ahead(listDays(named, words, language)) : say.noneAhead];
    }
    case 'agendaAfterMeeting':
      return [say.agendaAfterMeeting];
    case 'unknownCadence': {
      const asked = refusal.words === '' ? say.howOften : say.unknownCadence(oneLine(refusal.words, 60));
      return [asked, say.cadenceExamples(oneLine(refusal.number, 20))];
    }
  }
}

/** An example of what they wrote, where it says a committee. */
function ofCommittee(committee: string | undefined, example: Example | undefined): Example {
  return { ...example, ...(committee ? { committee } : {}) };
}
