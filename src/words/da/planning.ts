/** When an initiative is asked about and why, how often, and what becomes of a calendar. */
export const planning = {
  cadence: {
    every: 'hvert møde',
    nth: (n: number) => `hvert ${n}. møde`,
    months: (months: string) => `det første møde i ${months}`,
    after: (day: string) => `det første møde efter ${day} hvert år`,
  },

  asking: {
    title: (number: string) => `Hvornår spørger jeg om ${number}?`,
    changed: (number: string) => `Noteret. Sådan spørger jeg nu om ${number}:`,
    howNever: 'Jeg spørger ikke til nogen møder.',
    how: (cadence: string) => `Jeg spørger til ${cadence}.`,
    source: {
      initiative: 'Det er valgt for indsatsen selv.',
      level: (level: string) => `Det gælder niveauet ${level}.`,
      committee: 'Det gælder alle indsatser i udvalget.',
    },
    next: (occasion: string) => `Næste gang: ${occasion}`,
    now: (occasion: string) => `I gang nu: ${occasion}`,
    answered: 'Der er svaret.',
    askedFor: (committee: string) => `${committee} spørger om det først. Svaret gælder også her.`,
    notAhead: {
      noMeeting: 'Udvalget har ingen kommende møder i kalenderen.',
      noneChosen: 'Ingen af de kommende møder i kalenderen passer med det.',
    },
    whyNever: {
      gone: 'Indsatsen står ikke længere i oversigten, så jeg spørger ikke om den.',
      closed: 'Indsatsen er afsluttet, så jeg spørger ikke om den.',
      noCommittee: 'Indsatsen hører ikke til noget udvalg, jeg kender. Derfor ved jeg ikke, hvornår jeg skal spørge.',
    },
    ownerless: (number: string) => `Den har ingen tovholder. Skriv »tildel ${number} @navn«, så der er en at spørge.`,
  },

  calendar: {
    added: (committee: string, day: string) => `${committee} har nu møde ${day}.`,
    moved: (committee: string, from: string, to: string) => `Mødet i ${committee} er flyttet fra ${from} til ${to}.`,
    agendaMoved: (committee: string, day: string) => `Mødet i ${committee} er stadig ${day}. Dagsordenen er ændret.`,
    cancelled: (committee: string, day: string) => `Mødet i ${committee} ${day} er aflyst.`,
    dates: (initiatives: string) => `Sådan bliver der spurgt om ${initiatives}:`,
    nobodyAsked: 'Der er ingen indsatser at spørge om til det møde.',
    askedAlready: 'Ingen bliver spurgt igen. De, der mangler at svare, får den nye frist med næste påmindelse.',
    tooLate: (committee: string) =>
      `Det er for sent at spørge på den sædvanlige måde. Skriv fx »start runde ${committee} frist i morgen«, hvis der skal spørges alligevel.`,
    over: 'Runden er forbi, så der sker ikke mere.',
    nobodyWasAsked: 'Ingen er blevet spurgt til det.',
    remindedNoMore: (people: number, answers: number) =>
      `${people === 1 ? '1 er spurgt og bliver' : `${people} er spurgt og bliver`} ikke mindet om fristen. ${answers === 1 ? 'Det ene svar, der er kommet,' : `De ${answers} svar, der er kommet,`} er gemt.`,
    remindedNoMoreNoAnswers: (people: number) =>
      people === 1
        ? '1 er spurgt og bliver ikke mindet om fristen. Der er ikke kommet svar.'
        : `${people} er spurgt og bliver ikke mindet om fristen. Der er ikke kommet svar.`,
    whichDay: (example: string) => `Hvilken dag? Skriv fx »${example}«.`,
    exists: (committee: string, day: string) => `${committee} har allerede et møde ${day}.`,
    noSuchMeeting: (committee: string, day: string) => `${committee} har ikke noget møde ${day}.`,
    ahead: (days: string) => `De kommende møder er ${days}.`,
    noneAhead: 'Der er ingen kommende møder i kalenderen.',
    agendaAfterMeeting: 'Dagsordenen skal lukke før mødet eller samme dag.',
    unknownCadence: (words: string) => `Jeg forstår ikke »${words}«.`,
    howOften: 'Hvor tit skal jeg spørge?',
    cadenceExamples: (number: string) =>
      `Skriv fx »spørg ${number} hvert 2. møde«, »spørg ${number} i april og oktober«, »spørg ${number} efter 1/12« eller »spørg ${number} aldrig«. Med »spørg ${number} som udvalget« gælder det samme som for de andre.`,
  },
};
