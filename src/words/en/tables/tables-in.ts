import type { Words } from '../../da';

/** A table that is sent in the chat, and the rows that are no longer in it. */
export const tablesIn: Pick<Words, 'table' | 'tableButton' | 'tableTrouble' | 'gone'> = {
  table: {
    howToTitle: 'How to import a table',
    howTo: [
      'Attach the file here in the chat and send it. It can be .xlsx or .csv, 10 MB at most.',
      'It needs a column “Initiative”. I also know “No”, “Focus area”, “Level”, “Anchoring”, “Status”, “Colour”, “Period”, “Milestones” and “Owner”. Other columns I keep as notes.',
      'I show what is new, changed and gone. Nothing is saved until you press “Import”.',
      'Answers, owners and agreed periods stay as they are.',
    ],
    onlyInChat: 'Send me the table in our own chat. I cannot see files here in the channel.',
    ready: 'Ready to import',
    read: (rows: string, file: string) => `I have read ${rows} in ${file}. Nothing is saved yet.`,
    rows: (n: number) => (n === 1 ? '1 row' : `${n} rows`),
    again: 'Something has changed since you saw the list. Here it is again. Nothing is saved yet.',
    nothingNew: 'The table says the same as last time. There is nothing to import.',
    section: (heading: string, count: number) => `${heading} (${count})`,
    wholeHint: 'Press “Whole list” to get all of it as a file.',
    done: (file: string) => `${file} is imported.`,
    doneGone: 'I will ask about those that are no longer in the table.',
    cancelled: (file: string) => `${file} is not imported. Nothing has changed.`,
    choose: (file: string) => `Which portfolio does ${file} belong to?`,
    portfolio: 'Portfolio',
    report: 'Whole list.txt',
    reportAbout: 'Everything the table changes, line by line.',
    reportPut: 'The file is in your OneDrive now.',
    reportDeclined: 'All right, I save no file. You can always press “Whole list” again.',
  },

  tableButton: { import: 'Import', cancel: 'Cancel', whole: 'Whole list', howTo: 'How to', settle: 'Save' },

  tableTrouble: {
    wrongType: 'I cannot read that file. Save the table as .xlsx or .csv and send it again.',
    severalFiles: 'Send one file at a time, so that I read the right one.',
    tooLarge: (megabytes: number) =>
      `The file is larger than ${megabytes} MB. Save only the sheet with the initiatives and send that.`,
    notFetched: 'I could not fetch the file. Send it again in a moment.',
    wrongPlace: 'The file is in a place I may not fetch from. Attach it from your own computer and send it again.',
    unreadable: 'The table is not imported:',
    unreadableNext: 'Correct it and send it again.',
    notKept: 'I no longer have that file. Send it again.',
    notPut: 'I could not put the file in your OneDrive. Press “Whole list” again in a moment.',
  },

  gone: {
    sentence: (n: number) =>
      n === 1 ? '1 initiative is no longer in the table.' : `${n} initiatives are no longer in the table.`,
    occasion: (portfolio: string, day: string) => `${portfolio} · table imported ${day}`,
    question: 'Nobody is asked about them, and nothing is deleted. If one was dropped or moved, you need not answer.',
    what: (number: string) => `What happened to ${number}?`,
    closed: 'Closed',
    kept: 'Still followed',
    others: (count: number, numbers: string) => `And ${count} more: ${numbers}.`,
    byCommand: (number: string) => `Write, for example, “finish ${number}” or “keep ${number}”.`,
    chooseOne: 'Choose an answer for at least one of them.',
    saidClosed: (initiative: string) => `${initiative}: closed`,
    saidKept: (initiative: string) => `${initiative}: still followed`,
    keptMeans: 'The owner is asked as before, and the next table does not ask again.',
    left: (numbers: string) => `Not answered yet: ${numbers}.`,
    allBack: 'They are in the table again. There is nothing to answer.',
    notGone: (number: string) => `Initiative ${number} is in the table. Correct it there and send the table again.`,
    shownKept: 'The initiative is not in the table but is still followed.',
    shownClosed: 'The initiative is no longer in the table. A coordinator has reported it closed.',
  },
};
