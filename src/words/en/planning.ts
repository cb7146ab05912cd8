import type { Words } from '../da';

/** When an initiative is asked about and why, how often, and what becomes of a calendar. */
export const planning: Pick<Words, 'cadence' | 'asking' | 'calendar'> = {
  cadence: {
    every: 'every meeting',
    nth: (n) => (n === 2 ? 'every second meeting' : n === 3 ? 'every third meeting' : `one meeting in ${n}`),
    months: (months) => `the first meeting in ${months}`,
    after: (day) => `the first meeting after ${day} each year`,
  },

  asking: {
    title: (number) => `When do I ask about ${number}?`,
    changed: (number) => `Noted. This is how I ask about ${number} now:`,
    howNever: 'I ask for no meeting.',
    how: (cadence) => `I ask for ${cadence}.`,
    source: {
      initiative: 'That was chosen for the initiative itself.',
      level: (level) => `That goes for the level ${level}.`,
      committee: 'That goes for all initiatives of the committee.',
    },
    next: (occasion) => `Next: ${occasion}`,
    now: (occasion) => `Under way: ${occasion}`,
    answered: 'It has been answered.',
    askedFor: (committee) => `${committee} asks about it first. The answer counts here as well.`,
    notAhead: {
      noMeeting: 'The committee has no meeting ahead on its calendar.',
      noneChosen: 'No meeting ahead on the calendar fits that.',
    },
    whyNever: {
      gone: 'The initiative is no longer in the table, so I do not ask about it.',
      closed: 'The initiative is closed, so I do not ask about it.',
      noCommittee: 'The initiative belongs to no committee I know, so I do not know when to ask.',
    },
    ownerless: (number) => `It has no owner. Write “assign ${number} @name”, so that there is somebody to ask.`,
  },

  calendar: {
    added: (committee, day) => `${committee} now has a meeting on ${day}.`,
    moved: (committee, from, to) => `The ${committee} meeting has moved from ${from} to ${to}.`,
    agendaMoved: (committee, day) => `The ${committee} meeting is still on ${day}. Its agenda has changed.`,
    cancelled: (committee, day) => `The ${committee} meeting on ${day} is cancelled.`,
    dates: (initiatives) => `This is how ${initiatives} will be asked about:`,
    nobodyAsked: 'There are no initiatives to ask about for that meeting.',
    askedAlready: 'Nobody is asked again. Those who have not answered get the new deadline with the next reminder.',
    tooLate: (committee) =>
      `It is too late to ask in the usual way. Write for example “start round ${committee} due tomorrow” to ask all the same.`,
    over: 'The round is over, so nothing more happens.',
    nobodyWasAsked: 'Nobody has been asked for it.',
    remindedNoMore: (people, answers) =>
      `${people === 1 ? '1 person was asked and gets' : `${people} people were asked and get`} no reminder. ${answers === 1 ? 'The one answer that came is' : `The ${answers} answers that came are`} kept.`,
    remindedNoMoreNoAnswers: (people) =>
      people === 1
        ? '1 person was asked and gets no reminder. No answers had come.'
        : `${people} people were asked and get no reminder. No answers had come.`,
    whichDay: (example) => `Which day? Write for example “${example}”.`,
    exists: (committee, day) => `${committee} already has a meeting on ${day}.`,
    noSuchMeeting: (committee, day) => `${committee} has no meeting on ${day}.`,
    ahead: (days) => `The meetings ahead are on ${days}.`,
    noneAhead: 'There are no meetings ahead on the calendar.',
    agendaAfterMeeting: 'The agenda must close before the meeting or on the same day.',
    unknownCadence: (words) => `I do not understand “${words}”.`,
    howOften: 'How often should I ask?',
    cadenceExamples: (number) =>
      `Write for example “ask ${number} every 2nd meeting”, “ask ${number} in April and October”, “ask ${number} after 1/12” or “ask ${number} never”. With “ask ${number} as usual” it is as for the others.`,
  },
};
