import type { CommandName } from '../../domain/shown/reply';

/** What people write for each command: the first Danish one is the one help shows and the manifest lists. */
export const phrases: Record<CommandName, { da: readonly string[]; en: readonly string[] }> = {
  help: { da: ['hjælp', 'hjaelp', 'hej', 'goddag', 'menu', 'kommandoer'], en: ['help', 'hi', 'hello', 'commands'] },
  status: { da: ['status', 'overblik'], en: ['status', 'overview'] },
  list: { da: ['oversigt', 'alle indsatser', 'alle'], en: ['list', 'all initiatives', 'all'] },
  show: { da: ['vis', 'indsats'], en: ['show', 'initiative'] },
  mine: { da: ['mine indsatser', 'mine'], en: ['my initiatives', 'mine', 'my'] },
  missing: { da: ['mangler', 'hvad mangler', 'hvem mangler'], en: ['missing', 'what is missing'] },
  plan: { da: ['plan', 'kalender'], en: ['plan', 'calendar'] },
  startRound: { da: ['start runde', 'åbn runde', 'start statusrunde'], en: ['start round', 'open round'] },
  remind: { da: ['påmind', 'paamind', 'ryk'], en: ['remind'] },
  closeRound: { da: ['luk runde', 'luk runden'], en: ['close round'] },
  publish: { da: ['udgiv', 'offentliggør'], en: ['publish'] },
  assign: { da: ['tildel'], en: ['assign'] },
  absence: { da: ['fravær', 'fravaer', 'ferie'], en: ['absence', 'away', 'out of office'] },
  language: { da: ['sprog'], en: ['language'] },
  moveInitiatives: { da: ['flyt', 'flyt indsats', 'flyt indsatser'], en: ['move', 'move initiatives'] },
  renameCommittee: { da: ['omdøb', 'omdoeb', 'omdøb udvalg'], en: ['rename', 'rename committee'] },
  succeedCommittee: { da: ['afløs', 'afloes', 'afløs udvalg'], en: ['succeed', 'merge'] },
  closeCommittee: { da: ['nedlæg', 'nedlaeg', 'nedlæg udvalg'], en: ['close committee', 'abolish'] },
  reopenCommittee: { da: ['genåbn', 'genaabn', 'genåbn udvalg'], en: ['reopen', 'reopen committee'] },
  connect: { da: ['tilknyt', 'forbind'], en: ['connect'] },
  import: { da: ['importér', 'importer', 'indlæs tabel', 'indlæs'], en: ['import'] },
  keep: { da: ['behold'], en: ['keep'] },
  finish: { da: ['afslut'], en: ['finish'] },
};

/** A menu of Teams takes twelve commands. These are written now and then and stand in help alone. */
export const inHelpAlone: readonly CommandName[] = [
  'absence',
  'language',
  'import',
  'keep',
  'finish',
  'moveInitiatives',
  'renameCommittee',
  'succeedCommittee',
  'closeCommittee',
  'reopenCommittee',
];
