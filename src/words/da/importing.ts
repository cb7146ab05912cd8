import type { BrokenRow } from '../../domain/portfolio/import/as-read';
import type { ImportingWords } from '../importing-words';

const reasons: Record<BrokenRow['reason'], string> = {
  tooFewCells: 'den har færre celler end overskriften',
  tooManyCells: 'den har flere celler end overskriften',
  noTitle: 'den har ingen titel',
  titleTooLong: 'dens titel er længere end 500 tegn',
  quoteNotClosed: 'et anførselstegn åbnes og lukkes ikke igen',
  unusableNumber: 'dens nummer er ikke ét kort ord af bogstaver, tal, punktum og bindestreg',
  doubledNumber: 'dens nummer er brugt i en tidligere række',
};

const brokenRow = ({ line, lastLine, reason }: BrokenRow) =>
  `${lastLine === undefined ? `linje ${line}` : `linje ${line}-${lastLine}`}: ikke læst, ${reasons[reason]}.`;

export const importing: ImportingWords = {
  usage:
    'Brug:\n  statusrunde import <portfolio.json>                        læs en portefølje og dens tabel\n  statusrunde meetings <portefølje> <udvalg> <kalender.ics>  læs et udvalgs møder\n  statusrunde help                                           vis denne hjælp',
  wrongUsage: 'Kommandoen er ikke forstået.',
  read: (count, table) => `${count === 1 ? '1 indsats' : `${count} indsatser`} læst fra ${table}.`,
  committees: 'Udvalg',
  noCommittee: 'uden udvalg',
  phases: 'Faser',
  phase: {
    planned: 'under planlægning',
    starting: 'under opstart',
    running: 'pågår',
    paused: 'pauseret',
    awaiting: 'afventer',
    closed: 'afsluttet',
  },
  owners: (withOwner, without) => `${withOwner} har en tovholder, ${without} mangler en.`,
  toLookAt: 'Se efter',
  remark: {
    brokenRow,
    unreadPhase: ({ line, number, words }) =>
      `linje ${line} (nr. ${number}): fasen "${words}" er ikke forstået; ordene er gemt, og indsatsen regnes som under planlægning.`,
    unreadPeriod: ({ line, number, words }) =>
      `linje ${line} (nr. ${number}): tiden "${words}" er ikke forstået; ordene er gemt.`,
    unknownCommittee: ({ line, number, words }) =>
      `linje ${line} (nr. ${number}): "${words}" er intet kendt udvalg; ordene er gemt.`,
    doubledTitle: ({ lines, numbers, title }) =>
      `linje ${listOf(lines)} (nr. ${listOf(numbers)}): samme titel, "${title}"; de er gemt hver for sig.`,
    renamed: ({ line, number, from, to }) => `linje ${line} (nr. ${number}): "${from}" hedder nu "${to}".`,
    unknownColumn: ({ heading }) => `kolonnen "${heading}" har ingen kendt betydning; den er gemt som bemærkning.`,
    ownerOfNothing: ({ initiative }) => `owners: ingen indsats har nr. ${initiative}.`,
  },
  changes: 'Ændringer',
  portfolio: { new: 'Porteføljen er ny.', changed: 'Porteføljens oplysninger er ændret.' },
  created: (count) => (count === 1 ? '1 ny indsats.' : `${count} nye indsatser.`),
  changed: 'ændret',
  field: {
    title: 'titel',
    focusArea: 'fokusområde',
    anchoring: 'forankring',
    phase: 'fase',
    period: 'periode',
    owner: 'tovholder',
    notes: 'bemærkninger',
    line: 'linje',
  },
  movedLines: (count) => `${count === 1 ? '1 indsats' : `${count} indsatser`} står nu på en anden linje.`,
  gone: 'står ikke længere i tabellen; alt om den er bevaret',
  returned: 'står i tabellen igen',
  nothingChanged: 'Intet er ændret.',
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
  unknownPortfolio: (words, known) => `Porteføljen "${words}" findes ikke. Der er: ${known || 'ingen'}.`,
  unknownCommittee: (words, known) => `Udvalget "${words}" findes ikke. Der er: ${known}.`,
  refused: 'Intet er importeret:',
  fault: {
    noSuchFile: (detail) => `filen ${detail} findes ikke.`,
    tooLarge: (megabytes) => `filen er større end ${megabytes} MB; en portefølje fylder langt mindre.`,
    tooManyRows: (most) => `tabellen har mere end ${most} rækker; en portefølje har langt færre.`,
    tooManyColumns: (most) => `tabellen har mere end ${most} kolonner; en portefølje har langt færre.`,
    notJson: (detail) => `filen er ikke gyldig JSON (${detail}).`,
    notText: () => 'filen er ikke en teksttabel.',
    workbook: () => 'filen er en Excel-projektmappe; gem den som CSV først.',
    notACalendar: (detail) => `${detail} er ikke en kalenderfil (.ics).`,
    calendarTooLong: (most) => `kalenderen har mere end ${most} aftaler; et udvalg har langt færre møder.`,
    brokenEvent: (name) => `aftalen "${name}" i kalenderen kan ikke læses: dagen eller gentagelsen er ikke forstået.`,
    meetingsBesideCalendar: () =>
      'møderne står i kalenderfilen; her kan kun stå datoer uden møde, hver med "kind": "entry".',
    noTitleColumn: (headings) =>
      `tabellen har ingen kolonne med indsatsens titel (f.eks. "Indsats"). Overskrifterne er: ${headings || 'ingen'}.`,
    noRows: () => 'tabellen har ingen rækker, der kan læses.',
    missing: () => 'mangler.',
    unknownField: () => 'feltet kendes ikke.',
    wrongType: (expected) => `har en forkert type; her skal stå ${typeNames[expected] ?? expected}.`,
    empty: () => 'må ikke være tom.',
    tooLong: () => 'er længere end 200 tegn.',
    notAnId: (found) => `"${found}" skal bestå af a-z, 0-9 og bindestreg, højst 40 tegn.`,
    notAPerson: (found) => `"${found}" er hverken et Entra-objekt-id eller et brugernavn som navn@kommune.dk.`,
    notADay: (found) => `"${found}" er ikke en dato, der findes, skrevet som 2024-10-11.`,
    notADayOfYear: (found) => `"${found}" er ikke en dag i året, skrevet måned-dag som 12-24.`,
    alwaysClosed: () => 'lukkedage og stille uger lader ikke en hel måned om året være åben.',
    notACadence: () => 'skal være "every", "never", {"every": 2}, {"months": [4, 10]} eller {"after": "12-01"}.',
    notATimeZone: (found) => `tidszonen "${found}" findes ikke; skriv den som Europe/Copenhagen.`,
    notALanguage: (found) => `"${found}" skal være da eller en.`,
    notADayCount: (found) => `${found} skal være et helt antal dage fra 0 til 60.`,
    doubledName: (other) => `samme ord står i ${other}; et udvalg skal kunne kendes på sit navn.`,
    unknownParent: (found) => `intet udvalg har id "${found}".`,
    circularParent: (found) => `"${found}" hører selv under dette udvalg.`,
    doubledMeeting: (on) => `udvalget har allerede et møde den ${on}.`,
    deadlineAfterMeeting: (on) => `fristen ligger efter mødet den ${on}.`,
    reminderBeforeAsk: (days) => `påmindelsen ligger ikke efter anmodningen, som sendes ${days} dage før fristen.`,
    doubledOwner: (initiative) => `indsats ${initiative} er nævnt i en tidligere linje.`,
    tableOutside: (found) => `filen "${found}" skal ligge i samme mappe som portfolio.json eller under den.`,
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
