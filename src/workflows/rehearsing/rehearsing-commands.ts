import type { HandlersOf } from '../commands/given';
import { committeeInScope } from '../people/in-scope';
import { rehearseRound } from './rehearse-round';

/** A round as it would be, before anybody is asked. */
export const rehearsingCommands: HandlersOf<'rehearse'> = {
  rehearse: ({ ports, visit, now }, { committee: words, page }) => {
    const committee = committeeInScope(visit, words, 'rehearse');
    return rehearseRound(ports, visit, committee, { page, now });
  },
};
