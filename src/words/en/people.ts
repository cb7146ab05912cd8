import type { Words } from '../da';

export const people: Pick<Words, 'reach' | 'absence' | 'language' | 'handOver'> = {
  reach: {
    why: {
      neverMet: 'has not added Statusrunde yet',
      notInstalled: 'no longer has Statusrunde',
      blocked: 'has blocked Statusrunde',
      left: 'can no longer be found in Teams',
      outsider: 'is a guest or from another organisation',
      refused: 'Teams refuses the message',
      unsure: 'it is not known whether the message arrived',
    },
    heading: {
      neverMet: 'Have not added Statusrunde yet:',
      notInstalled: 'No longer have Statusrunde:',
      blocked: 'Have blocked Statusrunde:',
      left: 'Can no longer be found in Teams:',
      outsider: 'Are guests or from another organisation:',
      refused: 'Teams refuses the message to:',
      unsure: 'It is not known whether the message reached:',
    },
    next: {
      neverMet: () => 'Ask those who do not have Statusrunde to add it in Teams. The question then comes by itself.',
      notInstalled: () =>
        'Ask those who no longer have Statusrunde to add it again in Teams. The question then comes by itself.',
      blocked: () => 'Ask those who have blocked Statusrunde to unblock it and write “hi” to me.',
      left: (number) =>
        `Those who cannot be found cannot answer. Choose somebody else: write e.g. “assign ${number} @name”.`,
      outsider: (number) =>
        `I cannot write to guests and other organisations. Choose somebody else: write e.g. “assign ${number} @name”.`,
      refused: () =>
        'Where Teams refuses the message, ask your Teams administrator whether the recipient may use Statusrunde.',
      unsure: () => 'Where it is not known whether the message arrived, send a reminder or ask them yourself.',
    },
    since: (why, day) => `${why} · since ${day}`,
    line: (label, why) => `${label} · ${why}`,
  },

  absence: {
    title: 'Absence',
    span: (from, to) => `from ${from} to ${to}`,
    day: (day) => `on ${day}`,
    set: (span) => `Absence ${span}.`,
    setFor: (label, span) => `${label} is away ${span}.`,
    deputy: (label) => `I ask ${label} meanwhile.`,
    deputyUnreachable: (label) =>
      `${label} cannot be told yet. Ask whether Statusrunde has been added in Teams and not blocked.`,
    deputyAway: (label) => `${label} is away for some of that time too, and then nobody answers.`,
    noDeputy: 'Nobody answers meanwhile. The coordinator is told if there is a round in that time.',
    ended: 'Welcome back. I will ask you again.',
    endedFor: (label) => `I will ask ${label} again.`,
    none: (example) => `There is no absence. Write e.g. “${example}”.`,
    callOff: 'Call off',
    over: 'over',
    ahead: 'Absence to come',
    line: (span, deputy) => `${span} · ${deputy}`,
    lineDeputy: (label) => `${label} answers meanwhile`,
    lineNobody: 'nobody answers meanwhile',
    insteadOf: (label) => `You answer for ${label}, who is away.`,
    standsInFor: (state, label) => `${state} · you answer for ${label}`,
    told: (label, span) => `${label} is away ${span} and has no deputy.`,
    toldRound: (committee, day, initiatives, numbers) =>
      `${committee} asks for answers by ${day}. It is about ${initiatives}: ${numbers}.`,
    toldNext: (number) =>
      `Write the days with a deputy, e.g. “absence 1/7-1/8 for @name deputy @name”, or write “assign ${number} @name”.`,
  },

  language: {
    which: 'Which language shall I write in?',
    chosen: 'From now on I write to you in English.',
    unknown: (words, known) => `I cannot write in “${words}”. I know: ${known}.`,
    name: { da: 'Danish', en: 'English' },
  },

  handOver: {
    question: 'Who is to answer?',
    explain: 'Whoever you choose becomes the owner and gets the question. The coordinator is told.',
    pick: 'Find a colleague',
    pickHint: 'Search for a name',
    name: 'Or write a name or an e-mail address',
    nameHint: 'E.g. name@municipality.dk',
    give: 'Hand over',
    unsure: 'If you do not know who, give it back. The coordinator will find a new owner.',
    coordinator: 'To the coordinator',
    missing: 'Choose a colleague, or write a name or an e-mail address.',
    unknown: (words) => `I know nobody called “${words}”. Write the e-mail address instead.`,
    several: (words) => `I know several people called “${words}”. Write the e-mail address.`,
    severalKnown: (words, mails) =>
      `I know several people called “${words}”: ${mails}. Write the right e-mail address.`,
    yourself: 'That is you. Choose somebody else, or go back and answer.',
    done: (number, label) => `Initiative ${number} has been handed over to ${label}.`,
    told: (by, to) => `${by} has handed the initiative over to ${to}.`,
    toldNext: (number) => `If somebody else should have it, write “assign ${number} @name”.`,
    unmet: 'a new colleague',
  },
};
