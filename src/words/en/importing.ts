import type { BrokenRow } from '../../domain/portfolio/import/as-read';
import type { ImportingWords } from '../importing-words';

const reasons: Record<BrokenRow['reason'], string> = {
  tooFewCells: 'it has fewer cells than the header',
  tooManyCells: 'it has more cells than the header',
  noTitle: 'it has no title',
  titleTooLong: 'its title is longer than 500 characters',
  quoteNotClosed: 'a quotation mark is opened and never closed',
  unusableNumber: 'its number is not one short word of letters, digits, full stops and hyphens',
  doubledNumber: 'its number is used by an earlier row',
};

const brokenRow = ({ line, lastLine, reason }: BrokenRow) =>
  `${lastLine === undefined ? `line ${line}` : `lines ${line}-${lastLine}`}: not read, ${reasons[reason]}.`;

export const importing: ImportingWords = {
  usage:
    'Usage:\n  statusrunde import <portfolio.json>                       read a portfolio and its table\n  statusrunde meetings <portfolio> <committee> <file.ics>   read a committee’s meetings\n  statusrunde help                                          show this help',
  wrongUsage: 'The command was not understood.',
  read: (count, table) => `${count === 1 ? '1 initiative' : `${count} initiatives`} read from ${table}.`,
  committees: 'Committees',
  noCommittee: 'no committee',
  phases: 'Phases',
  phase: {
    planned: 'planned',
    starting: 'starting',
    running: 'running',
    paused: 'paused',
    awaiting: 'awaiting',
    closed: 'closed',
  },
  owners: (withOwner, without) => `${withOwner} with an owner, ${without} without.`,
  toLookAt: 'Please look at',
  remark: {
    brokenRow,
    unreadPhase: ({ line, number, words }) =>
      `line ${line} (no. ${number}): the phase "${words}" was not understood; its words are kept, and the initiative counts as planned.`,
    unreadPeriod: ({ line, number, words }) =>
      `line ${line} (no. ${number}): the time "${words}" was not understood; its words are kept.`,
    unknownCommittee: ({ line, number, words }) =>
      `line ${line} (no. ${number}): "${words}" is no known committee; its words are kept.`,
    doubledTitle: ({ lines, numbers, title }) =>
      `lines ${listOf(lines)} (nos. ${listOf(numbers)}): the same title, "${title}"; they are kept apart.`,
    renamed: ({ line, number, from, to }) => `line ${line} (no. ${number}): "${from}" is now called "${to}".`,
    unknownColumn: ({ heading }) => `the column "${heading}" has no known meaning; it is kept as a note.`,
    ownerOfNothing: ({ initiative }) => `owners: no initiative has number ${initiative}.`,
  },
  changes: 'Changes',
  portfolio: { new: 'The portfolio is new.', changed: 'The details of the portfolio have changed.' },
  created: (count) => (count === 1 ? '1 new initiative.' : `${count} new initiatives.`),
  changed: 'changed',
  field: {
    title: 'title',
    focusArea: 'focus area',
    anchoring: 'anchoring',
    phase: 'phase',
    period: 'period',
    owner: 'owner',
    notes: 'notes',
    line: 'line',
  },
  movedLines: (count) => `${count === 1 ? '1 initiative stands' : `${count} initiatives stand`} on another line now.`,
  gone: 'no longer in the table; everything about it is kept',
  returned: 'in the table again',
  nothingChanged: 'Nothing has changed.',
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
  unknownPortfolio: (words, known) => `There is no portfolio "${words}". There is: ${known || 'none'}.`,
  unknownCommittee: (words, known) => `There is no committee "${words}". There is: ${known}.`,
  refused: 'Nothing was imported:',
  fault: {
    noSuchFile: (detail) => `there is no file ${detail}.`,
    tooLarge: (megabytes) => `the file is larger than ${megabytes} MB; a portfolio is far smaller.`,
    tooManyRows: (most) => `the table has more than ${most} rows; a portfolio has far fewer.`,
    tooManyColumns: (most) => `the table has more than ${most} columns; a portfolio has far fewer.`,
    notJson: (detail) => `the file is not valid JSON (${detail}).`,
    notText: () => 'the file is not a table of text.',
    workbook: () => 'the file is an Excel workbook; save it as CSV first.',
    notACalendar: (detail) => `${detail} is no calendar file (.ics).`,
    calendarTooLong: (most) => `the calendar has more than ${most} events; a committee has far fewer meetings.`,
    brokenEvent: (name) =>
      `the event "${name}" in the calendar cannot be read: its day or its repetition is not understood.`,
    meetingsBesideCalendar: () =>
      'the meetings are in the calendar file; only dates without a meeting may stand here, each with "kind": "entry".',
    noTitleColumn: (headings) =>
      `the table has no column with the title of the initiative (such as "Initiative"). Its headings are: ${headings || 'none'}.`,
    noRows: () => 'the table has no row that can be read.',
    missing: () => 'is missing.',
    unknownField: () => 'is no field we know.',
    wrongType: (expected) => `is of the wrong type; it must be of type ${expected}.`,
    empty: () => 'must not be empty.',
    tooLong: () => 'is longer than 200 characters.',
    notAnId: (found) => `"${found}" must be made of a-z, 0-9 and hyphens, 40 characters at most.`,
    notAPerson: (found) => `"${found}" is neither an Entra object id nor a user name such as name@municipality.dk.`,
    notADay: (found) => `"${found}" is not a day that exists, written as 2024-10-11.`,
    notADayOfYear: (found) => `"${found}" is no day of the year, written month-day as 12-24.`,
    alwaysClosed: () => 'closed days and quiet weeks leave no whole month of the year open.',
    notACadence: () => 'must be "every", "never", {"every": 2}, {"months": [4, 10]} or {"after": "12-01"}.',
    notATimeZone: (found) => `there is no time zone "${found}"; write it as Europe/Copenhagen.`,
    notALanguage: (found) => `"${found}" must be da or en.`,
    notADayCount: (found) => `${found} must be a whole number of days from 0 to 60.`,
    doubledName: (other) => `the same word stands in ${other}; a committee must be known by its name.`,
    unknownParent: (found) => `no committee has the id "${found}".`,
    circularParent: (found) => `"${found}" is itself below this committee.`,
    doubledMeeting: (on) => `the committee has a meeting on ${on} already.`,
    deadlineAfterMeeting: (on) => `the deadline is after the meeting on ${on}.`,
    reminderBeforeAsk: (days) => `the reminder is not after the ask, which is sent ${days} days before the deadline.`,
    doubledOwner: (initiative) => `initiative ${initiative} is named by an earlier line.`,
    tableOutside: (found) => `the file "${found}" must lie in the folder of portfolio.json or below it.`,
  },
  brokenRow,
};

function listOf(items: (string | number)[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
