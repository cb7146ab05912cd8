import type { HandlersOf } from '../commands/given';
import { committeeInScope } from '../people/in-scope';
import { showFigures } from './show-figures';

/** Numbers for the secretariat. */
export const figuresCommands: HandlersOf<'figures'> = {
  figures: ({ ports, visit, now }, { committee: words }) => {
    const committee = words ? committeeInScope(visit, words, 'figures') : undefined;
    return showFigures(ports.store, visit, { committee, now });
  },
};
