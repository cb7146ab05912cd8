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
  setCadence: { da: ['spørg', 'spoerg'], en: ['ask'] },
  addMeeting: { da: ['møde', 'nyt møde', 'tilføj møde'], en: ['meeting', 'new meeting', 'add meeting'] },
  moveMeeting: { da: ['flyt møde', 'flyt mødet', 'udskyd møde'], en: ['move meeting', 'postpone meeting'] },
  cancelMeeting: { da: ['aflys møde', 'aflys mødet', 'aflys'], en: ['cancel meeting', 'cancel'] },
  connect: { da: ['tilknyt', 'forbind'], en: ['connect'] },
};
