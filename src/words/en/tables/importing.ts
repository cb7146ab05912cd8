import type { BrokenRow, PassedOver } from '../../../domain/portfolio/import/as-read';
import type { Phase } from '../../../domain/portfolio/phase';
import type { ImportingWords } from '../../importing-words';

const reasons: Record<BrokenRow['reason'], string> = {
  tooFewCells: 'it has fewer cells than the header',
  tooManyCells: 'it has more cells than the header',
  noTitle: 'it has no title',
  titleTooLong: 'its title is longer than 500 characters',
  cellTooLong: 'one of its cells is longer than 32,767 characters',
  quoteNotClosed: 'a quotation mark is opened and never closed',
  unusableNumber: 'its number is not one short word of letters, digits, full stops and hyphens',
  doubledNumber: 'its number is used by an earlier row',
};

const passedOver: Record<PassedOver['because'], (words: string) => string> = {
  aboveHeader: (words) => `stands above the headings and is no initiative: “${words}”.`,
  headerAgain: () => 'the headings stand here again; the line was passed over.',
  section: (words) => `“${words}” was read as the heading of the initiatives below it.`,
  legend: (words) => `explains a colour and is no initiative: “${words}”.`,
  footnote: (words) => `is a footnote and no initiative: “${words}”.`,
  withoutRow: (words) => `has no row in the table and is passed over: “${words}”.`,
};

const phase: Record<Phase, string> = {
  planned: 'planned',
  starting: 'starting',
  running: 'running',
  paused: 'paused',
  awaiting: 'awaiting',
  closed: 'closed',
};

const lines = ({ line, lastLine }: { line: number; lastLine?: number }) =>
  lastLine === undefined ? `line ${line}` : `lines ${line}-${lastLine}`;

const at = ({ line, number }: { line: number; number: string }) => `line ${line} (no. ${number})`;

const brokenRow = (row: BrokenRow) => `${lines(row)}: not read, ${reasons[row.reason]}.`;

