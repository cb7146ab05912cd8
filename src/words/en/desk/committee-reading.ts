import type { Words } from '../../da';

export const committeeReading: Pick<Words, 'move'> = {
  move: {
    from: (from, to) => `${from} → ${to}`,
    later: (months) => (months === 1 ? '1 month later' : `${months} months later`),
    earlier: (months) => (months === 1 ? '1 month earlier' : `${months} months earlier`),
    laterThanAgreed: (months) =>
      months === 1 ? '1 month later than first agreed' : `${months} months later than first agreed`,
    period: (period) => `new period: ${period}`,
    isNew: 'new in the overview',
    closed: 'closed',
    gone: 'no longer in the table',
    reached: (milestone) => `milestone reached: ${milestone}`,
    passed: (milestone) => `milestone not reached in time: ${milestone}`,
    movedHere: (from) => `moved here from ${from}`,
    movedAway: (to) => `moved to ${to}`,
    escalated: (from, to) => `taken on from ${from} to ${to}`,
    decided: (committee, day, text) => `decided in ${committee} on ${day}: ${text}`,
    carriedOut: (day, text) => `decision carried out on ${day}: ${text}`,
  },
};
