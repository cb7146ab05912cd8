import type { Words } from '../da';

export const asking: Pick<Words, 'ask' | 'field' | 'fault' | 'receipt' | 'nothing'> = {
  ask: {
    sentence: (committee, initiatives, day) => `Status for ${committee}: ${initiatives}, answer by ${day}`,
    sentenceReminder: (committee, initiatives, day) =>
      `Reminder: ${committee} is missing your answer about ${initiatives}, by ${day}`,
    sentenceLast: (committee, initiatives, day) =>
      `Last reminder: ${committee} is missing your answer about ${initiatives}, by ${day}`,
    sentenceAssigned: (committee, title, day) =>
      `You are the new owner of ${title}. ${committee} asks for its status by ${day}`,
    sentencePastDue: (committee, initiatives) =>
      `The deadline has passed: ${committee} is missing your answer about ${initiatives}`,
    reminderFirst: (left) => `A friendly reminder: I am missing your answer about ${left}.`,
    reminderAgain: (left) => `I am still missing your answer about ${left}. Two or three lines are enough.`,
    reminderLast: (left, day) =>
      `Last reminder: without your answer ${day}, ${left === 1 ? 'the initiative is' : `${left} initiatives are`} shown as “not reported” in the committee's overview.`,
    byDay: (day) => `by ${day}`,
    byToday: 'today',
    notTheirs: (number: string) => `Initiative ${number} has another owner now. Your answer to it was not kept.`,
    assigned: 'You are the new owner of this initiative. Below is what was last said about it.',
    pastDue: (day) => `The deadline was ${day}. Your answer still counts and is marked “after the deadline”.`,
    editing: 'You are changing your answer.',
    agreedPeriod: (period) => `Agreed period: ${period}`,
    anchoring: (words) => `Placed with: ${words}`,
    lastTime: (day) => `Last time, ${day}`,
    lastTimeUndated: 'Last answer',
    fromTable: 'From the table',
    neverAnswered: 'Nobody has answered about this initiative before.',
  },

  field: {
    health: 'How is it going?',
    healthHint: 'Skip this if the initiative is closed or not under way yet.',
    green: 'Green: on track',
    yellow: 'Yellow: needs attention',
    red: 'Red: needs action by the committee',
    phase: 'How far along is it?',
    phaseChoose: 'Choose',
    progress: 'What has happened since last time?',
    progressHint: 'Two or three lines are enough',
    nextSteps: 'Next steps',
    nextStepsHint: 'What happens now?',
    period: 'Expected period',
    periodHint: 'E.g. end of 2025 or March-June 2025',
    decision: 'What must the committee decide? (only if red)',
    decisionHint: 'One line for the agenda',
  },

  fault: {
    top: (field) => `Your answer is not saved yet. See “${field}”.`,
    phaseMissing: 'Choose how far along it is.',
    healthMissing: 'Choose green, yellow or red.',
    mayNotBeGreen: 'An initiative that is paused or waiting cannot be green. Choose yellow or red.',
    progressMissing: 'Write briefly what has happened.',
    tooLong: (max) => `The text is too long. There is room for ${max.toLocaleString('en-GB')} characters.`,
    periodImpossible: 'That date does not exist. Correct it, or write e.g. “end of 2025”.',
    decisionMissing: 'When the initiative is red, the committee needs to know what to decide. Write one line.',
  },

  receipt: {
    sentence: (committee) => `Thank you for your answers to ${committee}`,
    thanks: (n) => (n === 1 ? 'Thank you. Your answer is in.' : `Thank you. Your ${n} answers are in.`),
    summaryOn: (committee, day) => `The overview appears in the channel of ${committee} on ${day}.`,
    summaryLater: (committee) => `The overview appears in the channel of ${committee} when the deadline has passed.`,
    editUntil: (day) => `You can make changes until the end of ${day}.`,
    editLate: 'You can still make changes. The answer is marked “after the deadline” and the overview is updated.',
    editOther: 'Edit one of the others',
  },

  nothing: {
    handedOver: 'Thank you. Nothing more is waiting for you here. The coordinator will find a new owner.',
    passedOn: 'Thank you. The new owner gets the question. No more initiatives wait for you here.',
    notYours: 'The initiative has another owner now, so you need not answer.',
    superseded: 'This question is no longer open. Write “mine” to see what is waiting for you now.',
    cancelled: 'The meeting is cancelled, so you need not answer. What you have answered is kept.',
    elsewhere:
      'You were asked about it for another committee, and your answer counts in both. Write “mine” to see what waits for you now.',
    unknown: 'I cannot find that any more. Write “mine” to see what is waiting for you now.',
  },
};
