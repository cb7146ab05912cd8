/** What an owner is asked, and the receipt for their answers. */
export const asking = {
  ask: {
    sentence: (committee: string, initiatives: string, day: string) =>
      `Status til ${committee}: ${initiatives}, svar senest ${day}`,
    sentenceReminder: (committee: string, initiatives: string, day: string) =>
      `Påmindelse: ${committee} mangler dit svar om ${initiatives}, senest ${day}`,
    sentenceLast: (committee: string, initiatives: string, day: string) =>
      `Sidste påmindelse: ${committee} mangler dit svar om ${initiatives}, senest ${day}`,
    sentenceAssigned: (committee: string, title: string, day: string) =>
      `Du er ny tovholder for ${title}. ${committee} beder om status senest ${day}`,
    sentencePastDue: (committee: string, initiatives: string) =>
      `Fristen er gået: ${committee} mangler dit svar om ${initiatives}`,
    reminderFirst: (left: string) => `En venlig påmindelse: Jeg mangler dit svar om ${left}.`,
    reminderAgain: (left: string) => `Jeg mangler stadig dit svar om ${left}. To-tre linjer er nok.`,
    reminderLast: (left: number, day: string) =>
      `Sidste påmindelse: Uden dit svar ${day} står ${left === 1 ? 'indsatsen' : `${left} indsatser`} som »ikke indberettet« i udvalgets overblik.`,
    byDay: (day: string) => `senest ${day}`,
    byToday: 'i dag',
    notTheirs: (number: string) => `Indsats ${number} har fået en anden tovholder. Dit svar på den er ikke gemt.`,
    assigned: 'Du er ny tovholder for indsatsen. Her kan du se, hvad der sidst blev svaret.',
    pastDue: (day: string) => `Fristen var ${day}. Dit svar kommer med alligevel og bliver mærket »efter fristen«.`,
    editing: 'Du er ved at rette dit svar.',
    agreedPeriod: (period: string) => `Aftalt periode: ${period}`,
    anchoring: (words: string) => `Forankring: ${words}`,
    lastTime: (day: string) => `Sidst, ${day}`,
    lastTimeUndated: 'Sidste svar',
    fromTable: 'Fra oversigten',
    neverAnswered: 'Ingen har svaret om indsatsen før.',
  },

  field: {
    health: 'Hvordan går det?',
    healthHint: 'Spring over, hvis indsatsen er afsluttet eller ikke i gang endnu.',
    green: 'Grøn: forløber planmæssigt',
    yellow: 'Gul: kræver opmærksomhed',
    red: 'Rød: kræver handling fra udvalget',
    phase: 'Hvor langt er indsatsen?',
    phaseChoose: 'Vælg',
    progress: 'Hvad er der sket siden sidst?',
    progressHint: 'To-tre linjer er nok',
    nextSteps: 'Næste skridt',
    nextStepsHint: 'Hvad sker der nu?',
    period: 'Forventet periode',
    periodHint: 'Fx ultimo 2025 eller marts-juni 2025',
    decision: 'Hvad skal udvalget beslutte? (kun ved rød)',
    decisionHint: 'Én linje til dagsordenen',
  },

  fault: {
    top: (field: string) => `Dit svar er ikke gemt endnu. Se feltet »${field}«.`,
    phaseMissing: 'Vælg, hvor langt indsatsen er.',
    healthMissing: 'Vælg grøn, gul eller rød.',
    mayNotBeGreen: 'En indsats, der er pauseret eller afventer, kan ikke være grøn. Vælg gul eller rød.',
    progressMissing: 'Skriv kort, hvad der er sket.',
    tooLong: (max: number) => `Teksten er for lang. Der er plads til ${max.toLocaleString('da-DK')} tegn.`,
    periodImpossible: 'Den dato findes ikke. Ret den, eller skriv fx »ultimo 2025«.',
    decisionMissing: 'Når indsatsen er rød, skal udvalget vide, hvad det skal beslutte. Skriv én linje.',
  },

  receipt: {
    sentence: (committee: string) => `Tak for dine svar til ${committee}`,
    thanks: (n: number) => (n === 1 ? 'Tak. Dit svar er modtaget.' : `Tak. Dine ${n} svar er modtaget.`),
    summaryOn: (committee: string, day: string) => `Overblikket kommer i kanalen for ${committee} ${day}.`,
    summaryLater: (committee: string) => `Overblikket kommer i kanalen for ${committee}, når fristen er gået.`,
    editUntil: (day: string) => `Du kan rette til og med ${day}.`,
    editLate: 'Du kan stadig rette. Svaret bliver mærket »efter fristen«, og overblikket bliver opdateret.',
    editOther: 'Ret en af de andre',
  },

  nothing: {
    handedOver: 'Tak. Der er ikke flere indsatser, der venter på dig her. Koordinatoren finder en ny tovholder.',
    passedOn: 'Tak. Den nye tovholder får spørgsmålet. Der er ikke flere indsatser, der venter på dig her.',
    notYours: 'Indsatsen har fået en anden tovholder, så du skal ikke svare.',
    superseded: 'Spørgsmålet er ikke længere åbent. Skriv »mine« for at se, hvad der venter på dig nu.',
    cancelled: 'Mødet er aflyst, så du skal ikke svare. Det, du har svaret, er gemt.',
    elsewhere:
      'Du er spurgt om det til et andet udvalg, og dit svar gælder begge steder. Skriv »mine« for at se, hvad der venter på dig nu.',
    unknown: 'Det kan jeg ikke finde mere. Skriv »mine« for at se, hvad der venter på dig nu.',
  },
};
