import type { Words } from '../da';

export const telling: Pick<Words, 'done' | 'late' | 'refused' | 'notice'> = {
  done: {
    roundStarted: (committee, initiatives, people, day) =>
      `The round for ${committee} is under way. ${people === 1 ? '1 owner is' : `${people} owners are`} asked about ${initiatives}. Deadline ${day}.`,
    unreachable: (n) => (n === 1 ? '1 owner cannot be reached yet.' : `${n} owners cannot be reached yet.`),
    ownerless: (n) => (n === 1 ? '1 initiative has no owner.' : `${n} initiatives have no owner.`),
    roundAlreadyOpen: (committee, day) => `${committee} already has a round under way. Deadline ${day}.`,
    reminded: (committee, people) =>
      people === 1 ? `1 owner gets a reminder for ${committee}.` : `${people} owners get a reminder for ${committee}.`,
    nobodyToRemind: (committee) => `No answers are missing for ${committee}.`,
    roundClosed: (committee, answered, asked) =>
      `The round for ${committee} is closed with ${answered} of ${answers(asked)}.`,
    closedGoesOut: "The overview appears in the committee's channel in a moment.",
    closedNoChannel: (committee) =>
      `The committee has no channel. Write “@Statusrunde connect ${committee}” in it, and the overview appears there.`,
    published: (committee) => `The overview is now in the channel of ${committee}.`,
    publishedAlready: (committee) => `The overview is already in the channel of ${committee}.`,
    waitsNoChannel: (committee) =>
      `The overview is ready, but ${committee} has no channel. Write “@Statusrunde connect ${committee}” in it.`,
    waitsUnknown: (committee) =>
      `I do not know whether the overview arrived. Look in the channel of ${committee}. If it is not there, write “publish ${committee}” again.`,
    waitsRefused: (committee) =>
      `I may not write in the channel of ${committee}. Add Statusrunde to the team and try again.`,
    waitsLater: (committee) => `Teams is busy. The overview for ${committee} appears as soon as there is room.`,
    assignedFrom: (label, day) => `${label} becomes the owner on ${day}.`,
    assigned: (label) => `New owner: ${label}.`,
    assignedAsked: 'The question is on its way.',
    assignedUnreachable: 'The owner cannot be told yet. See the initiative to read why.',
    connected: (committee) => `The channel is connected to ${committee}. The committee's overview appears here.`,
    connectedAlso: (committee) =>
      `${committee} has this channel as well. If that is a mistake, write “@Statusrunde connect ${committee}” in the right one.`,
    connectedWaiting: 'An overview is ready. It appears in a moment.',
    handedBack: 'Thank you. The coordinator is told and will find a new owner.',
  },

  late: {
    report:
      'Saving your answer takes longer than usual. The card changes when the answer is saved. If it does not, send it again.',
    other: 'This takes longer than usual. The answer comes here when it is ready.',
  },

  refused: {
    notAllowed: 'Only a coordinator can do that.',
    notHere: "Here it is about the channel's own committee alone. Write that to me in our own chat.",
    notYours: 'Only its owner can answer that. Write “mine” to see your own initiatives.',
    noPortfolio:
      'You are not connected to any initiatives yet. Talk to your coordinator. If you are on a committee, ask me in its channel.',
    notConnected:
      'The channel is not connected to a committee yet. A coordinator writes “@Statusrunde connect” and the name of the committee here. About your own initiatives you can write to me in our own chat.',
    unknownCommittee: (words) => `I do not know the committee “${words}”.`,
    known: (names) => `I know: ${names}.`,
    whichCommittee: 'Which committee?',
    unknownInitiative: (words, count) => `There is no initiative “${words}”. There are ${count} in all.`,
    whichInitiative: (example) => `Which initiative? Write e.g. “${example}”.`,
    unknownDay: (words) => `I do not understand the date “${words}”. Write e.g. “1 October” or “1/10”.`,
    dayPassed: (words) => `“${words}” has already passed. Choose a later date.`,
    unknownPerson: (words) =>
      `I cannot find “${words}”. Write @ and choose the person from the list, or write an e-mail address.`,
    whichPerson: (words) => `I know several people called “${words}”. Write the e-mail address.`,
    whichPersonKnown: (words, mails) =>
      `I know several people called “${words}”: ${mails}. Write the right e-mail address.`,
    notMet: (words) => `I have not met “${words}” yet. Write @ and choose the person from the list.`,
    ownDeputy: 'Nobody can be their own deputy. Choose somebody else.',
    unknownStretch: (words) =>
      `I do not understand the time “${words}”. Write e.g. “1/7-1/8”, “week 29” or “1 July to 1 August”.`,
    stretchPassed: (words) => `“${words}” has already passed. Write days to come.`,
    whenAway: (example) => `When? Write e.g. “${example}”.`,
    ownsNothing: 'That person owns no initiative here.',
    noRound: (committee) => `${committee} has no round under way. Write “plan” to see the next one.`,
    nothingToAsk: (committee) => `${committee} has no initiatives to ask about.`,
    onlyInChannel: (command) => `Write “@Statusrunde ${command}” in the committee's channel.`,
    onlyInChat: (command) => `Write “${command}” to me in our own chat.`,
    stale: 'This has changed in the meantime. Write “mine” to see how things stand now.',
    tooLong: 'The message is too long. Write a shorter one.',
    tooFast: 'That is a little too fast for me. Wait a moment and try again.',
    unknownAction: 'I do not know that button. The card is probably too old. Write “help”.',
    storeDown: 'I can neither read nor save anything right now. Try again in a moment.',
    storeDownTyped:
      'I can neither read nor save anything right now. What you wrote is still on the card. Try again in a moment.',
  },

  notice: {
    notMine: (by) => `“Not mine” from ${by}. The initiative has no owner.`,
    notMineByNobody: 'The initiative was given back and has no owner.',
    notMineNext: (number) => `Write “assign ${number} @name”, and the new owner is asked.`,
    unreachable: (committee) => `Not everybody is told about the round for ${committee}.`,
    unreachablePerson: (label, numbers) => `${label} (${numbers})`,
    ownerless: 'Without an owner:',
    ownerlessNext: (number) => `Write e.g. “assign ${number} @name”. The round goes on meanwhile.`,
    channelMissing: 'The overview has no channel:',
    channelMissingAlone: 'What to do:',
    channelMissingOnly: (committee: string) => `${committee} has no channel for its overview.`,
    channelMissingNext: (committee: string) =>
      `Open the committee’s channel in Teams and write “@Statusrunde connect ${committee}”.`,
    noChannel: (committee, answered, asked) =>
      `The overview for ${committee} is ready with ${answered} of ${answers(asked)}, but the committee has no channel.`,
    noChannelNext: (committee) => `Write “@Statusrunde connect ${committee}” in the channel, and it appears there.`,
    postUnknown: (committee) => `I do not know whether the overview arrived in the channel of ${committee}.`,
    postUnknownNext: 'Look in the channel. If it is not there, publish it again.',
    missed: (committee) => `I was not running when the round for ${committee} should begin. It is skipped.`,
    missedNext: (day) => `The deadline was ${day}. Start a new round if the meeting still needs a status.`,
    entry: (committee, name) => `${committee} · ${name}`,
    meetingOn: (committee, day) => `${committee} meeting on ${day}`,
    dueOn: (committee, day) => `Round for ${committee} · deadline ${day}`,
  },
};

function answers(n: number): string {
  return n === 1 ? '1 answer' : `${n} answers`;
}
