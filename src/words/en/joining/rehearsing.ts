import type { Words } from '../../da';

/** A round as it would be, shown to one coordinator before anybody is asked. */
export const rehearsing: Pick<Words, 'rehearsing'> = {
  rehearsing: {
    heading: (committee) => `Rehearsal · ${committee}`,
    position: (n, of) => `${n} of ${of}`,
    onlyYou: 'Only you see this. Nothing is sent and nothing is saved.',
    at: (day, hour) => `${day} at ${hour}:00`,
    ask: (to, when) => `How ${to} sees the question on ${when}.`,
    list: (to, when) => `How ${to} sees the list of their initiatives on ${when}.`,
    reminder: (to, when) => `How ${to} sees the reminder on ${when}.`,
    receipt: (to) => `How ${to} sees the receipt, with answers I made up.`,
    notice: (when) => `How you are told yourself on ${when}.`,
    summary: (when) => `How the overview comes in the channel on ${when}, with answers I made up.`,
    buttons: (titles) => `Buttons: ${titles}`,

    round: (committee, day) => `The round for the meeting of ${committee} ${day}`,
    asks: (when, people, initiatives) =>
      `${when}: the question goes to ${people === 1 ? '1 owner' : `${people} owners`}. The round has ${initiatives}.`,
    reminds: (days) => `Reminder to those who have not answered: ${days}.`,
    due: (day) => `Deadline for answers: ${day}.`,
    publishes: (when) => `${when}: the overview comes in the committee's channel.`,
    elsewhere: (n) =>
      n === 1
        ? '1 initiative is asked about for another committee first. Its answer counts here too.'
        : `${n} initiatives are asked about for another committee first. Their answers count here too.`,
    troubles: 'This goes wrong if nobody does anything:',
    noTroubles: 'I see nothing that will go wrong.',
    ownerless: (n, numbers) =>
      n === 1 ? `1 initiative has no owner: ${numbers}.` : `${n} initiatives have no owner: ${numbers}.`,
    unreachable: (n, names) =>
      n === 1 ? `1 owner cannot be told: ${names}.` : `${n} owners cannot be told: ${names}.`,
    noChannel: 'The committee has no channel, so the overview cannot go out.',
    closedDay: {
      meeting: (day) => `The meeting is on a closed day: ${day}.`,
      agenda: (day) => `The agenda closes on a closed day: ${day}.`,
      due: (day) => `The deadline is on a closed day: ${day}.`,
    },
    late: (day) => `The question should have gone out ${day}. The owners get less time.`,

    progress: 'Here is what the owner writes has happened since last time.',
    nextSteps: 'Here is the next step.',
    decision: 'Here is what the committee must decide.',
  },
};
