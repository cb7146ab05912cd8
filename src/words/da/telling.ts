/** What was done, why something was not, and what coordinators are told. */
export const telling = {
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
    assignedFrom: (label: string, day: string) => `${label} bliver tovholder ${day}.`,
    assigned: (label: string) => `Ny tovholder: ${label}.`,
    assignedAsked: 'Spørgsmålet er sendt.',
    assignedUnreachable: 'Tovholderen kan ikke få besked endnu. Se indsatsen for at læse hvorfor.',
    connected: (committee: string) => `Kanalen er tilknyttet ${committee}. Her kommer udvalgets overblik.`,
    connectedAlso: (committee: string) =>
      `${committee} har også denne kanal. Er det en fejl, så skriv »@Statusrunde tilknyt ${committee}« i den rigtige kanal.`,
    connectedWaiting: 'Der ligger et overblik klar. Det kommer om lidt.',
    handedBack: 'Tak. Koordinatoren får besked og finder en ny tovholder.',
  },

  late: {
    report:
      'Det tager længere end normalt at gemme dit svar. Kortet skifter, når svaret er gemt. Sker det ikke, så send det igen.',
    other: 'Det tager længere end normalt. Svaret kommer her, når det er klar.',
  },

  refused: {
    notAllowed: 'Det kan kun en koordinator gøre.',
    notHere: 'Her i kanalen gælder det kun kanalens eget udvalg. Skriv det til mig i vores egen chat.',
    notYours: 'Det kan kun tovholderen svare på. Skriv »mine« for at se dine egne indsatser.',
    noPortfolio:
      'Du er ikke knyttet til nogen indsatser endnu. Tal med din koordinator. Er du med i et udvalg, så spørg mig i udvalgets kanal.',
    notConnected:
      'Kanalen er ikke tilknyttet et udvalg endnu. En koordinator skriver »@Statusrunde tilknyt« og udvalgets navn her. Om dine egne indsatser kan du skrive til mig i vores egen chat.',
    unknownCommittee: (words: string) => `Jeg kender ikke udvalget »${words}«.`,
    known: (names: string) => `Jeg kender: ${names}.`,
    whichCommittee: 'Hvilket udvalg?',
    unknownInitiative: (words: string, count: number) => `Der er ingen indsats »${words}«. Der er ${count} i alt.`,
    whichInitiative: (example: string) => `Hvilken indsats? Skriv fx »${example}«.`,
    unknownDay: (words: string) => `Jeg forstår ikke datoen »${words}«. Skriv fx »1. oktober« eller »1/10«.`,
    dayPassed: (words: string) => `»${words}« er allerede gået. Vælg en senere dato.`,
    unknownPerson: (words: string) =>
      `Jeg kan ikke finde »${words}«. Skriv @ og vælg personen på listen, eller skriv en mailadresse.`,
    whichPerson: (words: string) => `Jeg kender flere, der hedder »${words}«. Skriv mailadressen.`,
    whichPersonKnown: (words: string, mails: string) =>
      `Jeg kender flere, der hedder »${words}«: ${mails}. Skriv den rigtige mailadresse.`,
    notMet: (words: string) => `Jeg har ikke mødt »${words}« endnu. Skriv @ og vælg personen på listen.`,
    ownDeputy: 'Ingen kan være sin egen stedfortræder. Vælg en anden.',
    unknownStretch: (words: string) =>
      `Jeg forstår ikke tiden »${words}«. Skriv fx »1/7-1/8«, »uge 29« eller »1. juli til 1. august«.`,
    stretchPassed: (words: string) => `»${words}« er allerede gået. Skriv dage, der kommer.`,
    whenAway: (example: string) => `Hvornår? Skriv fx »${example}«.`,
    ownsNothing: 'Personen er ikke tovholder for nogen indsats her.',
    noRound: (committee: string) => `${committee} har ingen runde i gang. Skriv »plan« for at se den næste.`,
    nothingToAsk: (committee: string) => `${committee} har ingen indsatser at spørge om.`,
    onlyInChannel: (command: string) => `Skriv »@Statusrunde ${command}« i udvalgets kanal.`,
    onlyInChat: (command: string) => `Skriv »${command}« til mig i vores egen chat.`,
    stale: 'Det er ændret i mellemtiden. Skriv »mine« for at se, hvordan det står til nu.',
    tooLong: 'Beskeden er for lang. Skriv den kortere.',
    tooFast: 'Det går lidt for hurtigt for mig. Vent et øjeblik, og prøv igen.',
    unknownAction: 'Den knap kender jeg ikke. Kortet er nok for gammelt. Skriv »hjælp«.',
    storeDown: 'Jeg kan hverken hente eller gemme noget lige nu. Prøv igen om lidt.',
    storeDownTyped:
      'Jeg kan hverken hente eller gemme noget lige nu. Det, du har skrevet, står stadig på kortet. Prøv igen om lidt.',
  },

  notice: {
    notMine: (by: string) => `»Ikke mig« fra ${by}. Indsatsen mangler en tovholder.`,
    notMineByNobody: 'Indsatsen er givet tilbage og mangler en tovholder.',
    notMineNext: (number: string) => `Skriv »tildel ${number} @navn«, så bliver den nye tovholder spurgt.`,
    unreachable: (committee: string) => `Ikke alle får besked om runden for ${committee}.`,
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
    entry: (committee: string, name: string) => `${committee} · ${name}`,
    meetingOn: (committee: string, day: string) => `Møde i ${committee} ${day}`,
    dueOn: (committee: string, day: string) => `Runde for ${committee} · frist ${day}`,
  },
};
