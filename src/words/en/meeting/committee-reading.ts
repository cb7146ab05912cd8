import type { Words } from '../../da';

export const committeeReading: Pick<Words, 'move' | 'changes' | 'agendaItem' | 'story'> = {
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
    escalated: (from, to) => `escalated from ${from} to ${to}`,
    decided: (committee, day, text) => `decided in ${committee} on ${day}: ${text}`,
    carriedOut: (day, text) => `decision carried out on ${day}: ${text}`,
  },

  changes: {
    title: (scope) => `Changes · ${scope}`,
    since: {
      meeting: (day) => `Since the meeting on ${day}`,
      round: (day) => `Since the last overview on ${day}`,
      day: (day) => `Since ${day}`,
      beginning: (day) => `Since the follow-up began on ${day}`,
    },
    moved: (n) => `${n} changed`,
    said: (n) => (n === 1 ? '1 with a new answer' : `${n} with a new answer`),
    confirmed: (n) => `${n} confirmed unchanged`,
    notReported: (n) => `${n} not reported`,
    none: 'No colour, phase, period or milestone has changed, and nothing was decided.',
    notReportedHeading: 'Not reported',
    saidHeading: 'New answer, same colour, phase and period',
    confirmedHeading: 'Confirmed unchanged',
    sinceCommand: {
      meeting: () => 'since last meeting',
      round: () => 'since last round',
      day: (day) => `since ${day}`,
      beginning: () => 'since last meeting',
    },
    pageCommand: (page) => `page ${page}`,
  },

  agendaItem: {
    standing: 'Decided, not carried out',
    since: (day) => `to be decided since ${day}`,
    first: (committee) => `first in ${committee}`,
    place: (place) => `placed with ${place}`,
    escalatedFrom: (committee, day) => `escalated from ${committee} on ${day}`,
    escalatedTo: (committee, day) => `escalated to ${committee} on ${day}`,
    decided: (day, text) => `Decided on ${day}: ${text}`,
    decidedElsewhere: (committee, day, text) => `Decided in ${committee} on ${day}: ${text}`,
  },

  story: {
    path: 'The colour in each round, oldest first',
    dash: '–',
    noAnswer: (notReported) => `– means: ${notReported}`,
    asks: (committees) => (committees === '' ? 'To decide' : `To decide in ${committees}`),
    asked: (text) => `Asked: ${text}`,
    decisions: 'Decisions',
    carriedOut: (day) => `Carried out on ${day}`,
    notCarriedOut: 'Not carried out yet',
    escalated: (from, to, day) => `Escalated from ${from} to ${to} on ${day}`,
    deputy: (label) => `${label} answers meanwhile`,
    passed: 'not reached in time',
  },
};
