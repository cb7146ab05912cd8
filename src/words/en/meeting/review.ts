import type { Words } from '../../da';

export const review: Words['review'] = {
  mark: {
    edited: 'edited by the secretariat',
    notReviewed: 'not reviewed by the secretariat',
  },
  summary: {
    leftOut: (n: number) => (n === 1 ? 'left out: 1 initiative' : `left out: ${n} initiatives`),
    waiting: (n: number) => (n === 1 ? 'in review: 1 initiative' : `in review: ${n} initiatives`),
    notReviewed: 'Not reviewed by the secretariat',
    notReviewedSome: (n: number, of: number) => `${n} of ${of} answers are not reviewed by the secretariat`,
  },
  card: {
    title: (committee: string) => `Review · ${committee}`,
    answered: (answered: number, asked: number) => `${answered} of ${asked} ${asked === 1 ? 'answer' : 'answers'}`,
    approved: (n: number) => `${n} approved`,
    returned: (n: number) => `${n} given back`,
    leftOut: (n: number) => `${n} left out`,
    left: (n: number) => (n === 0 ? 'all reviewed' : `${n} to review`),
    untilApproved: (day: string) =>
      `The overview is published when everything is approved. The agenda closes on ${day}.`,
    untilApprovedLate: 'The overview waits for you: it is published when everything is approved.',
    untilAgenda: (day: string) =>
      `The overview is published on the morning of ${day}, even if something is not reviewed by then.`,
    ready: (day: string) => `The overview is ready. Publish it now, or wait: it is published on the morning of ${day}.`,
    published: 'The overview is published. What you change here is corrected in the channel.',
    closed: 'The round is closed, and the overview is on its way to the channel.',
    passed:
      'The committee’s next round has begun. The overview is only published if you approve everything and press “Publish”.',
    ranks: ['Contradicts itself', 'Needs a decision', 'The rest'],
    none: 'There are no answers to review.',
    notReported: (numbers: string) => `Not reported: ${numbers}`,
    open: 'See',
    state: {
      notReported: 'not reported',
      new: 'not reviewed',
      newAnswer: 'new answer',
      returned: 'given back',
      leftOut: 'left out',
      approved: 'approved',
    },
    progress: 'What has happened',
    nextSteps: 'Next steps',
    decision: 'To decide',
    shown: 'As the overview has it, edited by the secretariat:',
    given: "The owner's own words:",
    question: (text: string) => `Given back with the question: ${text}`,
    periodPassed: (period: string) => `the period ${period} has passed`,
    editHint: "You change the words only. Colour and phase are the owner's. The owner is told and sees both texts.",
    askHint: 'The owner gets your question and can answer again.',
    askLabel: 'Question to the owner',
  },
  news: {
    approved: (number: string) => `${number} is approved.`,
    leftOut: (number: string) => `${number} is left out.`,
    putBack: (number: string) => `${number} is included again.`,
    reworded: (number: string) => `The new wording of ${number} is saved. The owner is told.`,
    asGiven: (number: string) => `${number} stands in the owner's own words.`,
    returned: (number: string) => `${number} is given back with your question.`,
    unreachable: 'The owner cannot be told yet. See the initiative to read why.',
    approvedAll: (n: number) => (n === 1 ? '1 answer is approved.' : `${n} answers are approved.`),
    newer: (n: number) =>
      n === 1
        ? '1 new answer came meanwhile. It is not approved.'
        : `${n} new answers came meanwhile. They are not approved.`,
    newAnswer: (number: string) => `There is a new answer about ${number}.`,
    changedMeanwhile: (number: string) =>
      `${number} has changed since you opened the card. Your change is not saved. This is how it is now.`,
    progressMissing: 'Write what has happened.',
    decisionMissing: 'The initiative is red. Write what the committee must decide.',
    questionMissing: 'Write your question.',
    tooLong: 'The text is too long. Make it shorter.',
    ownerless: (number: string) => `${number} has no owner. Write “assign ${number} @name” first.`,
    askedAnew: "The committee's next round is open already. Ask the owner there.",
    leftToApprove: (n: number) =>
      n === 1
        ? '1 answer is not approved yet. Approve it or leave it out, and then publish.'
        : `${n} answers are not approved yet. Approve them or leave them out, and then publish.`,
  },
  plan: {
    window: (from: string, to: string) => `Review from ${from} to ${to}`,
    byThen: (day: string) => `Overview in the channel on ${day} at the latest`,
    whenApproved: 'Overview in the channel when it is approved',
  },
  status: {
    closed: (answered: number, asked: number) => `The round is closed: ${answered} of ${asked} answered.`,
    inReview: (answered: number, asked: number) => `The round is in review: ${answered} of ${asked} answered.`,
    published: (answered: number, asked: number) => `The round is published: ${answered} of ${asked} answered.`,
  },
  askedAgain: (n: number) =>
    n === 1 ? 'The secretariat has a question about 1 answer' : `The secretariat has questions about ${n} answers`,
  waits: {
    noChannel: 'The committee has no channel. The overview comes when a channel is connected.',
    unknown:
      'I do not know whether the overview arrived. Look in the channel. If it is not there, write “publish” again.',
    refused: 'I may not write in the channel. Add Statusrunde to the team, and try again.',
    later: 'Teams is busy. The overview comes as soon as there is room.',
  },
  button: {
    approve: 'Approve',
    approveAll: (n: number) => `Approve all ${n}`,
    edit: 'Edit',
    ask: 'Ask',
    leaveOut: 'Leave out',
    putBack: 'Include',
    list: 'All answers',
    save: 'Save',
    send: 'Send',
    cancel: 'Back',
    publish: 'Publish',
    review: 'Review',
  },
  notice: {
    review: (committee: string, answered: number, asked: number) =>
      answered === 0
        ? `The round for ${committee} is closed without any answers.`
        : `The round for ${committee} is closed with ${answered} of ${asked} answers. Review them before the committee reads them.`,
    reviewLast: (committee: string, n: number, closedOn?: string) =>
      `The agenda of ${committee} ${closedOn ? `closed on ${closedOn}` : 'closes today'}. ${n === 1 ? '1 answer is' : `${n} answers are`} not approved, so the overview is not published.`,
    reviewAnswer: (number: string) => `There is a new answer about ${number}. It waits for your review.`,
    reviewAnswerShown: (number: string) =>
      `There is a new answer about ${number}. It can be read in the channel already.`,
    reworded: (committee: string) => `The secretariat has edited your answer to ${committee}.`,
    rewordedNext:
      'Colour and phase are as you said. If something is wrong now, answer again or write to your coordinator.',
    givenHeading: 'You wrote:',
    textsHeading: 'The committee reads:',
    returned: (number: string, title: string) =>
      `The secretariat has a question about your answer on ${number} · ${title}`,
    returnedTop: (question: string) => `The secretariat asks: ${question}`,
    wantedBefore: (day: string) => `Please answer before ${day}, in time for the agenda.`,
    wantedSoon: 'Please answer as soon as you can.',
    wantedPosted: 'The overview is published. Your answer will be corrected in it.',
  },
  rule: {
    required: (committee: string) =>
      `${committee}: the overview is published when a coordinator has approved the answers.`,
    untilAgenda: (committee: string) =>
      `${committee}: the answers are reviewed before the overview is published. On the morning the agenda closes it is published in any case.`,
    untilAgendaNext: 'What is not reviewed is marked “not reviewed by the secretariat”.',
    none: (committee: string) =>
      `${committee}: the overview is published without review, the morning after the deadline.`,
    already: 'It was so already.',
  },
  round: {
    open: 'open',
    closed: 'closed',
    inReview: 'in review',
    published: 'published',
  },
  closedInReview: (committee: string) => `The overview waits for review. Write “review ${committee}”.`,
  notApproved: (committee: string, n: number) =>
    `${n === 1 ? '1 answer' : `${n} answers`} for ${committee} ${n === 1 ? 'is' : 'are'} not approved yet. The overview is published when they are reviewed.`,
  nothingToReview: (committee: string) => `${committee} has no closed round to review.`,
  stillOpen: (committee: string, day: string) =>
    `The round for ${committee} is open until ${day}. You can review the answers when it is closed.`,
};