export const importing: ImportingWords = {
  read: (count, table) => `${count === 1 ? '1 initiative' : `${count} initiatives`} read from ${table}.`,
  committees: 'Committees',
  noCommittee: 'no committee',
  phases: 'Phases',
  phase,
  owners: (withOwner, without) => `${withOwner} with an owner, ${without} without.`,
  section: {
    notUnderstood: 'Not understood',
    homeless: 'Has no committee',
    unnamedOwner: 'Has no owner yet',
    doubled: 'The same title more than once',
    renamed: 'Has another title now',
    gone: 'No longer in the table',
    returned: 'In the table again',
    changed: 'Changed',
    new: 'New',
    keptColumns: 'Columns kept as notes',
    readSo: 'How the table was read',
  },
  count: {
    notUnderstood: (n) => (n === 1 ? '1 thing not understood' : `${n} things not understood`),
    homeless: (n) => (n === 1 ? '1 without a committee' : `${n} without a committee`),
    unnamedOwner: (n) => (n === 1 ? '1 without an owner' : `${n} without an owner`),
    doubled: (n) => (n === 1 ? '1 title more than once' : `${n} titles more than once`),
    renamed: (n) => (n === 1 ? '1 with another title' : `${n} with another title`),
    gone: (n) => (n === 1 ? '1 no longer in the table' : `${n} no longer in the table`),
    returned: (n) => (n === 1 ? '1 in the table again' : `${n} in the table again`),
    changed: (n) => (n === 1 ? '1 changed' : `${n} changed`),
    new: (n) => (n === 1 ? '1 new' : `${n} new`),
    keptColumns: (n) => (n === 1 ? '1 column kept as a note' : `${n} columns kept as notes`),
    readSo: (n) => (n === 1 ? '1 remark on the reading' : `${n} remarks on the reading`),
    moved: (n) => (n === 1 ? '1 on another line' : `${n} on another line`),
    same: (n) => (n === 1 ? '1 unchanged' : `${n} unchanged`),
  },
  row: ({ line, number, title }) => `line ${line} (no. ${number}): ${title}`,
  goneRow: ({ number, title }) => `no. ${number}: ${title}`,
  changedRow: ({ line, number, title }, changes) => `line ${line} (no. ${number}): ${title}: ${changes}`,
  change: (field, from, to) =>
    from === to
      ? `${field} “${to}” is understood otherwise now`
      : `${field} ${from ? `“${from}”` : '(empty)'} → ${to ? `“${to}”` : '(empty)'}`,
  remark: {
    brokenRow,
    unreadPhase: ({ countsAs, words, ...row }) =>
      `${at(row)}: the phase “${words}” was not understood; its words are kept, and the initiative counts as ${phase[countsAs ?? 'planned']}.`,
    unreadPeriod: ({ line, number, words }) =>
      `line ${line} (no. ${number}): the time “${words}” was not understood; its words are kept.`,
    unknownCommittee: ({ line, number, words }) =>
      `line ${line} (no. ${number}): “${words}” is no known committee; its words are kept.`,
    homeless: ({ words, ...row }) => `${at(row)}: “${words}” is closed; the initiative has no committee.`,
    doubledTitle: ({ lines, numbers, title }) =>
      `lines ${listOf(lines)} (nos. ${listOf(numbers)}): the same title, “${title}”; they are kept apart.`,
    renamed: ({ line, number, from, to }) => `line ${line} (no. ${number}): “${from}” is now called “${to}”.`,
    unknownColumn: ({ heading }) => `the column “${heading}” has no known meaning; it is kept as a note.`,
    passedOver: ({ because, words, ...line }) => `${lines(line)}: ${passedOver[because](words)}`,
    exportedColumns: () =>
      'columns whose heading begins with “Statusrunde:” were written by Statusrunde itself; they are passed over.',
    statusAsText: ({ heading }) =>
      `the column “${heading}” tells in sentences; its text is kept, and initiatives without a colour count as running.`,
    unreadLevel: ({ words, ...row }) => `${at(row)}: the level “${words}” is not clear; its words are kept as a note.`,
    unreadColour: ({ words, ...row }) => `${at(row)}: there is no colour “${words}”; the word is kept as a note.`,
    colourAgainstPhase: ({ words, colour, ...row }) =>
      `${at(row)}: the colour ${colour} does not go with the phase “${words}”; the phase counts.`,
    twoColours: ({ words, colour, ...row }) =>
      `${at(row)}: the word is “${words}”, but the row is ${colour}; the word counts.`,
    unnamedOwner: ({ words, ...row }) =>
      `${at(row)}: “${words}” is responsible, but that is no mail address; choose an owner.`,
    severalTimes: ({ labels, ...row }) =>
      `${at(row)}: ${listOf(labels)}: several times are named; none of them is taken for the milestone's.`,
    withoutResult: ({ headings, ...row }) =>
      `${at(row)}: the formula under ${listOf(headings.map((heading) => `“${heading}”`))} has no result and reads as empty. Open the file in Excel and save it again.`,
    ownerOfNothing: ({ initiative }) => `owners: no initiative has number ${initiative}.`,
  },
  portfolio: { new: 'The portfolio is new.', changed: 'The details of the portfolio have changed.' },
  field: {
    title: 'title',
    focusArea: 'focus area',
    anchoring: 'anchoring',
    level: 'level',
    phase: 'phase',
    health: 'colour',
    milestones: 'milestones',
    isNew: 'new initiative',
    statusText: 'status',
    purpose: 'purpose',
    description: 'description',
    nextStep: 'next step',
    economy: 'economy',
    indicators: 'indicator',
    readyForPresentation: 'ready for presentation',
    readyForImplementation: 'ready for implementation',
    responsible: 'responsible',
    period: 'period',
    owner: 'owner',
    notes: 'notes',
    line: 'line',
  },
  value: { green: 'green', yellow: 'yellow', red: 'red', true: 'yes' },
  nothingChanged: 'Nothing has changed.',
  onlyTried: 'A trial: nothing was written.',
  meetings: (committee, changes) =>
    changes === 0
      ? `${committee}: no meeting has changed.`
      : `${committee}: ${changes === 1 ? '1 meeting has changed' : `${changes} meetings have changed`}.`,
  calendar: {
    added: (meeting) => `${meeting}: new`,
    moved: (from, meeting) => `${from}: moved to ${meeting}`,
    agenda: (meeting, closesOn) => `${meeting}: the agenda closes on ${closesOn}`,
    renamed: (meeting) => `${meeting}: a new name`,
    cancelled: (meeting) => `${meeting}: cancelled`,
  },
  quoted: (words) => `“${words}”`,
  unknownPortfolio: (words, known) => `There is no portfolio “${words}”. There is: ${known || 'none'}.`,
  unknownCommittee: (words, known) => `There is no committee “${words}”. There is: ${known}.`,
  refused: 'Nothing was imported:',
  fault: {
    noSuchFile: (detail) => `there is no file ${detail}.`,
    tooLarge: (megabytes) => `the file is larger than ${megabytes} MB; a portfolio is far smaller.`,
    tooManyRows: (most) => `the table has more than ${most} rows; a portfolio has far fewer.`,
    tooManyColumns: (most) => `the table has more than ${most} columns; a portfolio has far fewer.`,
    notJson: (detail) => `the file is not valid JSON (${detail}).`,
    notText: () => 'the file is not a table of text.',
    notATable: () => 'the file is neither a table of text (.csv) nor an Excel workbook (.xlsx).',
    damagedWorkbook: () =>
      'the Excel file is damaged and cannot be read. Open it in Excel, save it again and try again.',
    protectedWorkbook: () =>
      'the Excel file is protected by a password. Remove the password, save the file and try again.',
    oldWorkbook: () => 'the file is in another Excel format. Save it as an Excel workbook (.xlsx) and try again.',
    tooLargeInside: (megabytes) =>
      `the file is larger than ${megabytes} MB when it is unpacked; a portfolio is far smaller.`,
    noSuchSheet: (sheets) => `there is no such sheet. The file has: ${sheets || 'no sheets'}.`,
    notACalendar: (detail) => `${detail} is no calendar file (.ics).`,
    calendarTooLong: (most) => `the calendar has more than ${most} events; a committee has far fewer meetings.`,
    brokenEvent: (name) =>
      `the event “${name}” in the calendar cannot be read: its day or its repetition is not understood.`,
    meetingsBesideCalendar: () =>
      'the meetings are in the calendar file; only dates without a meeting may stand here, each with "kind": "entry".',
    noIndicatorColumn: (headings) =>
      `the table has no column of indicators with a unit, a direction or years. Its headings are: ${headings || 'none'}.`,
    noTitleColumn: (headings) =>
      `the table has no column with the title of the initiative (such as “Initiative”). Its headings are: ${headings || 'none'}.`,
    noRows: () => 'the table has no row that can be read.',
    missing: () => 'is missing.',
    unknownField: () => 'is no field we know.',
    wrongType: (expected) => `is of the wrong type; it must be of type ${expected}.`,
    empty: () => 'must not be empty.',
    tooLong: () => 'is longer than 200 characters.',
    notAnId: (found) => `“${found}” must be made of a-z, 0-9 and hyphens, 40 characters at most.`,
    notAPerson: (found) => `“${found}” is neither an Entra object id nor a user name such as name@municipality.dk.`,
    notADay: (found) => `“${found}” is not a day that exists, written as 2024-10-11.`,
    notADayOfYear: (found) => `“${found}” is no day of the year, written month-day as 12-24.`,
    alwaysClosed: () => 'closed days and quiet weeks leave no whole month of the year open.',
    notAReviewRule: () => 'must be "required" or "untilAgenda", or left out.',
    notACadence: () => 'must be "every", "never", {"every": 2}, {"months": [4, 10]} or {"after": "12-01"}.',
    notATimeZone: (found) => `there is no time zone “${found}”; write it as Europe/Copenhagen.`,
    notALanguage: (found) => `“${found}” must be da or en.`,
    notADayCount: (found) => `${found} must be a whole number of days from 0 to 60.`,
    doubledName: (other) => `the same word stands in ${other}; a committee must be known by its name.`,
    unknownParent: (found) => `no committee has the id “${found}”.`,
    circularParent: (found) => `“${found}” is itself below this committee.`,
    unknownSuccessor: (found) => `no committee has the id “${found}”.`,
    circularSuccessor: (found) => `“${found}” is itself succeeded by this committee.`,
    unknownPortfolio: (found) => `there is no earlier portfolio with the id “${found}”.`,
    notTrue: () => 'can only be true; leave the field out for a committee that goes on.',
    doubledMeeting: (on) => `the committee has a meeting on ${on} already.`,
    deadlineAfterMeeting: (on) => `the deadline is after the meeting on ${on}.`,
    reminderBeforeAsk: (days) => `the reminder is not after the ask, which is sent ${days} days before the deadline.`,
    doubledOwner: (initiative) => `initiative ${initiative} is named by an earlier line.`,
    tableOutside: (found) => `the file “${found}” must lie in the folder of portfolio.json or below it.`,
  },
  brokenRow,
};

function listOf(items: (string | number)[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
