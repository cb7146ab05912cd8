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
};
