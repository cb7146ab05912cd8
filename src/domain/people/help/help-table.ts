import type { CommandName, Role } from '../../shown/reply';

/** The headings of help, in the order they stand in. */
export const helpGroups = ['own', 'see', 'meeting', 'rounds', 'record', 'change', 'you'] as const;
export type HelpGroup = (typeof helpGroups)[number];

interface HelpRow {
  under: HelpGroup;
  /** Who writes it so often that it stands on the first page; the others find it under »Mere«. */
  often?: readonly Role[];
  /** It only looks, so a tap on its line does it. What people must mean is typed. */
  tap?: true;
}

const readers = ['coordinator', 'owner', 'member'] as const;
const coordinator = ['coordinator'] as const;

/**
 * Every command, a line each, under its heading: most used first. Who is shown a line follows from `whoMay`. Its example
 * and what it does are in the words: `help.examples`, `help.commands`.
 */
const helpTable = {
  mine: { under: 'own', often: ['owner'], tap: true },
  absence: { under: 'own', often: ['owner'], tap: true },
  status: { under: 'see', often: readers, tap: true },
  question: { under: 'see', often: readers },
  missing: { under: 'see', often: coordinator, tap: true },
  show: { under: 'see', often: readers },
  list: { under: 'see', often: ['owner', 'member'], tap: true },
  plan: { under: 'see', often: coordinator, tap: true },
  changes: { under: 'see', often: ['member'], tap: true },
  history: { under: 'see' },
  document: { under: 'record', often: coordinator },
  figures: { under: 'record', tap: true },
  midterm: { under: 'record', tap: true },
  final: { under: 'record', tap: true },
  export: { under: 'record', tap: true },
  setUp: { under: 'rounds', often: coordinator, tap: true },
  rehearse: { under: 'rounds', often: coordinator, tap: true },
  agenda: { under: 'meeting', often: ['coordinator', 'member'], tap: true },
  decide: { under: 'meeting', often: coordinator },
  escalate: { under: 'meeting' },
  carriedOut: { under: 'meeting' },
  review: { under: 'meeting', often: coordinator },
  publish: { under: 'meeting', often: coordinator },
  startRound: { under: 'rounds', often: coordinator },
  assign: { under: 'rounds', often: coordinator },
  connect: { under: 'rounds', often: coordinator },
  remind: { under: 'rounds' },
  closeRound: { under: 'rounds' },
  setCadence: { under: 'rounds' },
  reviewRule: { under: 'rounds' },
  addMeeting: { under: 'change' },
  moveMeeting: { under: 'change' },
  cancelMeeting: { under: 'change' },
  import: { under: 'change', tap: true },
  keep: { under: 'change' },
  finish: { under: 'change' },
  moveInitiatives: { under: 'change' },
  renameCommittee: { under: 'change' },
  succeedCommittee: { under: 'change' },
  closeCommittee: { under: 'change' },
  reopenCommittee: { under: 'change' },
  indicators: { under: 'record', tap: true },
  annual: { under: 'record', tap: true },
  setIndicator: { under: 'record', tap: true },
  language: { under: 'you', often: ['stranger'], tap: true },
  myData: { under: 'you', often: ['stranger'], tap: true },
  forgetMe: { under: 'you', tap: true },
  help: { under: 'you', often: ['stranger'], tap: true },
} as const satisfies Record<CommandName, HelpRow>;

export function helpRow(name: CommandName): HelpRow {
  return helpTable[name];
}

export const commandNames = Object.keys(helpTable) as CommandName[];
