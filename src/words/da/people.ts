/** Who answers: absence, handing over, and the language each is spoken to in. */
export const people = {
  reach: {
    why: {
      neverMet: 'har ikke tilføjet Statusrunde endnu',
      notInstalled: 'har ikke længere Statusrunde',
      blocked: 'har blokeret Statusrunde',
      left: 'kan ikke længere findes i Teams',
      outsider: 'er gæst eller fra en anden organisation',
      refused: 'Teams afviser beskeden',
      unsure: 'det er uvist, om beskeden nåede frem',
    },
    heading: {
      neverMet: 'Har ikke tilføjet Statusrunde endnu:',
      notInstalled: 'Har ikke længere Statusrunde:',
      blocked: 'Har blokeret Statusrunde:',
      left: 'Kan ikke længere findes i Teams:',
      outsider: 'Er gæst eller fra en anden organisation:',
      refused: 'Teams afviser beskeden til:',
      unsure: 'Det er uvist, om beskeden nåede frem til:',
    },
    next: {
      neverMet: () =>
        'Bed den, der ikke har Statusrunde, om at tilføje det i Teams. Så kommer spørgsmålet af sig selv.',
      notInstalled: () =>
        'Bed den, der ikke længere har Statusrunde, om at tilføje det igen i Teams. Så kommer spørgsmålet af sig selv.',
      blocked: () => 'Bed den, der har blokeret Statusrunde, om at ophæve blokeringen og skrive »hej« til mig.',
      left: (number: string) =>
        `Den, der ikke kan findes, kan ikke svare. Vælg en anden: Skriv fx »tildel ${number} @navn«.`,
      outsider: (number: string) =>
        `Jeg kan ikke skrive til gæster og andre organisationer. Vælg en anden: Skriv fx »tildel ${number} @navn«.`,
      refused: () => 'Afviser Teams beskeden, så spørg jeres Teams-administrator, om modtageren må bruge Statusrunde.',
      unsure: () => 'Er det uvist, om beskeden nåede frem, så send en påmindelse, eller spørg selv.',
    },
    since: (why: string, day: string) => `${why} · siden ${day}`,
    line: (label: string, why: string) => `${label} · ${why}`,
  },

  absence: {
    title: 'Fravær',
    span: (from: string, to: string) => `fra ${from} til ${to}`,
    day: (day: string) => day,
    set: (span: string) => `Fravær ${span}.`,
    setFor: (label: string, span: string) => `${label} er fraværende ${span}.`,
    deputy: (label: string) => `Jeg spørger ${label} imens.`,
    deputyUnreachable: (label: string) =>
      `${label} kan ikke få besked endnu. Spørg, om Statusrunde er tilføjet i Teams og ikke blokeret.`,
    deputyAway: (label: string) => `${label} er også fraværende i noget af tiden, og da svarer ingen.`,
    noDeputy: 'Ingen svarer imens. Koordinatoren får besked, hvis der er en runde i den tid.',
    ended: 'Velkommen tilbage. Nu spørger jeg dig igen.',
    endedFor: (label: string) => `Nu spørger jeg ${label} igen.`,
    none: (example: string) => `Der står ikke noget fravær. Skriv fx »${example}«.`,
    callOff: 'Ophæv',
    over: 'slut',
    ahead: 'Kommende fravær',
    line: (span: string, deputy: string) => `${span} · ${deputy}`,
    lineDeputy: (label: string) => `${label} svarer imens`,
    lineNobody: 'ingen svarer imens',
    insteadOf: (label: string) => `Du svarer for ${label}, der er fraværende.`,
    standsInFor: (state: string, label: string) => `${state} · du svarer for ${label}`,
    told: (label: string, span: string) => `${label} er fraværende ${span} og har ingen stedfortræder.`,
    toldRound: (committee: string, day: string, initiatives: string, numbers: string) =>
      `${committee} beder om svar senest ${day}. Det gælder ${initiatives}: ${numbers}.`,
    toldNext: (number: string) =>
      `Skriv dagene med en stedfortræder, fx »fravær 1/7-1/8 for @navn stedfortræder @navn«, eller skriv »tildel ${number} @navn«.`,
  },

  language: {
    which: 'Hvilket sprog skal jeg skrive på?',
    chosen: 'Fra nu af skriver jeg dansk til dig.',
    unknown: (words: string, known: string) => `»${words}« kan jeg ikke skrive på. Jeg kan: ${known}.`,
    name: { da: 'Dansk', en: 'Engelsk' },
  },

  handOver: {
    question: 'Hvem skal svare?',
    explain: 'Den, du vælger, bliver tovholder og får spørgsmålet. Koordinatoren får besked.',
    pick: 'Find en kollega',
    pickHint: 'Søg efter et navn',
    name: 'Eller skriv et navn eller en mail',
    nameHint: 'Fx navn@kommune.dk',
    give: 'Giv videre',
    unsure: 'Ved du ikke hvem, så giv den tilbage. Koordinatoren finder en ny tovholder.',
    coordinator: 'Til koordinatoren',
    missing: 'Vælg en kollega, eller skriv et navn eller en mail.',
    unknown: (words: string) => `Jeg kender ingen, der hedder »${words}«. Skriv mailadressen i stedet.`,
    several: (words: string) => `Jeg kender flere, der hedder »${words}«. Skriv mailadressen.`,
    severalKnown: (words: string, mails: string) =>
      `Jeg kender flere, der hedder »${words}«: ${mails}. Skriv den rigtige mailadresse.`,
    yourself: 'Det er jo dig. Vælg en anden, eller gå tilbage og svar.',
    done: (number: string, label: string) => `Indsats ${number} er givet videre til ${label}.`,
    told: (by: string, to: string) => `${by} har givet indsatsen videre til ${to}.`,
    toldNext: (number: string) => `Skal en anden have den, så skriv »tildel ${number} @navn«.`,
    unmet: 'en ny kollega',
  },
};
