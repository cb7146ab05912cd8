import type { agreement as danish } from '../da/agreement';

export const agreement: typeof danish = {
  agreement: {
    moved: (initiatives, to) => `Moved to ${to}: ${initiatives}.`,
    alreadyThere: (initiatives, to) => `Already with ${to}: ${initiatives}.`,
    travels: 'Answers, milestones and owners go along.',
    stillAsked: (initiatives, committee) =>
      `In the round under way for ${committee}: ${initiatives}. Those answers are given there.`,
    from: (place) => `From ${place}`,
    fromNowhere: 'Without a committee before',
    movedFrom: (place, day) => `Moved from ${place} on ${day}`,
    renamed: (was, now) => `${was} is now called ${now}.`,
    sameName: (now) => `${now} is called that already.`,
    oldNameWorks: (was) => `You can still write "${was}", and it may stand in tables.`,
    belong: (initiatives, committee) => `With ${committee}: ${initiatives}.`,
    succeeded: (old, next) => `${old} is succeeded by ${next}.`,
    succeededOn: (old, next, day) => `${old} was succeeded by ${next}${day ? ` on ${day}` : ''}.`,
    movedAlong: (initiatives) => `Moved along: ${initiatives}.`,
    nothingToMove: 'There were no initiatives to move.',
    roundGoesOn: (committee, day) =>
      `The round for ${committee} is finished first. Deadline ${day}. Its overview comes as agreed.`,
    nextRounds: (next) => `The next rounds belong to ${next}.`,
    noMeeting: (next) => `${next} has no meetings ahead, so nobody is asked yet.`,
    channelFollows: (next) => `The channel is now also the channel of ${next}.`,
    noChannel: (next) => `${next} has no channel. Write "@Statusrunde connect ${next}" in it.`,
    closed: (committee) => `${committee} is closed. There are no more rounds.`,
    closedOn: (committee, day) => `${committee} was closed${day ? ` on ${day}` : ''}.`,
    closedAlready: (committee) => `${committee} is closed already.`,
    homeless: (initiatives) => `Without a committee: ${initiatives}`,
    homelessNext: (numbers, committee) => `Write for instance "move ${numbers} to ${committee}".`,
    reopened: (committee) => `${committee} is open again and has rounds as before.`,
    notClosed: (committee) => `${committee} is not closed.`,
    lastReadable: (command) => `Write "${command}" to see the last overview.`,
    lastSummary: 'Last overview',
    undo: 'Undo',
    to: 'to',
    moveBack: 'Move back',
    reopen: 'Reopen',
    initiatives: 'Initiatives',
    helpHeading: 'When the agreement changes',
    unknownInitiatives: (numbers, count) =>
      `There is no initiative ${numbers}. Nothing was moved. There are ${count} in all.`,
    movedAway: (number, committee) =>
      `Initiative ${number} belongs to ${committee} now. Write "status" to see the last overview here.`,
    portfolioEnded: (name) => `${name} has ended. There are no more rounds.`,
    nameTaken: (words, committee) => `"${words}" is already a name of ${committee}. Choose another.`,
    noName: (words) => `"${words}" cannot be a name. Use letters, 80 characters at most.`,
    sameCommittee: (committee, example) => `${committee} cannot succeed itself. Write for instance "${example}".`,
    howToWrite: (example) => `Write for instance "${example}".`,
  },

  ends: {
    expiringIn: (year) => `Expiring in ${year}`,
    expiring: (time) => `Expiring ${time}`,
    overdue: 'Overdue',
    byEnd: 'By end date',
    thisYear: 'Expiring this year',
    expire: 'expiring',
    days: (from, to) => (from === to ? from : `${from} to ${to}`),
    unknownTime: (words) =>
      `I do not understand the time "${words}". Write for instance "list expiring in 2025" or "list expiring Q2 2025".`,
  },
};
