/** A table that is sent in the chat, and the rows that are no longer in it. */
export const tablesIn = {
  table: {
    howToTitle: 'Sådan indlæser du en tabel',
    howTo: [
      'Vedhæft filen her i chatten, og send den. Den kan være .xlsx eller .csv og må fylde 10 MB.',
      'Den skal have en kolonne »Indsats«. Jeg kender også »Nr«, »Fokusområde«, »Niveau«, »Forankring«, »Status«, »Farve«, »Forventet projektperiode«, »Milepæle« og »Tovholder«. Andre kolonner gemmer jeg som noter.',
      'Jeg viser, hvad der er nyt, ændret og væk. Intet bliver gemt, før du trykker »Indlæs«.',
      'Svar, tovholdere og aftalte perioder bliver, som de er.',
    ],
    onlyInChat: 'Send tabellen til mig i vores egen chat. Her i kanalen kan jeg ikke se filer.',
    ready: 'Klar til at indlæse',
    read: (rows: string, file: string) => `Jeg har læst ${rows} i ${file}. Intet er gemt endnu.`,
    rows: (n: number) => (n === 1 ? '1 række' : `${n} rækker`),
    again: 'Noget er ændret, siden du så listen. Her er den igen. Intet er gemt endnu.',
    nothingNew: 'Tabellen siger det samme som sidst. Der er intet at indlæse.',
    section: (heading: string, count: number) => `${heading} (${count})`,
    wholeHint: 'Tryk »Hele listen« for at få det hele som fil.',
    done: (file: string) => `${file} er indlæst.`,
    doneGone: 'Jeg spørger om dem, der ikke længere står i tabellen.',
    cancelled: (file: string) => `${file} er ikke indlæst. Intet er ændret.`,
    choose: (file: string) => `Hvilken portefølje hører ${file} til?`,
    portfolio: 'Portefølje',
    report: 'Hele listen.txt',
    reportAbout: 'Alt, hvad tabellen ændrer, linje for linje.',
    reportPut: 'Filen ligger nu i dit OneDrive.',
    reportDeclined: 'I orden, jeg gemmer ingen fil. Du kan altid trykke »Hele listen« igen.',
  },

  tableButton: { import: 'Indlæs', cancel: 'Fortryd', whole: 'Hele listen', howTo: 'Sådan gør du', settle: 'Gem' },

  tableTrouble: {
    wrongType: 'Den fil kan jeg ikke læse. Gem tabellen som .xlsx eller .csv, og send den igen.',
    severalFiles: 'Send én fil ad gangen, så læser jeg den rigtige.',
    tooLarge: (megabytes: number) =>
      `Filen fylder mere end ${megabytes} MB. Gem kun arket med indsatserne, og send det.`,
    notFetched: 'Jeg kunne ikke hente filen. Send den igen om lidt.',
    wrongPlace: 'Filen ligger et sted, jeg ikke må hente fra. Vedhæft den fra din egen computer, og send den igen.',
    unreadable: 'Tabellen er ikke indlæst:',
    unreadableNext: 'Ret den, og send den igen.',
    notKept: 'Den fil har jeg ikke længere. Send den igen.',
    notPut: 'Jeg kunne ikke lægge filen i dit OneDrive. Tryk »Hele listen« igen om lidt.',
  },

  gone: {
    sentence: (n: number) =>
      n === 1 ? '1 indsats står ikke længere i tabellen.' : `${n} indsatser står ikke længere i tabellen.`,
    occasion: (portfolio: string, day: string) => `${portfolio} · tabel indlæst ${day}`,
    question:
      'Ingen bliver spurgt om dem, og intet er slettet. Er en indsats udgået eller flyttet, behøver du ikke svare.',
    what: (number: string) => `Hvad er der sket med ${number}?`,
    closed: 'Afsluttet',
    kept: 'Følges stadig',
    others: (count: number, numbers: string) => `Og ${count} til: ${numbers}.`,
    byCommand: (number: string) => `Skriv fx »afslut ${number}« eller »behold ${number}«.`,
    chooseOne: 'Vælg et svar ved mindst én af dem.',
    saidClosed: (initiative: string) => `${initiative}: afsluttet`,
    saidKept: (initiative: string) => `${initiative}: følges stadig`,
    keptMeans: 'Tovholderen bliver spurgt som før, og næste tabel spørger ikke igen.',
    left: (numbers: string) => `Uden svar endnu: ${numbers}.`,
    allBack: 'De står i tabellen igen. Der er intet at svare på.',
    notGone: (number: string) => `Indsats ${number} står i tabellen. Ret den dér, og send tabellen igen.`,
    shownKept: 'Indsatsen står ikke i tabellen, men følges stadig.',
    shownClosed: 'Indsatsen står ikke længere i tabellen. En koordinator har meldt den afsluttet.',
  },
};
