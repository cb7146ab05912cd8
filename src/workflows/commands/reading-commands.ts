import { movedBy } from '../indicators/list-indicators';
import { committeeInScope, committeesSeen, findInitiative, seenOf } from '../people/in-scope';
import { showChanges } from '../reading/changes/show-changes';
import { summaryOfEnded } from '../reading/history/last-summary';
import { lookBack } from '../reading/history/look-back';
import { showHistory } from '../reading/history/show-history';
import { listInitiatives } from '../reading/list-initiatives';
import { listMine } from '../reading/list-mine';
import { listMissing } from '../reading/list-missing';
import { queryStatus } from '../reading/query-status';
import { showAsking } from '../reading/show-asking';
import { showInitiative } from '../reading/show-initiative';
import { showPlan } from '../reading/show-plan';
import type { HandlersOf } from './given';

/** What changes nothing. */
export const readingCommands: HandlersOf<
  'status' | 'list' | 'show' | 'history' | 'changes' | 'mine' | 'missing' | 'plan'
> = {
  status: async ({ ports, visit, now }, { committee: words }) => {
    const past = words && (await lookBack(ports.store, visit, words, now));
    if (past) return past;
    const { initiatives, committee } = seenOf(visit, words, 'status');
    const content = committee && (await summaryOfEnded(ports.store, visit, committee, now));
    if (content) return { kind: 'summary', content, view: 'overview' };
    return queryStatus(ports.store, {
      portfolio: visit.portfolio,
      initiatives,
      committee,
      rounds: visit.rounds,
      now,
    });
  },
  list: ({ visit, now }, { committee: words, ...asked }) => {
    const { initiatives, committee } = seenOf(visit, words, 'list');
    return listInitiatives({ portfolio: visit.portfolio, initiatives, committee, asked, now });
  },
  show: async ({ ports, visit, now }, { number }) => {
    const initiative = findInitiative(visit, number, 'show');
    const shown = await showInitiative(ports.store, { ...visit, initiative, now });
    return { ...shown, ...movedBy(visit.indicators, initiative) };
  },
  history: ({ ports, visit, now }, { number, page = 1 }) => {
    const initiative = findInitiative(visit, number, 'history');
    return showHistory(ports.store, { ...visit, initiative, page, now });
  },
  changes: ({ ports, visit, now }, wish) => showChanges(ports.store, visit, wish, now),
  mine: ({ ports, visit, now }, { page = 1 }) => {
    return listMine(ports.store, { ...visit, person: visit.visitor.person, now, page });
  },
  missing: ({ ports, visit, now }, { committee: words }) => {
    const committee = committeeInScope(visit, words, 'missing');
    return listMissing(ports.store, { ...visit, committee, now });
  },
  plan: ({ ports, visit, now }, { number, committee: words }) => {
    const { portfolio, initiatives } = visit;
    if (number) {
      return showAsking(ports.store, { portfolio, initiative: findInitiative(visit, number, 'plan'), now });
    }
    const { committee } = words ? seenOf(visit, words, 'plan') : {};
    const question = { portfolio, initiatives, committees: committeesSeen(visit), now };
    return showPlan(ports.store, committee ? { ...question, only: committee } : question);
  },
};
