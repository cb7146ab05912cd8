import type { Words } from '../da';

export const answering: Pick<Words, 'draft' | 'walk' | 'later' | 'despite' | 'milestones' | 'understood' | 'early'> = {
  draft: {
    today: 'Your draft from today.',
    yesterday: 'Your draft from yesterday.',
    from: (day) => `Your draft from ${day}.`,
  },

  walk: {
    left: (n) => `${n} left`,
    noneLeft: 'All answered',
    seeAll: 'See all',
    title: 'Your initiatives in this round',
    state: { waiting: 'Waiting for your answer', draft: 'Draft, not sent', answered: 'Answered' },
  },

  later: {
    label: 'Answer later: when shall I write again?',
    tomorrow: (day) => `tomorrow, ${day}`,
    dayBefore: (day) => `${day}, the day before the deadline`,
    chosen: (day) => `Fine. I write again in the morning of ${day}. Until then I do not remind you.`,
    impossible: 'That day cannot be chosen. Choose a working day before the deadline under “More”.',
    come: (left) => `You asked me to wait until today. I am missing your answer about ${left}.`,
    sentence: (committee, initiatives, day) =>
      `As agreed: ${committee} is missing your answer about ${initiatives}, by ${day}`,
  },

  despite: {
    top: 'Would you look at this before I save?',
    milestone: (labels, n) =>
      `You chose green, but ${n === 1 ? 'milestone' : 'milestones'} ${labels} should have been reached by now.`,
    period: (period) => `The expected period (${period}) has passed, but the initiative is not closed.`,
    sameText: 'The text is the same as the last two times.',
    goOn: 'If it is right, send it as it is. The committee sees both.',
    submit: 'Send anyway',
    mark: {
      milestone: (labels) => `green, but ${labels} not reached in time`,
      sameText: 'same text for the third time',
    },
  },

  milestones: {
    label: 'Milestones reached',
    reached: (labels) => `reached: ${labels}`,
  },

  understood: {
    is: (words, days) => `${words} (${days})`,
    unreadable: (words) => `I could not read the time “${words}”. It is kept as you wrote it.`,
  },

  early: {
    heading: 'Status between rounds',
    near: 'The round has not begun yet. If you answer now, you are not asked again.',
    between: 'Nobody is asking right now. Your answer stands with the initiative until you are asked next time.',
    thanksNear: 'Your answer counts in the round. You are not asked about the initiative again.',
    thanksBetween: 'Your answer stands with the initiative until you are asked next time.',
    editToday: 'You can change the answer today, and always give a new one under “mine”.',
    where: 'between rounds',
  },
};
