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
};
