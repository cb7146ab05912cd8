import { setAbsence } from '../people/absence/set-absence';
import { committeeInScope, findInitiative } from '../people/in-scope';
import { refuse } from '../refusal';
import { assignOwner } from '../steering/assign-owner';
import { chooseCommittee } from '../steering/choose-committee';
import { connectChannel } from '../steering/connect-channel';
import { startRound } from '../steering/start-round';
import { closeRoundNow, publishNow, remindOwners } from '../steering/steer-round';
import { done, type HandlersOf } from './given';

/** Rounds, and who is asked in them. */
export const steeringCommands: HandlersOf<
  'assign' | 'connect' | 'startRound' | 'remind' | 'closeRound' | 'publish' | 'absence'
> = {
  assign: async ({ ports, visit }, { number, to, from }) => {
    const initiative = findInitiative(visit, number, 'assign');
    if (!to) refuse({ kind: 'unknownPerson', words: '' });
    return done(await assignOwner(ports, visit, initiative, { to, from }));
  },
  connect: async ({ ports, visit, here }, { committee: words }) => {
    const committee = chooseCommittee(visit, visit.portfolio, words, 'connect');
    return done(await connectChannel(ports, visit, committee, here));
  },
  startRound: async ({ ports, visit }, { committee, due }) =>
    done(await startRound(ports, visit, committeeInScope(visit, committee, 'startRound'), due)),
  remind: async ({ ports, visit }, { committee }) =>
    done(await remindOwners(ports, visit, committeeInScope(visit, committee, 'remind'))),
  closeRound: async ({ ports, visit }, { committee }) =>
    done(await closeRoundNow(ports, visit, committeeInScope(visit, committee, 'closeRound'))),
  publish: async ({ ports, visit }, { committee }) =>
    done(await publishNow(ports, visit, committeeInScope(visit, committee, 'publish'))),
  absence: ({ ports, visit }, command) => setAbsence(ports, visit, command),
};
