import type { Dimension } from '../../dimension';

/** How far the work is. Values are phases. */
export const phase: Dimension = {
  phrases: {
    planned:
      'under planlægning, planlagte, planlagt, planlægges, ikke igangsat, ikke igangsatte, ej igangsat, ej igangsatte, ikke startet, ikke startede, ikke begyndt, ikke begyndte, ikke påbegyndt, ikke påbegyndte, ikke i gang, afventer igangsættelse, afventer opstart, planned, not started, not begun, being planned',
    starting:
      'under opstart, opstartende, i opstart, opstartsfase, starter op, ved at starte, starting up, start-up, in start-up',
    running:
      'igangværende, pågår, pågående, igang, i gang, igangsat, igangsatte, kørende, under vejs, undervejs, videreførte, running, ongoing, in progress, under way, underway',
    paused:
      'pauserede, pauseret, på pause, sat på pause, sat i bero, i bero, står stille, ligger stille, gået i stå, i stå, standset, paused, on hold, suspended, stuck, stalled',
    awaiting: 'afventende, afventer, som afventer, der afventer, venter, awaiting, waiting, pending',
    closed:
      'afsluttede, afsluttet, lukkede, lukket, færdige, færdig, færdiggjort, færdiggjorte, gennemførte, gennemført, er blevet færdige, blevet færdige, blev færdige, blevet afsluttet, udgåede, udgået, droppet, droppede, opgivet, opgivne, skrinlagt, nedlagte, nedlagt, closed, completed, finished, done, discontinued',
    '!closed':
      'aktive, aktiv, åbne, uafsluttede, uafsluttet, ikke færdige, ikke færdig, ikke er færdige, ikke er færdig, der ikke er færdige, der ikke er færdig, som ikke er færdige, ikke er blevet færdige, er ikke færdige, er ikke færdig, levende, active, open, unfinished',
  },
  holds: (value, { baseline }) => baseline.phase === value,
};
