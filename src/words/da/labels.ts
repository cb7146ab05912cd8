/** Words that many cards share, and the titles of buttons. */
export const labels = {
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
    givenOn: (day: string) => `svar fra ${day}`,
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
    entry: (committee: string, name: string) => `Status til ${committee} · ${name}`,
    noMeeting: (committee: string) => `Status til ${committee}`,
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
    setCadence: 'spørg',
    addMeeting: 'møde',
    moveMeeting: 'flyt møde',
    cancelMeeting: 'aflys møde',
  },
};
