import type { ColumnName, Form } from '../../../domain/documents/forms';

const form: Record<Form, string> = {
  overview: 'Overblik',
  tool: 'Porteføljestyringsværktøj',
  plan: 'Implementeringsplan',
};

const heading: Record<ColumnName, string> = {
  focusArea: 'Fokusområder',
  title: 'Indsatser/projekter',
  anchoring: 'Forankring',
  status: 'Status',
  period: 'Forventet projektperiode',
  level: 'Niveau',
  description: 'Kort beskrivelse',
  nextStep: 'Næste skridt',
  milestones: 'Milepæle',
  readyForPresentation: 'Klar til fremlæggelse',
  readyForImplementation: 'Klar til implementering',
  remarks: 'Øvrige bemærkninger',
};

/** Where a form calls a column otherwise. */
const headingIn: Record<Form, Partial<Record<ColumnName, string>>> = {
  overview: {},
  tool: { title: 'Indsats', status: 'Status på indsatsen' },
  plan: { title: 'Indsats' },
};

/** What stands in documents, and what is said of templates. */
export const documents = {
  document: {
    form,
    heading,
    headingIn,
    updated: (day: string) => `Opdateret ${day}`,
    draft: (day: string) => `Udkast, pr. ${day}`,
    meeting: (day: string) => `Møde ${day}`,
    noFocusArea: 'Uden fokusområde',
    overdue: 'Perioden er udløbet',
    decision: (text: string) => `Til beslutning: ${text}`,
    milestone: { planned: '', running: 'igangsat', closed: 'nået' },
    leftOut: (n: number) => `${n} udeladt`,
    newMark: '★',
  },

  template: {
    fine: (file: string) => `${file} kan bruges.`,
    faulty: (file: string) => `${file} kan ikke bruges:`,
    noFile: (file: string) => `${file} findes ikke, eller den kan ikke læses.`,
    nothing: (folder: string) => `Der er ingen skabeloner i ${folder}.`,
    unknownName: (file: string, known: string) =>
      `${file} bliver ikke brugt. En skabelon hedder et af disse: ${known}.`,
    unreadable: {
      docx: 'Filen er ikke et dokument fra Word (.docx), eller den er beskadiget.',
      xlsx: 'Filen er ikke en projektmappe fra Excel (.xlsx), eller den er beskadiget.',
    },
    unknownField: (field: string, known: string) => `Feltet {${field}} findes ikke her. Disse findes: ${known}.`,
    outsideLoop: (field: string, loop: string) => `Feltet {${field}} skal stå mellem {#${loop}} og {/${loop}}.`,
    missingField: (field: string) => `Feltet {${field}} mangler.`,
    halfField: (words: string) => `En krøllet parentes mangler sin anden halvdel ved »${words}«.`,
    halfLoop: (loop: string) => `{#${loop}} og {/${loop}} hører sammen, og kun den ene er der.`,
    splitLoop: (loop: string) =>
      `{#${loop}} og {/${loop}} skal stå i den samme tabel, den ene i rækkens første celle og den anden i dens sidste.`,
    formula: (cell: string) => `Celle ${cell} har en formel. Skriv en tekst i stedet, for linjerne flytter sig.`,
    excelTable: 'Området er gjort til en tabel i Excel. Vælg »Konvertér til område«, så kan det bruges.',
  },
  documenting: {
    title: (form: string, of: string) => `${form} · ${of}`,
    published: (day: string, example: string) =>
      `Som det blev udgivet ${day}. Det bliver aldrig lavet om. Skriv »${example}«, hvis du vil se, hvordan det står i dag.`,
    draft: (day: string) => `Udkast, som det står ${day}. Det er ikke udgivet.`,
    meeting: (day: string) => `Til mødet ${day}`,
    sayYes: 'Sig ja til filen herunder, så lægger jeg den i dit OneDrive.',
    tooLarge:
      'Der er for mange indsatser til, at jeg kan lave filen her i chatten. Bed dem, der driver Statusrunde, om at lave den med »statusrunde document«.',
    /** Short names of the forms: on buttons, and in commands. */
    button: { overview: 'Overblik', tool: 'Værktøj', plan: 'Plan', docx: 'Word', xlsx: 'Excel' },
    word: { overview: 'overblik', tool: 'værktøj', plan: 'plan', today: 'nu' },
    draftFile: 'udkast',
    fileAbout: 'Dokument til Word eller Excel.',
    filePut: 'Filen ligger nu i dit OneDrive.',
    fileDeclined: 'I orden, jeg gemmer ingen fil. Du kan altid skrive »dokument« igen.',
    notPut: 'Jeg kunne ikke lægge filen i dit OneDrive. Skriv »dokument« igen om lidt.',
    gone: 'Udkastet er for gammelt. Skriv »dokument« igen, så laver jeg et nyt.',
    noRound: (committee: string, days: string) =>
      days
        ? `${committee} har ingen runde den dag. De seneste er ${days}.`
        : `${committee} har ikke haft en runde endnu. Skriv »dokument« uden en dag.`,
    faulty: (file: string, fault: string) =>
      `Skabelonen ${file} kan ikke bruges: ${fault} Bed dem, der driver Statusrunde, om at rette den.`,
  },
  term: {
    name: { midterm: 'Midtvejsstatus', final: 'Slutstatus' },
    rounds: (initiatives: number, rounds: number) =>
      `${initiatives === 1 ? '1 indsats' : `${initiatives} indsatser`} i ${rounds === 1 ? '1 statusrunde' : `${rounds} statusrunder`}.`,
    closed: (n: number) => `Afsluttet: ${n}.`,
    later: (n: number) => `Senere end først aftalt: ${n}.`,
    reached: (n: number, of: number) => `Milepæle nået: ${n} af ${of}.`,
    decided: (n: number, open: number) => `Beslutninger: ${n}, heraf ikke udført: ${open}.`,
    neverAsked: 'Ikke med i en runde endnu',
    decision: (by: string, text: string, isDone: boolean) => `${by}: ${text}${isDone ? ' (udført)' : ''}`,
    intro: 'Alle runder til i dag. Sig ja til filen herunder, så lægger jeg den i dit OneDrive.',
  },
};
