import type { ColumnName, Form } from '../../../domain/documents/forms';

const form: Record<Form, string> = {
  overview: 'Overview',
  tool: 'Portfolio tool',
  plan: 'Implementation plan',
};

const heading: Record<ColumnName, string> = {
  focusArea: 'Focus areas',
  title: 'Initiatives/projects',
  anchoring: 'Anchored with',
  status: 'Status',
  period: 'Expected period',
  level: 'Level',
  description: 'Short description',
  nextStep: 'Next step',
  milestones: 'Milestones',
  readyForPresentation: 'Ready for presentation',
  readyForImplementation: 'Ready for implementation',
  remarks: 'Other remarks',
};

/** Where a form calls a column otherwise. */
const headingIn: Record<Form, Partial<Record<ColumnName, string>>> = {
  overview: {},
  tool: { title: 'Initiative', status: 'Status of the initiative' },
  plan: { title: 'Initiative' },
};

/** What stands in documents, and what is said of templates. */
export const documents = {
  document: {
    form,
    heading,
    headingIn,
    updated: (day: string) => `Updated ${day}`,
    draft: (day: string) => `Draft as of ${day}`,
    meeting: (day: string) => `Meeting ${day}`,
    noFocusArea: 'Without a focus area',
    overdue: 'The period has passed',
    decision: (text: string) => `To decide: ${text}`,
    milestone: { planned: '', running: 'begun', closed: 'reached' },
    leftOut: (n: number) => `${n} left out`,
    newMark: '★',
  },

  template: {
    fine: (file: string) => `${file} can be used.`,
    faulty: (file: string) => `${file} cannot be used:`,
    noFile: (file: string) => `${file} is not there, or it cannot be read.`,
    nothing: (folder: string) => `There are no templates in ${folder}.`,
    unknownName: (file: string, known: string) => `${file} is not used. A template is called one of these: ${known}.`,
    unreadable: {
      docx: 'The file is not a Word document (.docx), or it is damaged.',
      xlsx: 'The file is not an Excel workbook (.xlsx), or it is damaged.',
    },
    unknownField: (field: string, known: string) => `There is no field {${field}} here. There are these: ${known}.`,
    outsideLoop: (field: string, loop: string) => `The field {${field}} must stand between {#${loop}} and {/${loop}}.`,
    missingField: (field: string) => `The field {${field}} is missing.`,
    halfField: (words: string) => `A brace lacks its other half at “${words}”.`,
    halfLoop: (loop: string) => `{#${loop}} and {/${loop}} belong together, and only one of them is there.`,
    splitLoop: (loop: string) =>
      `{#${loop}} and {/${loop}} must stand in the same table, one in the first cell of the row and the other in its last.`,
    formula: (cell: string) => `Cell ${cell} has a formula. Write a text instead, for the lines move.`,
    excelTable: 'The range is a table in Excel. Choose “Convert to Range”, and it can be used.',
  },
  documenting: {
    title: (form: string, of: string) => `${form} · ${of}`,
    published: (day: string, example: string) =>
      `As it was published ${day}. It is never changed. Write “${example}” to see how things stand today.`,
    draft: (day: string) => `A draft, as it stands ${day}. It is not published.`,
    meeting: (day: string) => `For the meeting ${day}`,
    sayYes: 'Say yes to the file below, and I will put it in your OneDrive.',
    tooLarge:
      'There are too many initiatives for me to make the file here in the chat. Ask those who run Statusrunde to make it with “statusrunde document”.',
    /** Short names of the forms: on buttons, and in commands. */
    button: { overview: 'Overview', tool: 'Tool', plan: 'Plan', docx: 'Word', xlsx: 'Excel' },
    word: { overview: 'overview', tool: 'tool', plan: 'plan', today: 'now' },
    draftFile: 'draft',
    fileAbout: 'A document for Word or Excel.',
    filePut: 'The file is in your OneDrive now.',
    fileDeclined: 'All right, I save no file. You can always write “document” again.',
    notPut: 'I could not put the file in your OneDrive. Write “document” again in a while.',
    gone: 'The draft is too old. Write “document” again, and I will make a new one.',
    noRound: (committee: string, days: string) =>
      days
        ? `${committee} has no round on that day. The latest are ${days}.`
        : `${committee} has not had a round yet. Write “document” without a day.`,
    faulty: (file: string, fault: string) =>
      `The template ${file} cannot be used: ${fault} Ask those who run Statusrunde to mend it.`,
  },
  term: {
    name: { midterm: 'Mid-term status', final: 'Final status' },
    rounds: (initiatives: number, rounds: number) =>
      `${initiatives === 1 ? '1 initiative' : `${initiatives} initiatives`} in ${rounds === 1 ? '1 round' : `${rounds} rounds`}.`,
    closed: (n: number) => `Closed: ${n}.`,
    later: (n: number) => `Later than first agreed: ${n}.`,
    reached: (n: number, of: number) => `Milestones reached: ${n} of ${of}.`,
    decided: (n: number, open: number) => `Decisions: ${n}, of which not carried out: ${open}.`,
    neverAsked: 'Not in a round yet',
    decision: (by: string, text: string, isDone: boolean) => `${by}: ${text}${isDone ? ' (carried out)' : ''}`,
    intro: 'All rounds until today. Say yes to the file below, and I will put it in your OneDrive.',
  },
};
