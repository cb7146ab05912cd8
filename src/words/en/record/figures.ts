import type { Words } from '../../da';

export const figures: Words['figures'] = {
  title: (of) => `Figures · ${of}`,
  ofAll: 'The last round of each committee.',
  ofCommittee: 'The last rounds, the newest first.',
  noRounds: 'There was no round in the last year.',
  nothingAsked: 'No initiatives',
  answered: (answered, asked, percent) => `${answered} of ${asked} answered (${percent}%)`,
  underWay: 'the deadline is still ahead',
  median: (time) => `typical time to answer: ${time}`,
  sameDay: 'the same day',
  days: (days, isMany) => (isMany ? `${days} days` : `${days} day`),
  late: (n) => `${n} after the deadline`,
  unchanged: (n, percent) => `${n} confirmed unchanged (${percent}%)`,
  trend: (last, before, rounds) =>
    rounds === 1
      ? `The answer rate is ${last}% in the last round and was ${before}% in the one before.`
      : `The answer rate is ${last}% in the last round and was ${before}% in the ${rounds} before.`,
  overdue: 'The deadline passed and the answer is missing',
  allAnswered: 'None. Every answer has come.',
  noneOverdue: 'None.',
  neverUpdated: 'Never had an answer',
  allUpdated: 'None. Every initiative has had an answer.',
  allCommittees: 'All committees',
};
