/** Agreements that change and come to an end. */
export const agreement = {
  agreement: {
    moved: (initiatives: string, to: string) => `${initiatives} er flyttet til ${to}.`,
    alreadyThere: (initiatives: string, to: string) => `${initiatives} hørte allerede til ${to}.`,
    travels: 'Svar, milepæle og tovholdere følger med.',
    stillAsked: (initiatives: string, committee: string) =>
      `${initiatives} er med i runden for ${committee}, som er i gang. De svar bliver givet der.`,
    from: (place: string) => `Fra ${place}`,
    fromNowhere: 'Uden udvalg før',
    carriedFrom: (portfolio: string, number: string, day: string) =>
      `Videreført fra ${portfolio}, nr. ${number}, ${day}`,
    movedFrom: (place: string, day: string) => `Flyttet fra ${place} ${day}`,
    renamed: (was: string, now: string) => `${was} hedder nu ${now}.`,
    sameName: (now: string) => `${now} hedder det allerede.`,
    oldNameWorks: (was: string) => `Du kan stadig skrive »${was}«, og det må også stå i tabeller.`,
    belong: (initiatives: string, committee: string) => `${initiatives} hører til ${committee}.`,
    succeeded: (old: string, next: string) => `${old} er afløst af ${next}.`,
    succeededOn: (old: string, next: string, day: string) => `${old} er afløst af ${next}${day ? ` ${day}` : ''}.`,
    movedAlong: (initiatives: string) => `${initiatives} er flyttet med.`,
    nothingToMove: 'Der var ingen indsatser at flytte.',
    roundGoesOn: (committee: string, day: string) =>
      `Runden for ${committee} bliver gjort færdig. Frist ${day}. Overblikket kommer som aftalt.`,
    nextRounds: (next: string) => `De næste runder hører til ${next}.`,
    noMeeting: (next: string) => `${next} har ingen kommende møder, så ingen bliver spurgt endnu.`,
    channelFollows: (next: string) => `Kanalen er nu også kanal for ${next}.`,
    noChannel: (next: string) => `${next} mangler en kanal. Skriv »@Statusrunde tilknyt ${next}« i den.`,
    closed: (committee: string) => `${committee} er nedlagt. Der kommer ikke flere runder.`,
    closedOn: (committee: string, day: string) => `${committee} er nedlagt${day ? ` ${day}` : ''}.`,
    closedAlready: (committee: string) => `${committee} er allerede nedlagt.`,
    homeless: (initiatives: string) => `${initiatives} mangler et udvalg`,
    homelessNext: (numbers: string, committee: string) => `Skriv fx »flyt ${numbers} til ${committee}«.`,
    reopened: (committee: string) => `${committee} er åbnet igen og får runder som før.`,
    notClosed: (committee: string) => `${committee} er ikke nedlagt.`,
    lastReadable: (command: string) => `Skriv »${command}« for at se det sidste overblik.`,
    lastSummary: 'Sidste overblik',
    undo: 'Fortryd',
    /** Between numbers and a committee, in a command. */
    to: 'til',
    moveBack: 'Flyt tilbage',
    reopen: 'Genåbn',
    initiatives: 'Indsatser',
    unknownInitiatives: (numbers: string, count: number) =>
      `Der er ingen indsats ${numbers}. Intet er ændret. Der er ${count} i alt.`,
    movedAway: (number: string, committee: string) =>
      `Indsats ${number} hører nu til ${committee}. Skriv »status« for at se det sidste overblik her.`,
    portfolioEndedOn: (name: string, day: string) => `${name} er afsluttet${day ? ` ${day}` : ''}.`,
    chooseLast: 'Vælg et udvalg for at se dets sidste overblik.',
    noLast: 'Ingen af udvalgene har fået et overblik.',
    portfolioEnded: (name: string) => `${name} er afsluttet. Der kommer ikke flere runder.`,
    nameTaken: (words: string, committee: string) =>
      `»${words}« er allerede et navn for ${committee}. Vælg et andet navn.`,
    noName: (words: string) => `»${words}« kan ikke være et navn. Brug bogstaver og højst 80 tegn.`,
    sameCommittee: (committee: string, example: string) =>
      `${committee} kan ikke afløse sig selv. Skriv fx »${example}«.`,
    howToWrite: (example: string) => `Skriv fx »${example}«.`,
  },

  ends: {
    expiringIn: (year: string) => `Udløber i ${year}`,
    expiring: (time: string) => `Udløber ${time}`,
    overdue: 'Forsinkede',
    byEnd: 'Efter slutdato',
    /** A button, and what it writes behind the list's own word. */
    thisYear: 'Udløber i år',
    expire: 'udløber',
    days: (from: string, to: string) => (from === to ? from : `${from} til ${to}`),
    unknownTime: (words: string) =>
      `Jeg forstår ikke tiden »${words}«. Skriv fx »oversigt udløber i 2025« eller »oversigt udløber 2. kvartal 2025«.`,
  },

  /** What an operator is told when a portfolio goes on in another. */
  succession: {
    noSuch: (id: string) => `Der er ingen portefølje med id »${id}«.`,
    itself: 'En portefølje kan ikke videreføres i sig selv.',
    unknown: (numbers: string) => `Intet er videreført. Ingen indsats har nr. ${numbers}.`,
    title: (from: string, to: string) => `${from} videreføres i ${to}.`,
    dryRun: 'Det er en prøve. Intet er skrevet.',
    created: 'Nye i den nye portefølje',
    changed: 'Står allerede i den nye, og får historikken med',
    was: (number: string) => `var nr. ${number}`,
    homeless: 'Mangler et udvalg i den nye',
    left: 'Bliver stående i den gamle',
    count: (created: number, changed: number, same: number) =>
      `${created} nye, ${changed} med historikken fra før, ${same} uændrede.`,
    nothing: (same: number) => `Intet nyt at videreføre. ${same} er det allerede.`,
    ended: (id: string) => `${id} er lukket og får ikke flere runder. Svar og overblik kan stadig læses.`,
    endedAlready: (id: string) => `${id} er lukket i forvejen.`,
  },
};
