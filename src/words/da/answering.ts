/** What an owner reads on the way through their questions: drafts, what contradicts, waiting, answering unasked. */
export const answering = {
  draft: {
    today: 'Din kladde fra i dag.',
    yesterday: 'Din kladde fra i går.',
    from: (day: string) => `Din kladde fra ${day}.`,
  },

  walk: {
    left: (n: number) => (n === 1 ? '1 mangler' : `${n} mangler`),
    noneLeft: 'Alle er besvaret',
    seeAll: 'Se alle',
    title: 'Dine indsatser i denne runde',
    state: { waiting: 'Mangler dit svar', draft: 'Kladde, ikke sendt', answered: 'Besvaret' },
  },

  later: {
    label: 'Svar senere: Hvornår skal jeg skrive igen?',
    tomorrow: (day: string) => `i morgen, ${day}`,
    dayBefore: (day: string) => `${day}, dagen før fristen`,
    chosen: (day: string) => `Fint. Jeg skriver igen ${day} om morgenen. Indtil da minder jeg dig ikke om det.`,
    impossible: 'Den dag kan du ikke vælge. Vælg en hverdag før fristen under »Mere«.',
    come: (left: string) => `Du bad mig vente til i dag. Jeg mangler dit svar om ${left}.`,
    sentence: (committee: string, initiatives: string, day: string) =>
      `Som aftalt: ${committee} mangler dit svar om ${initiatives}, senest ${day}`,
  },

  despite: {
    top: 'Vil du lige se på det her, før jeg gemmer?',
    milestone: (labels: string, n: number) =>
      `Du har valgt grøn, men ${n === 1 ? 'milepælen' : 'milepælene'} ${labels} skulle være nået nu.`,
    period: (period: string) => `Den forventede periode (${period}) er gået, men indsatsen er ikke afsluttet.`,
    sameText: 'Teksten er den samme som de to sidste gange.',
    goOn: 'Er det rigtigt, så send det, som det er. Udvalget ser begge dele.',
    submit: 'Send alligevel',
    mark: {
      milestone: (labels: string) => `grøn, men ${labels} er ikke nået til tiden`,
      sameText: 'samme tekst tredje gang',
    },
  },

  milestones: {
    label: 'Nåede milepæle',
    reached: (labels: string) => `nået: ${labels}`,
  },

  understood: {
    is: (words: string, days: string) => `${words} (${days})`,
    unreadable: (words: string) => `Jeg kunne ikke læse tiden »${words}«. Den står, som du skrev den.`,
  },

  early: {
    heading: 'Status uden for runderne',
    near: 'Runden er ikke begyndt endnu. Svarer du nu, bliver du ikke spurgt igen.',
    between: 'Ingen spørger lige nu. Dit svar står ved indsatsen, til du bliver spurgt næste gang.',
    thanksNear: 'Dit svar tæller med i runden. Du bliver ikke spurgt om indsatsen igen.',
    thanksBetween: 'Dit svar står ved indsatsen, til du bliver spurgt næste gang.',
    editToday: 'Du kan rette svaret i dag, og altid give et nyt under »mine«.',
    where: 'mellem runder',
  },
};
