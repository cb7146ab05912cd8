/** From a table to the first round: what is there, what is missing, and how to mend it. */
export const settingUp = {
  settingUp: {
    title: 'Opsætning',
    intro: (name: string) => `${name}: fra tabel til første runde.`,
    ready: 'Alt er klar.',
    step: {
      portfolio: 'Indsatser',
      committees: 'Udvalg og kanaler',
      calendar: 'Kalender',
      owners: 'Tovholdere',
      firstRound: 'Første runde',
    },
    position: (n: number, of: number, step: string) => `Trin ${n} af ${of} · ${step}`,
    done: 'Klar',
    lacking: (n: number) => `${n} mangler`,
    more: (n: number) => `og ${n} til`,
    goOn: 'Fortsæt',
    steps: 'Alle trin',

    followed: (initiatives: string, coordinators: number) =>
      `${initiatives} følges. ${coordinators === 1 ? '1 koordinator' : `${coordinators} koordinatorer`}.`,
    noInitiatives: 'Der er ingen indsatser endnu.',
    sendTable:
      'Send tabellen som fil her i chatten, i Excel eller csv. Jeg viser, hvad jeg læser, før noget bliver gemt.',
    sendTableAgain: 'Har tabellen ændret sig, så send den igen her i chatten.',
    unreadable: (n: number) =>
      n === 1 ? '1 indsats har en periode, jeg ikke kan læse:' : `${n} indsatser har en periode, jeg ikke kan læse:`,
    unreadableNext:
      'Så kan jeg ikke se, om den er udløbet. Ret den i tabellen, fx »ultimo 2025«, og send tabellen igen.',
    unplaced: (n: number) =>
      n === 1
        ? '1 indsats hører ikke til noget udvalg, jeg kender:'
        : `${n} indsatser hører ikke til noget udvalg, jeg kender:`,
    unplacedNext: (example: string) => `Dem spørger jeg ikke om. Skriv fx »${example}«.`,
    quoted: (line: string, words: string) => `${line}: »${words}«`,

    channels: (n: number, of: number) => `${n} af ${of} udvalg har en kanal til overblikket.`,
    noCommittees: 'Ingen udvalg har indsatser at spørge om endnu.',
    noChannel: (n: number) => `${n} udvalg mangler en kanal:`,
    noChannelLine: (committee: string, initiatives: string) => `${committee} · ${initiatives}`,
    noChannelNext: (committee: string) =>
      `Tilføj Statusrunde til udvalgets team i Teams. Åbn kanalen, og skriv fx »@Statusrunde tilknyt ${committee}«.`,

    meetings: (n: number, of: number) => `${n} af ${of} udvalg har et møde forude.`,
    meetingLine: (committee: string, day: string, ask: string, due: string) =>
      `${committee} · møde ${day} · spørger ${ask} · frist ${due}`,
    noMeeting: (n: number, committees: string) =>
      `${n} udvalg har ingen møder forude, og deres tovholdere bliver ikke spurgt: ${committees}`,
    noAgenda: (n: number) =>
      n === 1
        ? '1 udvalg har møder, hvor ingen har sagt, hvornår dagsordenen lukker:'
        : `${n} udvalg har møder, hvor ingen har sagt, hvornår dagsordenen lukker:`,
    noAgendaLine: (committee: string, day: string) => `${committee} · møde ${day}`,
    noAgendaNext: 'Jeg regner fristen fra selve mødedagen, indtil du siger en anden dag.',
    committee: 'Udvalg',
    meetingOn: 'Mødet holdes',
    agendaOn: 'Dagsordenen lukker (kan udelades)',
    addMeeting: 'Tilføj møde',
    meeting: 'Møde',
    closesOn: 'Dagsordenen lukker',
    saveAgenda: 'Gem dag',
    chooseMeetingDay: 'Vælg, hvilken dag mødet holdes.',
    chooseAgendaDay: 'Vælg, hvilken dag dagsordenen lukker.',

    owned: (people: number, owned: number, of: string) =>
      `${people === 1 ? '1 tovholder' : `${people} tovholdere`} har ${owned} af ${of}.`,
    ownerless: (n: number) => (n === 1 ? '1 indsats har ingen tovholder.' : `${n} indsatser har ingen tovholder.`),
    ownerOf: (number: string) => `Tovholder for ${number}`,
    ownerHint: 'Mailadresse eller navn',
    saveOwners: 'Gem',
    nobodyNamed: 'Skriv en mailadresse eller et navn ud for en indsats, før du gemmer.',
    ownersFrom: (first: number, last: number, of: number) => `${first}-${last} af ${of}`,
    unreachable: (n: number) =>
      n === 1 ? '1 tovholder kan ikke få besked endnu.' : `${n} tovholdere kan ikke få besked endnu.`,
    askThem:
      'Send dem fx: »Tilføj Statusrunde i Teams: Vælg Apps, søg efter Statusrunde, og tryk Tilføj. Så spørger den dig, når det er din tur.«',

    nextRound: (committee: string, initiatives: string, day: string) =>
      `${committee} bliver spurgt om ${initiatives} ${day}.`,
    nextDays: (due: string, publish: string, meeting: string) =>
      `Frist ${due}. Overblikket kommer ${publish}, og mødet er ${meeting}.`,
    rehearseFirst: 'Prøverunden viser dig alle beskeder på forhånd. Ingen andre får noget.',
    rehearse: 'Prøverunde',
    startNow: (example: string) => `Vil du ikke vente, så skriv »${example}«.`,
    noRound: 'Der er ingen runde forude. Sæt et møde i kalenderen, og giv indsatserne en tovholder.',
    noMeetingAhead: (committee: string) =>
      `${committee} har ingen møder forude, der kan spørges til. Skriv fx »møde ${committee} 12/3«.`,
    running: 'Den første runde er sendt ud.',
  },

  /** What only the operator can do, in the words that belong in the file. */
  operator: {
    heading: 'Det kan kun den gøre, der driver Statusrunde:',
    committees:
      'Nye udvalg skrives under »committees« i portfolio.json, og nye koordinatorer under »coordinators«. Derefter: »npm run statusrunde -- import portfolio.json«.',
    nothing: 'Der er ingen portefølje, du er koordinator for endnu.',
    nothingNext: (me: string) =>
      `Bed den, der driver Statusrunde, om at skrive "coordinators": ["${me}"] i portfolio.json og køre »npm run statusrunde -- import portfolio.json«. Skriv så »opsætning« igen.`,
  },
};
