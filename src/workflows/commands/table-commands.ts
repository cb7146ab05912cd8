import { settleRow } from '../importing/settle-row';
import { findInitiative } from '../people/in-scope';
import { done, type HandlersOf } from './given';

/** What a table brought, or lacked. */
export const tableCommands: HandlersOf<'import' | 'keep' | 'finish'> = {
  import: ({ visit }) => ({ kind: 'tableHelp', portfolioName: visit.portfolio.name }),
  keep: async ({ ports, visit }, { number }) =>
    done(await settleRow(ports, visit.visitor.person, findInitiative(visit, number, 'keep'), 'kept')),
  finish: async ({ ports, visit }, { number }) =>
    done(await settleRow(ports, visit.visitor.person, findInitiative(visit, number, 'finish'), 'closed')),
};
