/** What a coordinator does with answers before a committee reads them, and what the committee and the owners are told of it. */
export const review = {
  mark: {
    edited: 'redigeret af sekretariatet',
    notReviewed: 'ikke gennemgået af sekretariatet',
  },
  summary: {
    leftOut: (n: number) => (n === 1 ? 'udeladt: 1 indsats' : `udeladt: ${n} indsatser`),
    waiting: (n: number) => (n === 1 ? 'til gennemgang: 1 indsats' : `til gennemgang: ${n} indsatser`),
    notReviewed: 'Ikke gennemgået af sekretariatet',
    notReviewedSome: (n: number, of: number) => `${n} af ${of} svar er ikke gennemgået af sekretariatet`,
  },
  card: {
    title: (committee: string) => `Gennemgang · ${committee}`,
    answered: (answered: number, asked: number) => `${answered} af ${asked} svar`,
    approved: (n: number) => `${n} godkendt`,
    returned: (n: number) => `${n} sendt tilbage`,
    leftOut: (n: number) => `${n} udeladt`,
    left: (n: number) => (n === 0 ? 'alt er gennemgået' : `${n} at gennemgå`),
    untilApproved: (day: string) => `Overblikket udgives først, når alt er godkendt. Dagsordenen lukker ${day}.`,
    untilApprovedLate: 'Overblikket venter på dig: Det udgives først, når alt er godkendt.',
    untilAgenda: (day: string) => `Overblikket udgives ${day} om morgenen, også hvis noget ikke er gennemgået.`,
    ready: (day: string) => `Overblikket er klar. Udgiv det nu, eller vent: Det udgives ${day} om morgenen.`,
    published: 'Overblikket er udgivet. Det, du ændrer her, bliver rettet i kanalen.',
    closed: 'Runden er lukket, og overblikket er på vej til kanalen.',
    passed: 'Udvalgets næste runde er i gang. Overblikket udgives kun, hvis du godkender alt og trykker »Udgiv«.',
    ranks: ['Modsiger sig selv', 'Kræver en beslutning', 'Resten'] as [string, string, string],
    none: 'Der er ingen svar at gennemgå.',
    notReported: (numbers: string) => `Ikke indberettet: ${numbers}`,
    open: 'Se',
    state: {
      notReported: 'ikke indberettet',
      new: 'ikke gennemgået',
      newAnswer: 'nyt svar',
      returned: 'sendt tilbage',
      leftOut: 'udeladt',
      approved: 'godkendt',
    },
    progress: 'Hvad er der sket',
    nextSteps: 'Næste skridt',
    decision: 'Til beslutning',
    shown: 'Sådan står det i overblikket, redigeret af sekretariatet:',
    given: 'Tovholderens egne ord:',
    question: (text: string) => `Sendt tilbage med spørgsmålet: ${text}`,
    periodPassed: (period: string) => `perioden ${period} er udløbet`,
    editHint: 'Du retter kun ordene. Farve og fase er tovholderens. Tovholderen får besked og ser begge tekster.',
    askHint: 'Tovholderen får dit spørgsmål og kan svare igen.',
    askLabel: 'Spørgsmål til tovholderen',
  },
  news: {
    approved: (number: string) => `${number} er godkendt.`,
    leftOut: (number: string) => `${number} er udeladt.`,
    putBack: (number: string) => `${number} er med igen.`,
    reworded: (number: string) => `Den nye ordlyd for ${number} er gemt. Tovholderen får besked.`,
    asGiven: (number: string) => `${number} står med tovholderens egne ord.`,
    returned: (number: string) => `${number} er sendt tilbage med dit spørgsmål.`,
    unreachable: 'Tovholderen kan ikke få besked endnu. Se indsatsen for at læse hvorfor.',
    approvedAll: (n: number) => (n === 1 ? '1 svar er godkendt.' : `${n} svar er godkendt.`),
    newer: (n: number) =>
      n === 1
        ? 'Der er kommet 1 nyt svar imens. Det er ikke godkendt.'
        : `Der er kommet ${n} nye svar imens. De er ikke godkendt.`,
    newAnswer: (number: string) => `Der er kommet et nyt svar på ${number}.`,
    changedMeanwhile: (number: string) =>
      `${number} er ændret, siden du åbnede kortet. Din ændring er ikke gemt. Sådan ser den ud nu.`,
    progressMissing: 'Skriv, hvad der er sket.',
    decisionMissing: 'Indsatsen er rød. Skriv, hvad udvalget skal beslutte.',
    questionMissing: 'Skriv dit spørgsmål.',
    tooLong: 'Teksten er for lang. Gør den kortere.',
    ownerless: (number: string) => `${number} har ingen tovholder. Skriv »tildel ${number} @navn« først.`,
    askedAnew: 'Udvalgets næste runde er allerede i gang. Spørg tovholderen dér.',
    leftToApprove: (n: number) =>
      n === 1
        ? '1 svar er ikke godkendt endnu. Godkend det, eller udelad det, og udgiv så.'
        : `${n} svar er ikke godkendt endnu. Godkend dem, eller udelad dem, og udgiv så.`,
  },
  plan: {
    window: (from: string, to: string) => `Gennemgang fra ${from} til ${to}`,
    byThen: (day: string) => `Overblik i kanalen senest ${day}`,
    whenApproved: 'Overblik i kanalen, når det er godkendt',
  },
  status: {
    closed: (answered: number, asked: number) => `Runden er lukket med ${answered} af ${asked} svar.`,
    inReview: (answered: number, asked: number) => `Runden er til gennemgang: ${answered} af ${asked} svar.`,
    published: (answered: number, asked: number) => `Runden er udgivet med ${answered} af ${asked} svar.`,
  },
  askedAgain: (n: number) =>
    n === 1 ? 'Sekretariatet har et spørgsmål til 1 svar' : `Sekretariatet har spørgsmål til ${n} svar`,
  waits: {
    noChannel: 'Udvalget mangler en kanal. Overblikket kommer, så snart kanalen er tilknyttet.',
    unknown: 'Jeg ved ikke, om overblikket nåede frem. Se i kanalen. Ligger det der ikke, så skriv »udgiv« igen.',
    refused: 'Jeg må ikke skrive i kanalen. Tilføj Statusrunde til teamet, og prøv igen.',
    later: 'Teams har travlt. Overblikket kommer, så snart der er plads.',
  },
  button: {
    approve: 'Godkend',
    approveAll: (n: number) => `Godkend alle ${n}`,
    edit: 'Ret',
    ask: 'Spørg',
    leaveOut: 'Udelad',
    putBack: 'Tag med',
    list: 'Alle svar',
    save: 'Gem',
    send: 'Send',
    cancel: 'Tilbage',
    publish: 'Udgiv',
    review: 'Gennemgå',
  },
  notice: {
    review: (committee: string, answered: number, asked: number) =>
      answered === 0
        ? `Runden for ${committee} er lukket uden svar.`
        : `Runden for ${committee} er lukket med ${answered} af ${asked} svar. Gennemgå dem, før udvalget ser dem.`,
    reviewLast: (committee: string, n: number, closedOn?: string) =>
      `Dagsordenen for ${committee} ${closedOn ? `lukkede ${closedOn}` : 'lukker i dag'}. ${n === 1 ? '1 svar er ikke godkendt' : `${n} svar er ikke godkendt`}, så overblikket er ikke udgivet.`,
    reviewAnswer: (number: string) => `Der er kommet et nyt svar på ${number}. Det venter på din gennemgang.`,
    reviewAnswerShown: (number: string) => `Der er kommet et nyt svar på ${number}. Det kan allerede læses i kanalen.`,
    reworded: (committee: string) => `Sekretariatet har redigeret dit svar til ${committee}.`,
    rewordedNext: 'Farve og fase er uændret. Er noget blevet forkert, så svar igen, eller skriv til din koordinator.',
    givenHeading: 'Du skrev:',
    textsHeading: 'Udvalget ser:',
    returned: (number: string, title: string) => `Sekretariatet har et spørgsmål til dit svar på ${number} · ${title}`,
    returnedTop: (question: string) => `Sekretariatet spørger: ${question}`,
    wantedBefore: (day: string) => `Svar gerne før ${day}, så det kan nå med på dagsordenen.`,
    wantedSoon: 'Svar, så snart du kan.',
    wantedPosted: 'Overblikket er udgivet. Dit svar bliver rettet ind.',
  },
  rule: {
    required: (committee: string) =>
      `${committee}: Overblikket udgives først, når en koordinator har godkendt svarene.`,
    untilAgenda: (committee: string) =>
      `${committee}: Svarene gennemgås, før overblikket udgives. Den morgen, dagsordenen lukker, udgives det uanset hvad.`,
    untilAgendaNext: 'Det, der ikke er gennemgået, bliver mærket »ikke gennemgået af sekretariatet«.',
    none: (committee: string) => `${committee}: Overblikket udgives uden gennemgang, morgenen efter fristen.`,
    already: 'Sådan var det allerede.',
  },
  round: {
    open: 'åben',
    closed: 'lukket',
    inReview: 'til gennemgang',
    published: 'udgivet',
  },
  closedInReview: (committee: string) => `Overblikket venter på gennemgang. Skriv »gennemgå ${committee}«.`,
  notApproved: (committee: string, n: number) =>
    `${n === 1 ? '1 svar' : `${n} svar`} til ${committee} er ikke godkendt endnu. Overblikket udgives, når de er gennemgået.`,
  nothingToReview: (committee: string) => `${committee} har ingen lukket runde at gennemgå.`,
  stillOpen: (committee: string, day: string) =>
    `Runden for ${committee} er åben til ${day}. Du kan gennemgå svarene, når den er lukket.`,
};
