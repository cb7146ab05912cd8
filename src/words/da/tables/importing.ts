import type { Colour } from '../../../domain/answer/report';
import type { BrokenRow, PassedOver } from '../../../domain/portfolio/import/as-read';
import type { Phase } from '../../../domain/portfolio/phase';
import type { ImportingWords } from '../../importing-words';

const reasons: Record<BrokenRow['reason'], string> = {
  tooFewCells: 'den har færre celler end overskriften',
  tooManyCells: 'den har flere celler end overskriften',
  noTitle: 'den har ingen titel',
  titleTooLong: 'dens titel er længere end 500 tegn',
  cellTooLong: 'en af dens celler er længere end 32.767 tegn',
  quoteNotClosed: 'et anførselstegn åbnes og lukkes ikke igen',
  unusableNumber: 'dens nummer er ikke ét kort ord af bogstaver, tal, punktum og bindestreg',
  doubledNumber: 'dens nummer er brugt i en tidligere række',
};

const passedOver: Record<PassedOver['because'], (words: string) => string> = {
  aboveHeader: (words) => `står over overskrifterne og er ikke en indsats: »${words}«.`,
  headerAgain: () => 'overskrifterne står her igen; linjen er sprunget over.',
  section: (words) => `»${words}« er læst som overskrift for indsatserne under den.`,
  legend: (words) => `er en farveforklaring og ikke en indsats: »${words}«.`,
  footnote: (words) => `er en fodnote og ikke en indsats: »${words}«.`,
  withoutRow: (words) => `står uden række i tabellen og er sprunget over: »${words}«.`,
};

const colours: Record<Colour, string> = { red: 'rød', yellow: 'gul', green: 'grøn', blue: 'blå', grey: 'grå' };

const phase: Record<Phase, string> = {
  planned: 'under planlægning',
  starting: 'under opstart',
  running: 'pågår',
  paused: 'pauseret',
  awaiting: 'afventer',
  closed: 'afsluttet',
};

const lines = ({ line, lastLine }: { line: number; lastLine?: number }) =>
  lastLine === undefined ? `linje ${line}` : `linje ${line}-${lastLine}`;

const at = ({ line, number }: { line: number; number: string }) => `linje ${line} (nr. ${number})`;

const brokenRow = (row: BrokenRow) => `${lines(row)}: ikke læst, ${reasons[row.reason]}.`;

