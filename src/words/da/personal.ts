/** Who changed what, and what is kept of a person. */
export const personal = {
  myData: {
    title: 'Mine data',
    intro: 'Filen herunder rummer alt, jeg har gemt om dig.',
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
      'Alt, hvad Statusrunde har gemt om dig. Hvad hvert felt betyder, står i vejledningen om persondata. Om andre står her intet.',
  },

  forgetMe: {
    title: 'Slet mig',
    now: 'nu',
    what: 'Siger du ja, glemmer jeg dit navn, din mail, din adresse i Teams, dit fravær og det, du har skrevet og ikke sendt.',
    stays: 'Dine svar bliver stående uden dit navn, for de hører til sagen. Teksten i dem ændrer jeg ikke.',
    owned: (initiatives: string) =>
      `Du er tovholder for ${initiatives}. Dem skal en anden overtage, og koordinatoren får besked, når der spørges om dem.`,
    coordinates: (portfolio: string) =>
      `Du står som koordinator for ${portfolio} i porteføljens fil. Den skal også rettes af dem, der driver Statusrunde, ellers kommer du med igen.`,
    namedByFile: (numbers: string) =>
      `Tabellen eller porteføljens fil nævner dig ved ${numbers}. Få det rettet, ellers kommer du med igen, næste gang den bliver indlæst.`,
    forGood: 'Det kan ikke gøres om. Skriver du til mig igen, kender jeg dig ikke.',
    done: 'Du er slettet. Dine svar står nu uden dit navn.',
    goodbye: 'Vil du ikke bruge Statusrunde mere, så fjern også appen i Teams.',
    lastCoordinator: (portfolio: string) =>
      `Du er den eneste koordinator for ${portfolio}. Bed dem, der driver Statusrunde, om at skrive en anden ind, og skriv så »slet mig« igen.`,
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
      created: 'indsatsen kom med',
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
      `Fravær fra ${from} til ${to} for ${who}. Skrevet af ${by}.`,
    withDeputy: (away: string, deputy: string) => `${away} Stedfortræder er ${deputy}.`,
    back: (who: string) => `Fraværet er slut for ${who}.`,
    backFor: (by: string, who: string) => `Fraværet er slut for ${who}. Skrevet af ${by}.`,
  },
};
