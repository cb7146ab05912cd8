import type { Language } from '../portfolio';
import type { BrokenRow } from './as-read';

export type ImportFaultKind =
  // files
  | 'noSuchFile'
  | 'tooLarge'
  | 'tooManyRows'
  | 'tooManyColumns'
  | 'notJson'
  | 'notText'
  | 'notATable'
  | 'damagedWorkbook'
  | 'protectedWorkbook'
  | 'oldWorkbook'
  | 'tooLargeInside'
  | 'noSuchSheet'
  | 'notACalendar'
  | 'calendarTooLong'
  | 'brokenEvent'
  | 'meetingsBesideCalendar'
  | 'noTitleColumn'
  | 'noIndicatorColumn'
  | 'noRows'
  // fields of portfolio.json
  | 'missing'
  | 'unknownField'
  | 'wrongType'
  | 'empty'
  | 'tooLong'
  | 'notAnId'
  | 'notAPerson'
  | 'notADay'
  | 'notADayOfYear'
  | 'alwaysClosed'
  | 'notACadence'
  | 'notAReviewRule'
  | 'notATimeZone'
  | 'notALanguage'
  | 'notADayCount'
  | 'doubledName'
  | 'unknownParent'
  | 'circularParent'
  | 'unknownSuccessor'
  | 'circularSuccessor'
  | 'notTrue'
  | 'unknownPortfolio'
  | 'doubledMeeting'
  | 'deadlineAfterMeeting'
  | 'reminderBeforeAsk'
  | 'doubledOwner'
  | 'tableOutside';

/** One thing wrong. What the kind means to a person is said by whoever shows it. */
export interface ImportFault {
  kind: ImportFaultKind;
  /** Where in portfolio.json: `committees[2].id`; absent where a whole file is meant. */
  field?: string;
  /** What was found, or what it clashes with: a file's name, the headings seen, another field. */
  detail?: string;
}

/** Nothing was imported: every fault at once, and the rows that could not be read where there were some. */
export class ImportRefusal extends Error {
  constructor(
    readonly faults: ImportFault[],
    readonly brokenRows: BrokenRow[] = [],
    /** The portfolio's, as soon as it is known. */
    readonly language: Language = 'da',
  ) {
    super(`Import refused: ${faults.map((f) => [f.field, f.kind].filter(Boolean).join(' ')).join(', ')}`);
    this.name = 'ImportRefusal';
  }

  in(language: Language): ImportRefusal {
    return new ImportRefusal(this.faults, this.brokenRows, language);
  }
}
