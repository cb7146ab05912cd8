import type { HelpGroup } from '../../../domain/people/help/help-table';
import type { CommandName } from '../../../domain/shown/reply';

/** Help, by who asks and where. Each command's own line and first example stand in `help`. */
export const helping = {
  groups: {
    own: 'Svar og følg med',
    see: 'Se',
    meeting: 'Til mødet',
    rounds: 'Runder og tovholdere',
    record: 'Dokumenter og tal',
    change: 'Kalender og aftale',
    you: 'Om dig',
  } satisfies Record<HelpGroup, string>,
  titleMore: 'Det kan du også skrive',
  titleAbout: (command: string) => `Sådan bruger du »${command}«`,
  more: 'Mere',
  moreText: 'hjælp mere',
  aboutEach: 'Skriv fx »hjælp status« for at læse mere om én.',
  onlyCoordinator: 'Det kan kun en koordinator skrive.',
  inOwnChat: 'Skriv det til mig i vores egen chat.',
  inChannel: 'Skriv det i udvalgets kanal, og nævn mig først.',
  /** A second way to write it, where there is one worth showing. */
  also: {
    status: 'status',
    list: 'oversigt udløber i 2025',
    changes: 'ændringer siden 1/9',
    plan: 'plan {number}',
    absence: 'fravær slut',
    language: 'sprog dansk',
    startRound: 'start runde {committee}',
    assign: 'tildel {number} @navn fra 1/9',
    setCadence: 'spørg {number} hvert 2. møde',
    reviewRule: 'gennemgang {committee} altid',
    addMeeting: 'møde {committee} 12/3',
    moveMeeting: 'flyt møde {committee} 12/3 til 19/3 dagsorden 12/3',
    escalate: 'løft {number} til {other}',
    moveInitiatives: 'flyt 3, 7 og 12-14 til {other}',
    help: 'hjælp status',
  } satisfies Partial<Record<CommandName, string>>,
};