export const importing: ImportingWords = {
  read: (count, table) => `${count === 1 ? '1 indsats' : `${count} indsatser`} læst fra ${table}.`,
  committees: 'Udvalg',
  noCommittee: 'uden udvalg',
  phases: 'Faser',
  phase,
  owners: (withOwner, without) => `${withOwner} har en tovholder, ${without} mangler en.`,
  section: {
    notUnderstood: 'Ikke forstået',
    homeless: 'Mangler et udvalg',
    unnamedOwner: 'Mangler en tovholder',
    doubled: 'Samme titel flere gange',
    renamed: 'Har fået en anden titel',
    gone: 'Står ikke længere i tabellen',
    returned: 'Står i tabellen igen',
    changed: 'Ændret',
    new: 'Nye',
    keptColumns: 'Kolonner, der beholdes som bemærkninger',
    readSo: 'Sådan er tabellen læst',
  },
  count: {
    notUnderstood: (n) => (n === 1 ? '1 ting er ikke forstået' : `${n} ting er ikke forstået`),
    homeless: (n) => (n === 1 ? '1 mangler et udvalg' : `${n} mangler et udvalg`),
    unnamedOwner: (n) => (n === 1 ? '1 mangler en tovholder' : `${n} mangler en tovholder`),
    doubled: (n) => (n === 1 ? '1 titel står flere gange' : `${n} titler står flere gange`),
    renamed: (n) => (n === 1 ? '1 har fået en anden titel' : `${n} har fået en anden titel`),
    gone: (n) => (n === 1 ? '1 står ikke længere i tabellen' : `${n} står ikke længere i tabellen`),
    returned: (n) => (n === 1 ? '1 er tilbage' : `${n} er tilbage`),
    changed: (n) => (n === 1 ? '1 ændret' : `${n} ændrede`),
    new: (n) => (n === 1 ? '1 ny' : `${n} nye`),
    keptColumns: (n) => (n === 1 ? '1 kolonne beholdes som bemærkning' : `${n} kolonner beholdes som bemærkninger`),
    readSo: (n) => (n === 1 ? '1 bemærkning til læsningen' : `${n} bemærkninger til læsningen`),
    moved: (n) => (n === 1 ? '1 står på en anden linje' : `${n} står på en anden linje`),
    same: (n) => (n === 1 ? '1 uændret' : `${n} uændrede`),
  },
  row: ({ line, number, title }) => `linje ${line} (nr. ${number}): ${title}`,
  goneRow: ({ number, title }) => `nr. ${number}: ${title}`,
  changedRow: ({ line, number, title }, changes) => `linje ${line} (nr. ${number}): ${title}: ${changes}`,
  change: (field, from, to) =>
    from === to
      ? `${field} »${to}« forstås nu på en anden måde`
      : `${field} ${from ? `»${from}«` : '(tom)'} → ${to ? `»${to}«` : '(tom)'}`,
  remark: {
    brokenRow,
    unreadPhase: ({ countsAs, words, ...row }) =>
      `${at(row)}: fasen »${words}« er ikke forstået; ordene beholdes, og indsatsen regnes som ${phase[countsAs ?? 'planned']}.`,
    unreadPeriod: ({ line, number, words }) =>
      `linje ${line} (nr. ${number}): tiden »${words}« er ikke forstået; ordene beholdes.`,
    unknownCommittee: ({ line, number, words }) =>
      `linje ${line} (nr. ${number}): »${words}« er intet kendt udvalg; ordene beholdes.`,
    homeless: ({ words, ...row }) => `${at(row)}: »${words}« er nedlagt; indsatsen mangler et udvalg.`,
    doubledTitle: ({ lines, numbers, title }) =>
      `linje ${listOf(lines)} (nr. ${listOf(numbers)}): samme titel, »${title}«; de holdes hver for sig.`,
    renamed: ({ line, number, from, to }) => `linje ${line} (nr. ${number}): »${from}« hedder nu »${to}«.`,
    unknownColumn: ({ heading }) => `kolonnen »${heading}« har ingen kendt betydning; den beholdes som bemærkning.`,
    passedOver: ({ because, words, ...line }) => `${lines(line)}: ${passedOver[because](words)}`,
    exportedColumns: () =>
      'kolonner, hvis overskrift begynder med »Statusrunde:«, har Statusrunde selv skrevet; de er sprunget over.',
    statusAsText: ({ heading }) =>
      `kolonnen »${heading}« fortæller i sætninger; teksten beholdes, og indsatser uden farve regnes som pågående.`,
    unreadLevel: ({ words, ...row }) =>
      `${at(row)}: niveauet »${words}« er ikke entydigt; ordene beholdes som bemærkning.`,
    unreadColour: ({ words, ...row }) => `${at(row)}: farven »${words}« kendes ikke; ordet beholdes som bemærkning.`,
    colourAgainstPhase: ({ words, colour, ...row }) =>
      `${at(row)}: farven ${colours[colour]} passer ikke til fasen »${words}«; fasen gælder.`,
    twoColours: ({ words, colour, ...row }) =>
      `${at(row)}: der står »${words}«, men rækken er ${colours[colour]}; ordet gælder.`,
    unnamedOwner: ({ words, ...row }) =>
      `${at(row)}: »${words}« er ansvarlig, men det er ingen mailadresse; vælg en tovholder.`,
    severalTimes: ({ labels, ...row }) =>
      `${at(row)}: ${listOf(labels)} nævner flere tider; ingen af dem er læst som milepælens.`,
    withoutResult: ({ headings, ...row }) =>
      `${at(row)}: formlen under ${listOf(headings.map((heading) => `»${heading}«`))} har intet resultat og er læst som tom. Åbn filen i Excel, og gem den igen.`,
    ownerOfNothing: ({ initiative }) => `owners: ingen indsats har nr. ${initiative}.`,
  },
  portfolio: { new: 'Porteføljen er ny.', changed: 'Porteføljens oplysninger er ændret.' },
  field: {
    title: 'titel',
    focusArea: 'fokusområde',
    anchoring: 'forankring',
    level: 'niveau',
    phase: 'fase',
    health: 'farve',
    milestones: 'milepæle',
    isNew: 'ny indsats',
    statusText: 'status',
    purpose: 'formål',
    description: 'beskrivelse',
    nextStep: 'næste skridt',
    economy: 'økonomi',
    indicators: 'indikator',
    readyForPresentation: 'klar til fremlæggelse',
    readyForImplementation: 'klar til implementering',
    responsible: 'ansvarlig',
    period: 'periode',
    owner: 'tovholder',
    notes: 'bemærkninger',
    line: 'linje',
  },
  value: { green: 'grøn', yellow: 'gul', red: 'rød', true: 'ja' },
  nothingChanged: 'Intet er ændret.',
  onlyTried: 'Prøve: intet er skrevet.',
  meetings: (committee, changes) =>
    changes === 0
      ? `${committee}: ingen møder er ændret.`
      : `${committee}: ${changes === 1 ? '1 møde er ændret' : `${changes} møder er ændret`}.`,
  calendar: {
    added: (meeting) => `${meeting}: nyt`,
    moved: (from, meeting) => `${from}: flyttet til ${meeting}`,
    agenda: (meeting, closesOn) => `${meeting}: dagsordenen lukker ${closesOn}`,
    renamed: (meeting) => `${meeting}: nyt navn`,
    cancelled: (meeting) => `${meeting}: aflyst`,
  },
  quoted: (words) => `»${words}«`,
  unknownPortfolio: (words, known) => `Porteføljen »${words}« findes ikke. Der er: ${known || 'ingen'}.`,
  unknownCommittee: (words, known) => `Udvalget »${words}« findes ikke. Der er: ${known}.`,
  refused: 'Intet er importeret:',
  fault: {
    noSuchFile: (detail) => `filen ${detail} findes ikke.`,
    tooLarge: (megabytes) => `filen er større end ${megabytes} MB; en portefølje fylder langt mindre.`,
    tooManyRows: (most) => `tabellen har mere end ${most} rækker; en portefølje har langt færre.`,
    tooManyColumns: (most) => `tabellen har mere end ${most} kolonner; en portefølje har langt færre.`,
    notJson: (detail) => `filen er ikke gyldig JSON (${detail}).`,
    notText: () => 'filen er ikke en teksttabel.',
    notATable: () => 'filen er hverken en tabel i tekst (.csv) eller en Excel-projektmappe (.xlsx).',
    damagedWorkbook: () => 'Excel-filen er beskadiget og kan ikke læses. Åbn den i Excel, gem den igen, og prøv igen.',
    protectedWorkbook: () =>
      'Excel-filen er beskyttet med en adgangskode. Fjern adgangskoden, gem filen, og prøv igen.',
    oldWorkbook: () => 'filen er i et andet Excel-format. Gem den som Excel-projektmappe (.xlsx), og prøv igen.',
    tooLargeInside: (megabytes) =>
      `filen fylder mere end ${megabytes} MB, når den pakkes ud; en portefølje fylder langt mindre.`,
    noSuchSheet: (sheets) => `arket findes ikke. Filen har: ${sheets || 'ingen ark'}.`,
    notACalendar: (detail) => `${detail} er ikke en kalenderfil (.ics).`,
    calendarTooLong: (most) => `kalenderen har mere end ${most} aftaler; et udvalg har langt færre møder.`,
    brokenEvent: (name) => `aftalen »${name}« i kalenderen kan ikke læses: dagen eller gentagelsen er ikke forstået.`,
    meetingsBesideCalendar: () =>
      'møderne står i kalenderfilen; her kan kun stå datoer uden møde, hver med "kind": "entry".',
    noIndicatorColumn: (headings) =>
      `tabellen har ingen kolonne med indikatorer og enhed, retning eller år. Overskrifterne er: ${headings || 'ingen'}.`,
    noTitleColumn: (headings) =>
      `tabellen har ingen kolonne med indsatsens titel (f.eks. »Indsats«). Overskrifterne er: ${headings || 'ingen'}.`,
    noRows: () => 'tabellen har ingen rækker, der kan læses.',
    missing: () => 'mangler.',
    unknownField: () => 'feltet kendes ikke.',
    wrongType: (expected) => `har en forkert type; her skal stå ${typeNames[expected] ?? expected}.`,
    empty: () => 'må ikke være tom.',
    tooLong: () => 'er længere end 200 tegn.',
    notAnId: (found) => `»${found}« skal bestå af a-z, 0-9 og bindestreg, højst 40 tegn.`,
    notAPerson: (found) => `»${found}« er hverken et Entra-objekt-id eller et brugernavn som navn@kommune.dk.`,
    notADay: (found) => `»${found}« er ikke en dato, der findes, skrevet som 2024-10-11.`,
    notADayOfYear: (found) => `»${found}« er ikke en dag i året, skrevet måned-dag som 12-24.`,
    alwaysClosed: () => 'lukkedage og stille uger lader ikke en hel måned om året være åben.',
    notAReviewRule: () => 'skal være "required" eller "untilAgenda", eller udelades.',
    notACadence: () => 'skal være "every", "never", {"every": 2}, {"months": [4, 10]} eller {"after": "12-01"}.',
    notATimeZone: (found) => `tidszonen »${found}« findes ikke; skriv den som Europe/Copenhagen.`,
    notALanguage: (found) => `»${found}« skal være da eller en.`,
    notADayCount: (found) => `${found} skal være et helt antal dage fra 0 til 60.`,
    doubledName: (other) => `samme ord står i ${other}; et udvalg skal kunne kendes på sit navn.`,
    unknownParent: (found) => `intet udvalg har id »${found}«.`,
    circularParent: (found) => `»${found}« hører selv under dette udvalg.`,
    unknownSuccessor: (found) => `intet udvalg har id »${found}«.`,
    circularSuccessor: (found) => `»${found}« er selv afløst af dette udvalg.`,
    unknownPortfolio: (found) => `der er ingen tidligere portefølje med id »${found}«.`,
    notTrue: () => 'kan kun være true; lad feltet være væk for et udvalg, der fortsætter.',
    doubledMeeting: (on) => `udvalget har allerede et møde den ${on}.`,
    deadlineAfterMeeting: (on) => `fristen ligger efter mødet den ${on}.`,
    reminderBeforeAsk: (days) => `påmindelsen ligger ikke efter anmodningen, som sendes ${days} dage før fristen.`,
    doubledOwner: (initiative) => `indsats ${initiative} er nævnt i en tidligere linje.`,
    tableOutside: (found) => `filen »${found}« skal ligge i samme mappe som portfolio.json eller under den.`,
  },
  brokenRow,
};

const typeNames: Record<string, string> = {
  string: 'en tekst',
  number: 'et tal',
  array: 'en liste',
  object: 'et objekt',
};

function listOf(items: (string | number)[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} og ${items.at(-1)}`;
}
