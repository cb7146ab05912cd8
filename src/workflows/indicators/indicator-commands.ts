import { languageFor } from '../../domain/people/language';
import { done, type Given, type HandlersOf } from '../commands/given';
import { listIndicators } from './list-indicators';
import { setIndicator } from './set-indicator';
import { showAnnual } from './show-annual';

/** The numbers an agreement promises to move. */
export const indicatorCommands: HandlersOf<'indicators' | 'setIndicator' | 'annual'> = {
  indicators: ({ visit }, { page }) => listIndicators(visit, page),
  annual: ({ visit }, { name: _, ...asked }) => showAnnual(visit, asked),
  setIndicator: async ({ ports, visit, now }: Given, { words = '' }) => {
    const { person } = visit.visitor;
    const writer = { by: person.id, at: now, today: visit.today };
    const set = await setIndicator({ store: ports.store, visit, writer }, words, languageFor(person, visit.portfolio));
    if (!('form' in set)) return done(set.done);
    // A form without a line says nothing of how the first one comes about; the list does.
    return set.form.rows.length > 0 ? set.form : listIndicators(visit);
  },
};
