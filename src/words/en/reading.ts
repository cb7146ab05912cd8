import type { Words } from '../da';

export const reading: Pick<
  Words,
  'summary' | 'greeting' | 'channel' | 'help' | 'status' | 'list' | 'show' | 'mine' | 'missing' | 'plan'
> = {
  summary: {
    title: (committee, day) => `Status for the ${committee} meeting on ${day}`,
    titleNoMeeting: (committee) => `Status for ${committee}`,
    sentence: (title, answered, asked) => `${title}: ${answered} of ${answersAre(asked)} in`,
    sentenceRed: (n) => (n === 1 ? '1 initiative is red' : `${n} initiatives are red`),
    answered: (answered, asked) => `Answers on ${answered} of ${asked} ${asked === 1 ? 'initiative' : 'initiatives'}`,
    asOf: (day) => `as of ${day}`,
    late: (n) => (n === 1 ? '1 answer after the deadline' : `${n} answers after the deadline`),
    updated: (day) => `updated ${day}`,
    decisions: 'To decide',
    noDecision: 'The owner has not written what the committee must decide.',
    attention: 'Needs attention',
    changes: (since) => `Changed since last time (${since})`,
    noChanges: 'No changes.',
    overdue: 'Its period has passed',
    notReported: 'Not reported',
    move: (from, to) => `${from} → ${to}`,
    movedLater: (months) => (months === 1 ? '1 month later' : `${months} months later`),
    movedEarlier: (months) => (months === 1 ? '1 month earlier' : `${months} months earlier`),
    periodNow: (period) => `new period: ${period}`,
    isNew: 'new in the overview',
    seeAll: (n) => `and ${n} more. You find them under “All”.`,
    page: (page, of) => `page ${page} of ${of}`,
    allTitle: (committee) => `All initiatives · ${committee}`,
  },

  greeting: {
    hello: 'Hello, I am Statusrunde',
    helloPortfolio: (name) => `I follow up on ${name}.`,
    coordinator: [
      'Before each meeting I ask the owners how their initiatives are going.',
      "I remind them of the deadline and gather the answers in one overview in the committee's channel.",
      'You can always see who is missing and what happens when.',
    ],
    owner: [
      'Before each meeting I ask you how your initiatives are going.',
      'You answer here in the chat. It takes a moment.',
      'The committee gets all answers in one overview.',
    ],
    member: [
      'Before each meeting I ask the owners how their initiatives are going.',
      "The answers are gathered in one overview in the committee's channel.",
      'You can always see the status or look up an initiative.',
    ],
    stranger: [
      'I ask owners for the status of their initiatives and gather the answers for the committees.',
      'You are not an owner or a coordinator yet.',
      'Talk to your coordinator if you should be.',
    ],
    nextAsk: (committee, day) => `Next: ${committee} is asked on ${day}.`,
    nextAskYou: (committee, day) => `Next: I ask you about ${committee} on ${day}.`,
    underWay: (committee, day) => `Under way: ${committee}, deadline ${day}.`,
    underWayYou: (committee, day) => `Under way: ${committee} expects your answer by ${day}.`,
  },

  channel: {
    hello: 'Hello, I am Statusrunde',
    lines: [
      "The committee's overview appears in this channel before each meeting.",
      'It shows what must be decided, what has changed, and where an answer is missing.',
    ],
    connected: (committee) => `The channel is connected to ${committee}.`,
    choose: 'Which committee does the channel belong to?',
    onlyCoordinator: 'Only a coordinator can connect the channel.',
    allConnected: 'All committees have a channel.',
    nothingYet: 'There are no committees to choose from yet.',
  },

  help: {
    title: 'What you can write',
    inChannel: 'Mention me first, e.g. “@Statusrunde status”.',
    misread: (words) => `I did not understand “${words}”.`,
    meant: (command) => `Did you mean “${command}”?`,
    see: 'See',
    answer: 'Answer and follow',
    steer: 'For coordinators',
    commands: {
      help: 'Everything you can write',
      status: 'Status of everything or of one committee',
      list: 'Every initiative with status, anchoring and period',
      show: 'All about one initiative',
      mine: 'Your initiatives and what is waiting for you',
      missing: 'The initiatives without an answer',
      plan: 'What is asked about when',
      startRound: "Ask the committee's owners now",
      remind: 'Remind those who are missing of the deadline',
      closeRound: 'Close the round now and prepare the overview',
      publish: "Post the overview in the committee's channel",
      assign: 'Make somebody else the owner',
      absence: 'Say when you are away and who answers meanwhile',
      language: 'Choose Danish or English',
      connect: 'Connect the channel to a committee',
      import: 'Import a new version of the table',
      keep: 'Follow an initiative that left the table',
      finish: 'Close an initiative that left the table',
    },
    examples: {
      help: 'help',
      status: 'status TSS',
      list: 'list TSS',
      show: 'show 12',
      mine: 'mine',
      missing: 'missing TSS',
      plan: 'plan',
      startRound: 'start round TSS',
      remind: 'remind TSS',
      closeRound: 'close round TSS',
      publish: 'publish TSS',
      assign: 'assign 12 @name',
      absence: 'absence 1/7-1/8 @name',
      language: 'language Danish',
      connect: 'connect TSS',
      import: 'import',
      keep: 'keep 17',
      finish: 'finish 17',
    },
  },

  status: {
    title: (name) => `Status of ${name}`,
    total: (initiatives, day) => `${initiatives} · as of ${day}`,
    round: (answered, asked, day) => `Round under way: ${answered} of ${answers(asked)}. Deadline ${day}.`,
    exceptions: 'Needs action or attention',
    calm: 'No red or yellow initiatives, and no periods have passed.',
    more: (n) => (n === 1 ? 'and 1 more initiative' : `and ${n} more initiatives`),
    committees: 'Committees',
    none: 'There are no initiatives to show.',
  },

  list: {
    title: (name: string) => `List · ${name}`,
  },

  show: {
    owner: (label) => `Owner: ${label}`,
    ownerUnreachable: (label) => `Owner: ${label} (cannot be reached yet)`,
    ownerNone: (number) => `No owner. Write “assign ${number} @name”.`,
    nextOwner: (label, day) => `New owner from ${day}: ${label}`,
    agreed: (period) => `Agreed period: ${period}`,
    expected: (period) => `Expected period: ${period}`,
    gone: 'The initiative is no longer in the table.',
    askedOpen: (committee, day) => `${committee} expects an answer by ${day}.`,
    askedAnswered: (committee) => `${committee} has its answer in this round.`,
    history: 'Answers so far',
    noHistory: 'Nobody has answered about this initiative yet.',
    superseded: 'changed since',
    earlier: (n) => (n === 1 ? 'and 1 earlier answer' : `and ${n} earlier answers`),
  },

  mine: {
    title: 'Your initiatives',
    waiting: (n, day) =>
      n === 1 ? `1 answer is missing · deadline ${day}` : `${n} answers are missing · deadline ${day}`,
    allAnswered: (day) => `You have answered · deadline ${day}`,
    none: 'You do not own any initiatives right now.',
    calm: 'Nothing is waiting for you.',
    last: (day, text) => `${day}: ${text}`,
    state: { waiting: 'Waiting for your answer', answered: 'Answered', notAsked: 'No round under way' },
  },

  missing: {
    title: (committee) => `Answers missing · ${committee}`,
    round: (answered, asked, day) => `${answered} of ${answersAre(asked)} in · deadline ${day}`,
    pastDue: 'The deadline has passed.',
    noRound: (committee) => `${committee} has no round under way.`,
    all: 'All answers are in.',
    ownerNone: 'No owner',
    deputy: (owner, deputy) => `${owner} · ${deputy} answers meanwhile`,
    unreachable: (label) => `${label} · cannot be reached yet`,
    handedBack: 'handed back with “Not mine”',
    howToAssign: (number) => `Write e.g. “assign ${number} @name” to give an initiative an owner.`,
    unreachableWhy: 'Those who cannot be reached must add Statusrunde in Teams first.',
  },

  plan: {
    title: 'Plan of status rounds',
    meeting: (committee, day) => `${committee} · meeting on ${day}`,
    noMeeting: (committee) => `${committee} · no meeting`,
    asks: (day) => `Asks on ${day}`,
    asked: (day) => `Asked on ${day}`,
    reminds: (days) => `Reminds on ${days}`,
    due: (day) => `Deadline ${day}`,
    dayInMonth: (day) => String(day),
    and: (first, last) => `${first} and ${last}`,
    state: { planned: 'planned', open: 'under way', closed: 'closed', published: 'published', missed: 'skipped' },
    noChannel: (committee) => `Has no channel: write “@Statusrunde connect ${committee}” in the committee's channel.`,
    withoutMeeting: (committees) => `No meetings ahead: ${committees}`,
    none: 'There are no rounds in the calendar.',
  },
};

function answers(n: number): string {
  return n === 1 ? '1 answer' : `${n} answers`;
}

function answersAre(n: number): string {
  return n === 1 ? '1 answer is' : `${n} answers are`;
}
