/**
 * Every Danish word that people read. Short sentences, spoken to `du`; one word for one thing: indsats, svar, udvalg,
 * overblik, frist, tovholder, koordinator. Days come written out (`torsdag 26. september`); names and texts as they are.
 */
export const da = {
  /** Under a card whose button was answered with a message of its own. */
  answerBelow: 'Svaret står herunder.',
  shade: { red: 'Rød', yellow: 'Gul', green: 'Grøn', blue: 'Blå', grey: 'Grå', notReported: 'Ikke indberettet' },
  shadeMeans: {
    red: 'kræver handling',
    yellow: 'kræver opmærksomhed',
    green: 'forløber planmæssigt',
    blue: 'endnu ikke i gang',
    grey: 'afsluttet',
    notReported: 'intet svar denne gang',
  },
  phase: {
    planned: 'Under planlægning',
    starting: 'Under opstart',
    running: 'Pågår',
    paused: 'Pauseret',
    awaiting: 'Afventer',
    closed: 'Afsluttet',
  },

  mark: {
    unchanged: 'uændret',
    late: 'efter fristen',
    overdue: 'perioden er udløbet',
    expected: (period: string) => `forventet periode: ${period}`,
    agreed: (period: string) => `aftalt periode: ${period}`,
    slip: (months: number) => (months === 1 ? '1 måned senere end aftalt' : `${months} måneder senere end aftalt`),
    nextSteps: (text: string) => `Næste skridt: ${text}`,
    decision: (text: string) => `Til beslutning: ${text}`,
    wholeText: (number: string) => `Skriv »vis ${number}« for at se det hele.`,
    more: (count: number) => `og ${count} til`,
  },

  count: {
    initiatives: (n: number) => (n === 1 ? '1 indsats' : `${n} indsatser`),
    shade: (shade: string, n: number) => `${shade} ${n}`,
    position: (position: number, of: number) => `${position} af ${of}`,
  },

  when: {
    answerBy: (day: string) => `Svar senest ${day}`,
    meeting: (committee: string, day: string) => `Status til møde i ${committee} ${day}`,
    noMeeting: (committee: string) => `Status til ${committee}`,
  },

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

  button: {
    submit: 'Indsend',
    save: 'Gem',
    unchanged: 'Uændret',
    notMine: 'Ikke mig',
    back: 'Tilbage',
    edit: 'Ret',
    answer: 'Svar',
    see: 'Se svar',
    answerNow: (committee: string) => `Svar til ${committee}`,
    all: (n: number) => `Alle ${n}`,
    overview: 'Overblik',
    previous: 'Forrige',
    next: 'Næste',
    mine: 'Mine indsatser',
    status: 'Status',
    plan: 'Plan',
    help: 'Hjælp',
    missing: 'Hvem mangler?',
    remind: 'Send påmindelse',
    publish: 'Udgiv igen',
    connect: 'Tilknyt',
    choose: 'Vælg',
    goOn: 'Fortsæt',
    startRound: 'Start runde',
    show: 'Se indsats',
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
    notYours: 'Indsatsen har fået en anden tovholder, så du skal ikke svare.',
    superseded: 'Spørgsmålet er ikke længere åbent. Skriv »mine« for at se, hvad der venter på dig nu.',
    unknown: 'Det kan jeg ikke finde mere. Skriv »mine« for at se, hvad der venter på dig nu.',
  },

  summary: {
    title: (committee: string, day: string) => `Status til møde i ${committee} ${day}`,
    titleNoMeeting: (committee: string) => `Status for ${committee}`,
    sentence: (title: string, answered: number, asked: number) => `${title}: ${answered} af ${asked} svar er kommet`,
    sentenceRed: (n: number) => (n === 1 ? '1 indsats er rød' : `${n} indsatser er røde`),
    answered: (answered: number, asked: number) => `Svar på ${answered} af ${asked} indsatser`,
    asOf: (day: string) => `pr. ${day}`,
    late: (n: number) => (n === 1 ? '1 svar efter fristen' : `${n} svar efter fristen`),
    updated: (day: string) => `opdateret ${day}`,
    decisions: 'Til beslutning',
    noDecision: 'Tovholderen har ikke skrevet, hvad udvalget skal beslutte.',
    attention: 'Kræver opmærksomhed',
    changes: (since: string) => `Ændret siden sidst (${since})`,
    noChanges: 'Ingen ændringer.',
    overdue: 'Perioden er udløbet',
    notReported: 'Ikke indberettet',
    move: (from: string, to: string) => `${from} → ${to}`,
    movedLater: (months: number) => (months === 1 ? '1 måned senere' : `${months} måneder senere`),
    movedEarlier: (months: number) => (months === 1 ? '1 måned tidligere' : `${months} måneder tidligere`),
    periodNow: (period: string) => `ny periode: ${period}`,
    isNew: 'ny i overblikket',
    seeAll: (n: number) => `og ${n} til. Du finder dem under »Alle«.`,
    page: (page: number, of: number) => `side ${page} af ${of}`,
    allTitle: (committee: string) => `Alle indsatser · ${committee}`,
  },

  greeting: {
    hello: 'Hej, jeg er Statusrunde',
    helloPortfolio: (name: string) => `Jeg følger op på ${name}.`,
    coordinator: [
      'Før hvert møde spørger jeg tovholderne, hvordan det går med deres indsatser.',
      'Jeg minder om fristen og samler svarene til ét overblik i udvalgets kanal.',
      'Du kan altid se, hvem der mangler, og hvad der sker hvornår.',
    ],
    owner: [
      'Før hvert møde spørger jeg dig, hvordan det går med dine indsatser.',
      'Du svarer her i chatten. Det tager et øjeblik.',
      'Udvalget får svarene samlet i ét overblik.',
    ],
    member: [
      'Før hvert møde spørger jeg tovholderne, hvordan det går med deres indsatser.',
      'Svarene bliver samlet i ét overblik i udvalgets kanal.',
      'Du kan altid se status eller slå en indsats op.',
    ],
    stranger: [
      'Jeg spørger tovholdere om status på deres indsatser og samler svarene til udvalgene.',
      'Du står ikke som tovholder eller koordinator endnu.',
      'Tal med din koordinator, hvis du burde.',
    ],
    nextAsk: (committee: string, day: string) => `Næste: ${committee} bliver spurgt ${day}.`,
    nextAskYou: (committee: string, day: string) => `Næste: Jeg spørger dig til ${committee} ${day}.`,
    underWay: (committee: string, day: string) => `I gang: ${committee} med frist ${day}.`,
    underWayYou: (committee: string, day: string) => `I gang: ${committee} venter dit svar senest ${day}.`,
  },

  channel: {
    hello: 'Hej, jeg er Statusrunde',
    lines: [
      'Her i kanalen kommer udvalgets overblik før hvert møde.',
      'Det viser, hvad der skal besluttes, hvad der har ændret sig, og hvor der mangler svar.',
    ],
    connected: (committee: string) => `Kanalen er tilknyttet ${committee}.`,
    choose: 'Hvilket udvalg hører kanalen til?',
    onlyCoordinator: 'Kun en koordinator kan tilknytte kanalen.',
    allConnected: 'Alle udvalg har en kanal.',
    nothingYet: 'Der er ingen udvalg at vælge endnu.',
  },

  help: {
    title: 'Det kan du skrive',
    inChannel: 'Nævn mig først, fx »@Statusrunde status«.',
    misread: (words: string) => `Det forstod jeg ikke: »${words}«.`,
    meant: (command: string) => `Mente du »${command}«?`,
    see: 'Se',
    answer: 'Svar og følg med',
    steer: 'For koordinatorer',
    commands: {
      help: 'Alt, hvad du kan skrive',
      status: 'Status samlet eller for ét udvalg',
      list: 'Alle indsatser med status, forankring og periode',
      show: 'Alt om én indsats',
      mine: 'Dine indsatser, og hvad der venter på dig',
      missing: 'De indsatser, der mangler svar',
      plan: 'Hvad der bliver spurgt om hvornår',
      startRound: 'Spørg udvalgets tovholdere nu',
      remind: 'Mind dem, der mangler, om fristen',
      closeRound: 'Luk runden nu, og gør overblikket klar',
      publish: 'Læg overblikket i udvalgets kanal',
      assign: 'Gør en anden til tovholder',
      connect: 'Tilknyt kanalen til et udvalg',
    },
    examples: {
      help: 'hjælp',
      status: 'status TSS',
      list: 'oversigt TSS',
      show: 'vis 12',
      mine: 'mine',
      missing: 'mangler TSS',
      plan: 'plan',
      startRound: 'start runde TSS frist 1/10',
      remind: 'påmind TSS',
      closeRound: 'luk runde TSS',
      publish: 'udgiv TSS',
      assign: 'tildel 12 @navn',
      connect: 'tilknyt TSS',
    },
  },

  /** What a button writes for the person, and what is quoted in a sentence. */
  command: {
    help: 'hjælp',
    status: 'status',
    list: 'oversigt',
    show: 'vis',
    mine: 'mine',
    missing: 'mangler',
    plan: 'plan',
    startRound: 'start runde',
    remind: 'påmind',
    closeRound: 'luk runde',
    publish: 'udgiv',
    assign: 'tildel',
    connect: 'tilknyt',
  },

  status: {
    title: (name: string) => `Status for ${name}`,
    total: (initiatives: string, day: string) => `${initiatives} · pr. ${day}`,
    round: (answered: number, asked: number, day: string) =>
      `Runde i gang: ${answered} af ${asked} svar. Frist ${day}.`,
    exceptions: 'Kræver handling eller opmærksomhed',
    calm: 'Ingen røde eller gule indsatser, og ingen perioder er udløbet.',
    more: (n: number) => (n === 1 ? 'og 1 indsats til' : `og ${n} indsatser til`),
    committees: 'Udvalg',
    none: 'Der er ingen indsatser at vise.',
  },

  list: {
    title: (name: string) => `Oversigt · ${name}`,
  },

  show: {
    owner: (label: string) => `Tovholder: ${label}`,
    ownerUnreachable: (label: string) => `Tovholder: ${label} (kan ikke få besked endnu)`,
    ownerNone: (number: string) => `Ingen tovholder. Skriv »tildel ${number} @navn«.`,
    agreed: (period: string) => `Aftalt periode: ${period}`,
    expected: (period: string) => `Forventet periode: ${period}`,
    gone: 'Indsatsen står ikke længere i oversigten.',
    askedOpen: (committee: string, day: string) => `${committee} venter på svar senest ${day}.`,
    askedAnswered: (committee: string) => `Der er svaret til ${committee} i denne runde.`,
    history: 'Svar indtil nu',
    noHistory: 'Ingen har svaret om indsatsen endnu.',
    superseded: 'rettet siden',
    earlier: (n: number) => (n === 1 ? 'og 1 tidligere svar' : `og ${n} tidligere svar`),
  },

  mine: {
    title: 'Dine indsatser',
    waiting: (n: number, day: string) =>
      n === 1 ? `1 svar mangler · frist ${day}` : `${n} svar mangler · frist ${day}`,
    allAnswered: (day: string) => `Du har svaret · frist ${day}`,
    none: 'Du er ikke tovholder for nogen indsatser lige nu.',
    calm: 'Der er ikke noget, der venter på dig.',
    state: { waiting: 'Venter på dit svar', answered: 'Besvaret', notAsked: 'Ingen runde i gang' },
  },

  missing: {
    title: (committee: string) => `Mangler svar · ${committee}`,
    round: (answered: number, asked: number, day: string) => `${answered} af ${asked} svar er kommet · frist ${day}`,
    pastDue: 'Fristen er gået.',
    noRound: (committee: string) => `${committee} har ingen runde i gang.`,
    all: 'Alle svar er kommet.',
    ownerNone: 'Ingen tovholder',
    unreachable: (label: string) => `${label} · kan ikke få besked endnu`,
    handedBack: 'givet tilbage med »Ikke mig«',
    howToAssign: (number: string) => `Skriv fx »tildel ${number} @navn« for at give en indsats en tovholder.`,
    unreachableWhy: 'Den, der ikke kan få besked, skal først tilføje Statusrunde i Teams.',
  },

  plan: {
    title: 'Plan for statusrunder',
    meeting: (committee: string, day: string) => `${committee} · møde ${day}`,
    noMeeting: (committee: string) => `${committee} · uden møde`,
    asks: (day: string) => `Spørger ${day}`,
    asked: (day: string) => `Spurgt ${day}`,
    reminds: (days: string) => `Minder om fristen ${days}`,
    due: (day: string) => `Frist ${day}`,
    dayInMonth: (day: number) => `${day}.`,
    and: (first: string, last: string) => `${first} og ${last}`,
    state: { planned: 'planlagt', open: 'i gang', closed: 'lukket', published: 'udgivet', missed: 'sprunget over' },
    noChannel: (committee: string) => `Mangler en kanal: skriv »@Statusrunde tilknyt ${committee}« i udvalgets kanal.`,
    withoutMeeting: (committees: string) => `Ingen kommende møder: ${committees}`,
    none: 'Der er ingen runder i kalenderen.',
  },

  done: {
    roundStarted: (committee: string, initiatives: string, people: number, day: string) =>
      `Runden for ${committee} er i gang. ${people === 1 ? '1 tovholder' : `${people} tovholdere`} bliver spurgt om ${initiatives}. Frist ${day}.`,
    unreachable: (n: number) =>
      n === 1 ? '1 tovholder kan ikke få besked endnu.' : `${n} tovholdere kan ikke få besked endnu.`,
    ownerless: (n: number) => (n === 1 ? '1 indsats har ingen tovholder.' : `${n} indsatser har ingen tovholder.`),
    roundAlreadyOpen: (committee: string, day: string) => `${committee} har allerede en runde i gang. Frist ${day}.`,
    reminded: (committee: string, people: number) =>
      people === 1
        ? `1 tovholder får en påmindelse til ${committee}.`
        : `${people} tovholdere får en påmindelse til ${committee}.`,
    nobodyToRemind: (committee: string) => `Ingen mangler at svare til ${committee}.`,
    roundClosed: (committee: string, answered: number, asked: number) =>
      `Runden for ${committee} er lukket med ${answered} af ${asked} svar.`,
    closedGoesOut: 'Overblikket kommer i udvalgets kanal om lidt.',
    closedNoChannel: (committee: string) =>
      `Udvalget mangler en kanal. Skriv »@Statusrunde tilknyt ${committee}« i den, så kommer overblikket der.`,
    published: (committee: string) => `Overblikket ligger nu i kanalen for ${committee}.`,
    publishedAlready: (committee: string) => `Overblikket ligger allerede i kanalen for ${committee}.`,
    waitsNoChannel: (committee: string) =>
      `Overblikket er klar, men ${committee} mangler en kanal. Skriv »@Statusrunde tilknyt ${committee}« i den.`,
    waitsUnknown: (committee: string) =>
      `Jeg ved ikke, om overblikket nåede frem. Se i kanalen for ${committee}. Ligger det der ikke, så skriv »udgiv ${committee}« igen.`,
    waitsRefused: (committee: string) =>
      `Jeg må ikke skrive i kanalen for ${committee}. Tilføj Statusrunde til teamet, og prøv igen.`,
    waitsLater: (committee: string) => `Teams har travlt. Overblikket til ${committee} kommer, så snart der er plads.`,
    assigned: (label: string) => `Ny tovholder: ${label}.`,
    assignedAsked: 'Spørgsmålet er sendt.',
    assignedUnreachable: 'Besked når først frem, når tovholderen har tilføjet Statusrunde i Teams.',
    connected: (committee: string) => `Kanalen er tilknyttet ${committee}. Her kommer udvalgets overblik.`,
    connectedWaiting: 'Der ligger et overblik klar. Det kommer om lidt.',
    handedBack: 'Tak. Koordinatoren får besked og finder en ny tovholder.',
  },

  refused: {
    notAllowed: 'Det kan kun en koordinator gøre.',
    notYours: 'Det kan kun tovholderen svare på. Skriv »mine« for at se dine egne indsatser.',
    noPortfolio: 'Du er ikke knyttet til nogen indsatser endnu. Tal med din koordinator.',
    unknownCommittee: (words: string) => `Jeg kender ikke udvalget »${words}«.`,
    known: (names: string) => `Jeg kender: ${names}.`,
    whichCommittee: 'Hvilket udvalg?',
    unknownInitiative: (words: string, count: number) => `Der er ingen indsats »${words}«. Der er ${count} i alt.`,
    whichInitiative: (example: string) => `Hvilken indsats? Skriv fx »${example}«.`,
    unknownDay: (words: string) => `Jeg forstår ikke datoen »${words}«. Skriv fx »1. oktober« eller »1/10«.`,
    dayPassed: (words: string) => `»${words}« er allerede gået. Vælg en senere dato.`,
    unknownPerson: (words: string) =>
      `Jeg kan ikke finde »${words}«. Skriv @ og vælg personen på listen, eller skriv en mailadresse.`,
    noRound: (committee: string) => `${committee} har ingen runde i gang. Skriv »plan« for at se den næste.`,
    nothingToAsk: (committee: string) => `${committee} har ingen indsatser at spørge om.`,
    onlyInChannel: (command: string) => `Skriv »@Statusrunde ${command}« i udvalgets kanal.`,
    onlyInChat: (command: string) => `Skriv »${command}« til mig i vores egen chat.`,
    stale: 'Det er ændret i mellemtiden. Skriv »mine« for at se, hvordan det står til nu.',
    tooLong: 'Beskeden er for lang. Skriv den kortere.',
    unknownAction: 'Den knap kender jeg ikke. Kortet er nok for gammelt. Skriv »hjælp«.',
    storeDown: 'Jeg kan hverken hente eller gemme lige nu. Intet er ændret. Prøv igen om lidt.',
  },

  notice: {
    notMine: (by: string) => `»Ikke mig« fra ${by}. Indsatsen mangler en tovholder.`,
    notMineNext: (number: string) => `Skriv »tildel ${number} @navn«, så bliver den nye tovholder spurgt.`,
    unreachable: (committee: string) => `Ikke alle får besked om runden for ${committee}.`,
    unreachablePeople: 'Skal tilføje Statusrunde i Teams:',
    unreachablePerson: (label: string, numbers: string) => `${label} (${numbers})`,
    ownerless: 'Har ingen tovholder:',
    ownerlessNext: (number: string) => `Skriv fx »tildel ${number} @navn«. Runden fortsætter imens.`,
    channelMissing: 'Overblikket mangler en kanal:',
    channelMissingAlone: 'Sådan gør du:',
    channelMissingOnly: (committee: string) => `${committee} mangler en kanal til overblikket.`,
    channelMissingNext: (committee: string) =>
      `Åbn udvalgets kanal i Teams, og skriv »@Statusrunde tilknyt ${committee}«.`,
    noChannel: (committee: string, answered: number, asked: number) =>
      `Overblikket for ${committee} er klar med ${answered} af ${asked} svar, men udvalget mangler en kanal.`,
    noChannelNext: (committee: string) => `Skriv »@Statusrunde tilknyt ${committee}« i kanalen, så kommer det der.`,
    postUnknown: (committee: string) => `Jeg ved ikke, om overblikket nåede frem i kanalen for ${committee}.`,
    postUnknownNext: 'Se efter i kanalen. Ligger det der ikke, så udgiv det igen.',
    missed: (committee: string) =>
      `Jeg var ikke i gang, da runden for ${committee} skulle begynde. Den er sprunget over.`,
    missedNext: (day: string) => `Fristen var ${day}. Start en ny runde, hvis mødet stadig har brug for status.`,
    meetingOn: (committee: string, day: string) => `Møde i ${committee} ${day}`,
    dueOn: (committee: string, day: string) => `Runde for ${committee} · frist ${day}`,
  },
};

export type Words = typeof da;
