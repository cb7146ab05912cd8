import type { Words } from '../da';

export const labels: Pick<
  Words,
  'answerBelow' | 'shade' | 'shadeMeans' | 'phase' | 'mark' | 'count' | 'when' | 'button' | 'command'
> = {
  /** Under a card whose button was answered with a message of its own. */
  answerBelow: 'The answer is below.',

  shade: { red: 'Red', yellow: 'Yellow', green: 'Green', blue: 'Blue', grey: 'Grey', notReported: 'Not reported' },

  shadeMeans: {
    red: 'needs action',
    yellow: 'needs attention',
    green: 'on track',
    blue: 'not under way yet',
    grey: 'closed',
    notReported: 'no answer this time',
  },

  phase: {
    planned: 'Being planned',
    starting: 'Starting up',
    running: 'Under way',
    paused: 'Paused',
    awaiting: 'Waiting',
    closed: 'Closed',
  },

  mark: {
    unchanged: 'unchanged',
    late: 'after the deadline',
    givenOn: (day) => `answered ${day}`,
    overdue: 'its period has passed',
    expected: (period) => `expected period: ${period}`,
    agreed: (period) => `agreed period: ${period}`,
    slip: (months) => (months === 1 ? '1 month later than agreed' : `${months} months later than agreed`),
    nextSteps: (text) => `Next steps: ${text}`,
    decision: (text) => `To decide: ${text}`,
    wholeText: (number) => `Write “show ${number}” to see all of it.`,
    more: (count) => `and ${count} more`,
  },

  count: {
    initiatives: (n) => (n === 1 ? '1 initiative' : `${n} initiatives`),
    shade: (shade, n) => `${shade} ${n}`,
    position: (position, of) => `${position} of ${of}`,
  },

  when: {
    answerBy: (day) => `Answer by ${day}`,
    meeting: (committee, day) => `Status for the ${committee} meeting on ${day}`,
    entry: (committee, name) => `Status for ${committee} · ${name}`,
    noMeeting: (committee) => `Status for ${committee}`,
  },

  button: {
    submit: 'Send',
    save: 'Save',
    unchanged: 'Unchanged',
    notMine: 'Not mine',
    back: 'Back',
    edit: 'Edit',
    answer: 'Answer',
    see: 'See',
    answerNow: (committee) => `Answer ${committee}`,
    all: (n) => `All ${n}`,
    overview: 'Overview',
    previous: 'Previous',
    next: 'Next',
    mine: 'My initiatives',
    status: 'Status',
    plan: 'Plan',
    help: 'Help',
    missing: 'Who is missing?',
    remind: 'Send reminder',
    publish: 'Publish again',
    connect: 'Connect',
    choose: 'Choose',
    goOn: 'Continue',
    startRound: 'Start round',
    show: 'See initiative',
  },

  command: {
    help: 'help',
    status: 'status',
    list: 'list',
    show: 'show',
    mine: 'mine',
    missing: 'missing',
    plan: 'plan',
    startRound: 'start round',
    remind: 'remind',
    closeRound: 'close round',
    publish: 'publish',
    assign: 'assign',
    connect: 'connect',
    setCadence: 'ask',
    addMeeting: 'meeting',
    moveMeeting: 'move meeting',
    cancelMeeting: 'cancel meeting',
  },
};
