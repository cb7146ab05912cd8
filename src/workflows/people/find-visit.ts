import { asAnswerer } from '../../domain/people/absence/answerer';
import { Directory } from '../../domain/people/directory';
import { roleIn, type Visitor } from '../../domain/people/permission';
import type { Person } from '../../domain/people/person';
import type { Initiative } from '../../domain/portfolio/initiative';
import type { Portfolio } from '../../domain/portfolio/portfolio';
import { dayOf } from '../../domain/time/zoned';
import type { Clock } from '../clock';
import type { PeopleStore, PortfolioStore } from '../ports';

/** Somebody who speaks to the bot, and the portfolio they speak of. */
export interface Visit {
  visitor: Visitor;
  /** Absent for somebody who has nothing to do with any. */
  portfolio?: Portfolio;
  initiatives: Initiative[];
}

export type Place = { kind: 'chat' } | { kind: 'channel'; conversationId: string };

interface Ports {
  store: PortfolioStore & PeopleStore;
  clock: Clock;
}

/**
 * Finds out who is speaking, from the authenticated sender and the store alone, and whom they stand in for today. In a
 * channel it is the portfolio the channel is connected to, else one they coordinate; in a chat one they coordinate, else
 * one they answer for something in.
 */
export async function findVisit({ store, clock }: Ports, person: Person, place: Place): Promise<Visit> {
  const people = await store.listPeople();
  const directory = new Directory(people);
  const portfolios = await Promise.all(
    (await store.listPortfolios()).map(async (portfolio) => {
      const initiatives = await store.listInitiatives(portfolio.id);
      const who = asAnswerer(person, people, directory, dayOf(clock.now(), portfolio.timeZone));
      return { portfolio, initiatives, who, role: roleIn(portfolio, initiatives, who) };
    }),
  );
  const preferred = ['coordinator', 'owner']
    .flatMap((role) => portfolios.filter((p) => p.role === role))
    .sort((a, b) => Number(a.portfolio.ended !== undefined) - Number(b.portfolio.ended !== undefined))[0];
  if (place.kind === 'chat') {
    const visitor: Visitor = {
      person: preferred?.who ?? person,
      role: preferred?.role ?? 'stranger',
      where: { kind: 'chat' },
    };
    return {
      visitor,
      ...(preferred ? { portfolio: preferred.portfolio } : {}),
      initiatives: preferred?.initiatives ?? [],
    };
  }

  const connected = await findConnected(store, portfolios, place.conversationId);
  const [current, ...others] = connected;
  if (current) {
    const { portfolio, initiatives, role } = current.of;
    const earlier = others.map(({ of, committeeId }) => ({ portfolioId: of.portfolio.id, committeeId }));
    const where = {
      kind: 'channel' as const,
      committeeId: current.committeeId,
      ...(earlier.length > 0 ? { earlier } : {}),
    };
    return { visitor: { person, role: role === 'coordinator' ? role : 'member', where }, portfolio, initiatives };
  }
  const coordinated = preferred?.role === 'coordinator' ? preferred : undefined;
  const visitor: Visitor = { person, role: coordinated ? 'coordinator' : 'stranger', where: { kind: 'channel' } };
  return {
    visitor,
    ...(coordinated ? { portfolio: coordinated.portfolio } : {}),
    initiatives: coordinated?.initiatives ?? [],
  };
}

interface Connected<P> {
  of: P;
  committeeId: string;
}

/** What a channel is connected to. A committee that took over comes before those whose channel it was. */
async function findConnected<P extends { portfolio: Portfolio }>(
  store: PortfolioStore,
  portfolios: P[],
  conversationId: string,
): Promise<Connected<P>[]> {
  const connected = await Promise.all(
    portfolios.map(async (of) =>
      (await store.listChannels(of.portfolio.id))
        .filter(({ address }) => address.conversationId === conversationId)
        .map(({ committeeId }) => ({ of, committeeId })),
    ),
  );
  const hasEnded = ({ of: { portfolio }, committeeId }: Connected<P>) =>
    portfolio.ended !== undefined || portfolio.committees.some(({ id, ended }) => id === committeeId && ended);
  return connected.flat().sort((a, b) => Number(hasEnded(a)) - Number(hasEnded(b)));
}
