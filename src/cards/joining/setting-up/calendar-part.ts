import { shortDay } from '../../../domain/time/day-words';
import { lines, oneLine } from '../../people-text';
import { firstFew, type How, lacking, type StepPart } from './step-part';

/** Each committee's next meeting, and a date to put in where there is none. */
export function calendarPart({ reply: { setup }, words, language }: How): StepPart {
  const { settingUp, operator } = words;
  const { committees, withoutAgenda } = setup.calendar;
  const without = committees.filter(({ next }) => !next);
  const day = (on: string) => shortDay(on, language);
  const name = (shortName: string) => oneLine(shortName, 60);
  const ahead = committees.flatMap(({ shortName, next }) =>
    next
      ? [{ text: settingUp.meetingLine(name(shortName), day(next.meetingOn), day(next.askOn), day(next.dueOn)) }]
      : [],
  );
  const meetingLine = ({ shortName, on }: { shortName: string; on: string }) =>
    settingUp.noAgendaLine(name(shortName), day(on));
  return {
    facts: [
      ...lines(committees.length > 0 ? settingUp.meetings(ahead.length, committees.length) : settingUp.noCommittees),
      ...firstFew(ahead, words),
    ],
    lacks: [
      ...lacking(without, {
        heading: settingUp.noMeeting(
          without.length,
          firstFew(
            without.map(({ shortName }) => ({ text: name(shortName) })),
            words,
          )
            .map(({ text }) => text)
            .join(', '),
        ),
        items: [],
        next: '',
      }),
      ...lacking(withoutAgenda, {
        heading: settingUp.noAgenda(withoutAgenda.length),
        items: firstFew(
          withoutAgenda.map((each) => ({ text: meetingLine(each) })),
          words,
        ),
        next: settingUp.noAgendaNext,
      }),
    ],
    agenda: [
      {
        labels: { meeting: settingUp.meeting, closes: settingUp.closesOn, save: settingUp.saveAgenda },
        choices: withoutAgenda.slice(0, mostChoices).map((each) => ({
          title: meetingLine(each),
          value: `${each.committeeId} ${each.on}`,
        })),
        first: withoutAgenda[0] ? `${withoutAgenda[0].committeeId} ${withoutAgenda[0].on}` : '',
      },
    ].filter(({ choices }) => choices.length > 0),
    meeting: [
      {
        labels: {
          committee: settingUp.committee,
          on: settingUp.meetingOn,
          agenda: settingUp.agendaOn,
          add: settingUp.addMeeting,
        },
        choices: [...without, ...committees.filter(({ next }) => next)]
          .slice(0, mostChoices)
          .map(({ id, shortName }) => ({ title: name(shortName), value: id })),
        first: (without[0] ?? committees[0])?.id ?? '',
      },
    ].filter(({ choices }) => choices.length > 0),
    operator: committees.length === 0 ? [{ heading: operator.heading, lines: lines(operator.committees) }] : [],
  };
}

/** Those without a meeting come first. */
const mostChoices = 60;
