/** What a committee reads of itself: what changed, and what is to be decided. */
export const committeeReading = {
  move: {
    from: (from: string, to: string) => `${from} → ${to}`,
    later: (months: number) => (months === 1 ? '1 måned senere' : `${months} måneder senere`),
    earlier: (months: number) => (months === 1 ? '1 måned tidligere' : `${months} måneder tidligere`),
    laterThanAgreed: (months: number) =>
      months === 1 ? '1 måned senere end først aftalt' : `${months} måneder senere end først aftalt`,
    period: (period: string) => `ny periode: ${period}`,
    isNew: 'ny i overblikket',
    closed: 'afsluttet',
    gone: 'står ikke længere i tabellen',
    reached: (milestone: string) => `milepæl nået: ${milestone}`,
    passed: (milestone: string) => `milepæl ikke nået til tiden: ${milestone}`,
    movedHere: (from: string) => `flyttet hertil fra ${from}`,
    movedAway: (to: string) => `flyttet til ${to}`,
    escalated: (from: string, to: string) => `løftet fra ${from} til ${to}`,
    decided: (committee: string, day: string, text: string) => `besluttet i ${committee} ${day}: ${text}`,
    carriedOut: (day: string, text: string) => `beslutning udført ${day}: ${text}`,
  },

  changes: {
    title: (scope: string) => `Ændringer · ${scope}`,
    since: {
      meeting: (day: string) => `Siden mødet ${day}`,
      round: (day: string) => `Siden det sidste overblik ${day}`,
      day: (day: string) => `Siden ${day}`,
      beginning: (day: string) => `Siden opfølgningen begyndte ${day}`,
    },
    moved: (n: number) => (n === 1 ? '1 ændret' : `${n} ændret`),
    said: (n: number) => (n === 1 ? '1 med nyt svar' : `${n} med nyt svar`),
    confirmed: (n: number) => (n === 1 ? '1 bekræftet uændret' : `${n} bekræftet uændret`),
    notReported: (n: number) => (n === 1 ? '1 ikke indberettet' : `${n} ikke indberettet`),
    none: 'Ingen farve, fase, periode eller milepæl har ændret sig, og intet er besluttet.',
    notReportedHeading: 'Ikke indberettet',
    saidHeading: 'Nyt svar, samme farve, fase og periode',
    confirmedHeading: 'Bekræftet uændret',
    /** What a button writes after the command. */
    sinceCommand: {
      meeting: () => 'siden sidste møde',
      round: () => 'siden sidste runde',
      day: (day: string) => `siden ${day}`,
      beginning: () => 'siden sidste møde',
    } satisfies Record<string, (day: string) => string>,
    pageCommand: (page: number) => `side ${page}`,
  },

  /** One thing a committee must decide, and what was decided, in its overview and where one initiative is shown. */
  agendaItem: {
    standing: 'Besluttet, ikke udført',
    since: (day: string) => `til beslutning siden ${day}`,
    first: (committee: string) => `først i ${committee}`,
    place: (place: string) => `forankret i ${place}`,
    escalatedFrom: (committee: string, day: string) => `løftet fra ${committee} ${day}`,
    escalatedTo: (committee: string, day: string) => `løftet til ${committee} ${day}`,
    decided: (day: string, text: string) => `Besluttet ${day}: ${text}`,
    decidedElsewhere: (committee: string, day: string, text: string) => `Besluttet i ${committee} ${day}: ${text}`,
  },

  /** The whole story of one initiative. */
  story: {
    path: 'Farven i hver runde, ældste først',
    dash: '–',
    noAnswer: (notReported: string) => `– betyder: ${notReported}`,
    asks: (committees: string) => (committees === '' ? 'Til beslutning' : `Til beslutning i ${committees}`),
    asked: (text: string) => `Spurgt om: ${text}`,
    decisions: 'Beslutninger',
    carriedOut: (day: string) => `Udført ${day}`,
    notCarriedOut: 'Ikke udført endnu',
    escalated: (from: string, to: string, day: string) => `Løftet fra ${from} til ${to} ${day}`,
    deputy: (label: string) => `${label} svarer imens`,
    passed: 'ikke nået til tiden',
  },
};
