import type { Meeting } from '../../domain/calendar/meeting';
import { datesForMeeting } from '../../domain/calendar/round-dates';
import type { Portfolio } from '../../domain/portfolio/portfolio';
import type { Round, RoundDates } from '../../domain/round/round';
import { occasionOf } from '../../domain/shown/occasion';
import type { RoundDays } from '../../domain/shown/replies/plan-reply';
import { dayOf } from '../../domain/time/zoned';

/** When things would happen in the round of a meeting that has none yet. */
export function daysOfMeeting(meeting: Meeting, portfolio: Portfolio): RoundDays {
  const { on, agendaDeadlineOn, kind, name } = meeting;
  return {
    meetingOn: on,
    ...(kind === 'entry' ? { entry: name ?? '' } : {}),
    ...(kind !== 'entry' && name ? { name } : {}),
    ...daysOf(datesForMeeting(meeting, portfolio), portfolio),
    ...(agendaDeadlineOn && agendaDeadlineOn !== on ? { agendaOn: agendaDeadlineOn } : {}),
  };
}

export function daysOfRound(round: Round, portfolio: Portfolio): RoundDays {
  const { agendaDeadlineOn, meetingOn } = round;
  return {
    ...occasionOf(round),
    ...daysOf(round, portfolio),
    ...(agendaDeadlineOn && agendaDeadlineOn !== meetingOn ? { agendaOn: agendaDeadlineOn } : {}),
  };
}

function daysOf({ askAt, remindAt, dueOn, publishAt }: RoundDates, { timeZone }: Portfolio) {
  return {
    askOn: dayOf(askAt, timeZone),
    remindOn: remindAt.map((at) => dayOf(at, timeZone)),
    dueOn,
    publishOn: dayOf(publishAt, timeZone),
  };
}
