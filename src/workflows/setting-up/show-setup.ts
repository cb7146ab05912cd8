import { Directory } from '../../domain/people/directory';
import { lookAtSetup } from '../../domain/setting-up/look-at-setup';
import type { Setup } from '../../domain/setting-up/setup';
import type { SetUpReply } from '../../domain/shown/reply';
import type { Instant } from '../../domain/time/instant';
import { dayOf } from '../../domain/time/zoned';
import type { VisitOf } from '../people/in-scope';
import type { PeopleStore, PortfolioStore } from '../ports';

type Reading = PortfolioStore & PeopleStore;

/** Where it is shown, and what has just been done there. */
export type SetUpPlace = Partial<Pick<SetUpReply, 'step' | 'page' | 'said'>>;

/** How far the portfolio is; read anew where something was done there: what was filled in a moment ago counts. */
export async function showSetup(
  store: Reading,
  visit: VisitOf,
  now: Instant,
  { step = 'overview', page = 1, said = [] }: SetUpPlace,
): Promise<SetUpReply> {
  const setup = await (said.length > 0 ? readSetup(store, visit, now) : setupOf(store, visit, now));
  return { kind: 'setUp', step, setup, today: dayOf(now, visit.portfolio.timeZone), page, said };
}

export async function readSetup(
  store: Reading,
  { portfolio: { id }, ...visit }: Pick<VisitOf, 'portfolio' | 'rounds'>,
  now: Instant,
): Promise<Setup> {
  const [portfolio, initiatives, people] = await Promise.all([
    store.findPortfolio(id),
    store.listInitiatives(id),
    store.listPeople(),
  ]);
  if (!portfolio) throw new Error(`portfolio ${id} is gone`);
  return setupOf(store, { ...visit, portfolio, initiatives, people }, now);
}

async function setupOf(
  store: Reading,
  { portfolio, initiatives, rounds, people }: Pick<VisitOf, 'portfolio' | 'initiatives' | 'rounds' | 'people'>,
  now: Instant,
): Promise<Setup> {
  const channels = await store.listChannels(portfolio.id);
  const connected = new Set(channels.map(({ committeeId }) => committeeId));
  return lookAtSetup({ portfolio, initiatives, rounds, connected, directory: new Directory(people), now });
}
