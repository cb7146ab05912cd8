import { closeCommittee, reopenCommittee } from '../agreement/end-committee';
import { moveInitiatives } from '../agreement/move-initiatives';
import { renameCommittee } from '../agreement/rename-committee';
import { succeedCommittee } from '../agreement/succeed-committee';
import { changeMeetings } from '../meetings/change-meetings';
import { setCadence } from '../meetings/set-cadence';
import { committeeInScope, findInitiative } from '../people/in-scope';
import { done, type HandlersOf } from './given';

/** Who meets, when, and about which initiatives. */
export const agreementCommands: HandlersOf<
  | 'moveInitiatives'
  | 'renameCommittee'
  | 'succeedCommittee'
  | 'closeCommittee'
  | 'reopenCommittee'
  | 'setCadence'
  | 'addMeeting'
  | 'moveMeeting'
  | 'cancelMeeting'
> = {
  moveInitiatives: async ({ ports, visit }, wish) => done(await moveInitiatives(ports, visit, wish)),
  renameCommittee: async ({ ports, visit }, { pairs }) => done(await renameCommittee(ports.store, visit, pairs)),
  succeedCommittee: async ({ ports, visit }, { pairs }) => done(await succeedCommittee(ports, visit, pairs)),
  closeCommittee: async ({ ports, visit }, { committee }) =>
    done(await closeCommittee(ports.store, visit, committeeInScope(visit, committee, 'closeCommittee'))),
  reopenCommittee: async ({ ports, visit }, { committee }) =>
    done(await reopenCommittee(ports.store, visit, committeeInScope(visit, committee, 'reopenCommittee'))),
  setCadence: ({ ports, visit }, { number, cadence }) =>
    setCadence(ports, visit, findInitiative(visit, number, 'setCadence'), cadence),
  addMeeting: async ({ ports, visit }, command) => done(await changeMeetings(ports, visit, command)),
  moveMeeting: async ({ ports, visit }, command) => done(await changeMeetings(ports, visit, command)),
  cancelMeeting: async ({ ports, visit }, command) => done(await changeMeetings(ports, visit, command)),
};
