import type { HandlersOf } from '../commands/given';
import { committeeInScope } from '../people/in-scope';
import { chooseCommittee } from '../steering/choose-committee';
import { findOnAgenda } from './at-hand';
import { closeDecision } from './close-decision';
import { readAgenda } from './read-agenda';
import { takeOn } from './take-on';
import { openForm, writeDecision } from './write-decision';

/** What committees must decide, and have decided. */
export const agendaCommands: HandlersOf<'agenda' | 'decide' | 'escalate' | 'carriedOut'> = {
  agenda: ({ ports, visit }, { committee }) =>
    readAgenda(ports.store, visit, committeeInScope(visit, committee, 'agenda'), 1),
  decide: ({ ports, visit }, { number, text }) => {
    const initiative = findOnAgenda(visit, number, 'decide');
    return text === undefined ? openForm(visit, initiative, {}) : writeDecision(ports, visit, initiative, { text });
  },
  escalate: ({ ports, visit }, { number, to }) => {
    const initiative = findOnAgenda(visit, number, 'escalate');
    const committee = to === undefined ? undefined : chooseCommittee(visit, visit.portfolio, to, 'escalate');
    return takeOn(ports, visit, initiative, committee?.id);
  },
  carriedOut: ({ ports, visit }, { number }) =>
    closeDecision(ports, visit, findOnAgenda(visit, number, 'carriedOut'), undefined),
};
