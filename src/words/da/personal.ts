/** Who changed what, and what is kept of a person. */
export const personal = {
  /** In a rehearsal on one's own machine. */
  fileLaid: (place: string) =>
    `I Teams bliver du nu spurgt, om du vil have filen. Det kan chatvinduet her ikke, så den ligger på din maskine: ${place}`,

  myData: {
    title: 'Mine data',
    intro: 'Sig ja til filen herunder, så lægger jeg den i dit OneDrive. Den rummer alt, jeg har gemt om dig.',
    nothing: 'Jeg har kun gemt dit navn, din adresse i Teams, og hvornår du har skrevet. Det står i filen herunder.',
    heading: 'Det er gemt',
    count: {
      owned: (n: number) => (n === 1 ? 'Du er tovholder for 1 indsats' : `Du er tovholder for ${n} indsatser`),
      answers: (n: number) => (n === 1 ? '1 svar fra dig' : `${n} svar fra dig`),
      drafts: (n: number) => (n === 1 ? '1 svar, du ikke har sendt endnu' : `${n} svar, du ikke har sendt endnu`),
      absences: (n: number) => (n === 1 ? '1 fravær' : `${n} fravær`),
      messages: (n: number) => (n === 1 ? '1 besked til dig' : `${n} beskeder til dig`),
      uploads: (n: number) => (n === 1 ? '1 tabel, du har sendt' : `${n} tabeller, du har sendt`),
      coordinates: (portfolio: string) => `Du er koordinator for ${portfolio}`,
    },
    file: 'Mine data.json',
    fileAbout: 'Alt, der er gemt om dig.',
    filePut: 'Filen ligger nu i dit OneDrive.',
    fileDeclined: 'I orden, jeg gemmer ingen fil. Du kan altid skrive »mine data« igen.',
    notPut: 'Jeg kunne ikke lægge filen i dit OneDrive. Skriv »mine data« igen om lidt.',
    inFile:
      'Alt, hvad Statusrunde har gemt om dig. Hvad hvert felt betyder, står i vejledningen om persondata. Der står intet om andre.',
  },

  forgetMe: {
    title: 'Slet mig',
    now: 'nu',
    yes: 'Ja, slet mig',
    what: 'Siger du ja, sletter jeg dit navn, din mailadresse, din adresse i Teams, dit fravær og det, du har skrevet, men ikke sendt.',
    stays: 'Dine svar bliver stående uden dit navn, for de hører til sagen. Teksten i dem ændrer jeg ikke.',
    owned: (initiatives: string) =>
      `Du er tovholder for ${initiatives}, som kommer til at mangle en tovholder. Koordinatoren får besked.`,
    coordinates: (portfolio: string) =>
      `Du står som koordinator for ${portfolio} i porteføljens fil. Bed dem, der driver Statusrunde, om at rette den, ellers kommer du med igen.`,
    namedByFile: (numbers: string) =>
      `I tabellen eller porteføljens fil står du som tovholder for nr. ${numbers}. Få det rettet, ellers kommer du med igen, næste gang den bliver indlæst.`,
    forGood: 'Det kan ikke fortrydes. Skriver du til mig igen, kender jeg dig ikke.',
    done: 'Dine oplysninger er slettet. Dine svar står nu uden dit navn.',
    goodbye: 'Vil du ikke bruge Statusrunde mere, så fjern også appen i Teams.',
    lastCoordinator: (portfolio: string) =>
      `Du er den eneste koordinator for ${portfolio}. Bed dem, der driver Statusrunde, om at tilføje en anden, og skriv så »slet mig« igen.`,
  },

  history: {
    heading: 'Historik',
    none: 'Der er ikke ændret noget ved indsatsen endnu.',
    page: (nth: number) => `side ${nth}`,
    newer: 'Nyere',
    older: 'Ældre',
    line: (day: string, sentence: string) => `${day}: ${sentence}`,
    somebody: 'en tidligere bruger',
    theBot: 'Statusrunde',
    instead: (to: string, was: string) => `${to} (før ${was})`,
    noPlace: 'intet udvalg',
    assigned: (by: string, to: string) => `Ny tovholder er ${to}. Valgt af ${by}.`,
    assignedFrom: (by: string, to: string, day: string) => `Ny tovholder fra ${day} er ${to}. Valgt af ${by}.`,
    tookOver: (to: string) => `Ny tovholder er ${to}, som det var planlagt.`,
    handedOver: (by: string, to: string) => `Givet videre til ${to} af ${by}.`,
    ownerErased: 'Tovholderen er slettet. Indsatsen mangler en tovholder.',
    returned: (by: string) => `Givet tilbage med »Ikke mig« af ${by}.`,
    moved: (by: string, from: string, to: string) => `Flyttet fra ${from} til ${to} af ${by}.`,
    placed: (to: string) => `Placeret i ${to}.`,
    placedBy: (by: string, to: string) => `Placeret i ${to} af ${by}.`,
    followed: (from: string, to: string) => `Fulgte med fra ${from} til ${to}.`,
    leftPlace: (from: string) => `Flyttet fra ${from}.`,
    carriedOver: (portfolio: string, number: string) => `Videreført fra ${portfolio}, nr. ${number}.`,
    cadence: (by: string, cadence: string) => `Der spørges til ${cadence}. Valgt af ${by}.`,
    cadenceUsual: (by: string) => `Der spørges som i resten af udvalget. Valgt af ${by}.`,
    cadenceNever: (by: string) => `Der spørges ikke. Valgt af ${by}.`,
    kept: (by: string) => `Følges uden for tabellen. Valgt af ${by}.`,
    closed: (by: string) => `Afsluttet af ${by}.`,
    table: (by: string | undefined, changes: string) =>
      by === undefined ? `Tabellen: ${changes}.` : `Tabellen, indlæst af ${by}: ${changes}.`,
    imported: {
      created: 'indsatsen er kommet til',
      gone: 'indsatsen står der ikke mere',
      returned: 'indsatsen står der igen',
    },
    importedOwner: (to: string) => `tovholder er ${to}`,
    importedAlso: (fields: string) => `ændret: ${fields}`,
    answered: (by: string, said: string) => `Svar fra ${by}: ${said}.`,
    unchanged: (by: string, said: string) => `Uændret svar fra ${by}: ${said}.`,
    edited: (by: string, said: string) => `Rettet svar fra ${by}: ${said}.`,
    away: (who: string, from: string, to: string) => `Fravær fra ${from} til ${to} for ${who}.`,
    awayFor: (by: string, who: string, from: string, to: string) =>
      `Fravær fra ${from} til ${to} for ${who}. Meldt af ${by}.`,
    withDeputy: (away: string, deputy: string) => `${away} Stedfortræder er ${deputy}.`,
    back: (who: string) => `Fraværet er slut for ${who}.`,
    backFor: (by: string, who: string) => `Fraværet er slut for ${who}. Meldt af ${by}.`,
  },
};
