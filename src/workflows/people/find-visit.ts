import type { Indicator } from '../../domain/indicator/indicator';
import { asAnswerer } from '../../domain/people/absence/answerer';
import { Directory } from '../../domain/people/directory';
import { roleIn, type Visitor } from '../../domain/people/permission';
import { isSamePerson, type Person } from '../../domain/people/person';
import type { Initiative } from '../../domain/portfolio/initiative';
import type { Portfolio } from '../../domain/portfolio/portfolio';
import type { ChannelReader } from '../../domain/review/channel-reader';
import type { Round } from '../../domain/round/round';
import { addMinutes } from '../../domain/time/instant';
import { dayOf } from '../../domain/time/zoned';
import type { Clock } from '../clock';
import type { Around, LookStore, PeopleStore, PortfolioStore, RoundStore } from '../ports';
import { seeInChannel } from './see-in-channel';

/** Somebody who speaks to the bot, and the portfolio they speak of. */
export interface Visit {
  visitor: Visitor;
  /** Absent for somebody who has nothing to do with any. */
  portfolio?: Portfolio;
  /** In a channel as they are read there: what no coordinator has approved yet, where one does, is not in them. */
  initiatives: Initiative[];
  /** In a channel the same as their owners gave them: to ask about, and to know who answered. Nothing else of it is told there. */
  asGiven?: Initiative[];
  /** Who reads along, in a committee's channel. */
  reader?: ChannelReader;
  /** The portfolio's rounds of the last year and those under way, newest opened first. */
  rounds: Round[];
  /** The portfolio's, by name. */
  indicators: Indicator[];
  /** Everybody the bot has met. */
  people: Person[];
}

export type Place = { kind: 'chat' } | { kind: 'channel'; conversationId: string };

interface Ports {
  store: LookStore & Pick<RoundStore, 'listRequestsOf' | 'listHistory'>;
  clock: Clock;
}

/** More than a year: no committee asks less often. */
const recentDays = 400;

/**
 * Finds out who is speaking, from the authenticated sender and the store alone, and whom they stand in for today. In a
 * channel it is the portfolio the channel is connected to, else one they coordinate; in a chat one they coordinate, else
 * one they answer for something in. Initiatives are read of those portfolios alone that it may be.
 */
export async function findVisit({ store, clock }: Ports, person: Person, place: Place, known?: Around): Promise<Visit> {
  const around = known ?? (await store.lookAround());
  const connected = place.kind === 'channel' ? findConnected(around, place.conversationId) : [];
  const candidates = connected[0] ? [connected[0].portfolio] : mayBeOf(around.portfolios, person, place);
  const since = addMinutes(clock.now(), -recentDays * 24 * 60);
  const inside = await store.lookInto(
    candidates.map(({ id }) => id),
    since,
  );
  const directory = new Directory(around.people);
  const portfolios = candidates.map((portfolio, at) => {
    const { initiatives = [], rounds = [], indicators = [] } = inside[at] ?? {};
    const who = asAnswerer(person, around.people, directory, dayOf(clock.now(), portfolio.timeZone));
    return { portfolio, initiatives, rounds, indicators, who, role: roleIn(portfolio, initiatives, who) };
  });
  const preferred = ['coordinator', 'owner']
    .flatMap((role) => portfolios.filter((p) => p.role === role))
    .sort((a, b) => Number(hasEnded(a)) - Number(hasEnded(b)))[0];
  const { people } = around;
  if (place.kind === 'chat') {
    const visitor: Visitor = {
      person: preferred?.who ?? person,
      role: preferred?.role ?? 'stranger',
      where: { kind: 'chat' },
    };
    return { visitor, ...partOf(preferred), people };
  }

  const [current, ...others] = connected;
  if (current) {
    const earlier = others.map(({ portfolio, committeeId }) => ({ portfolioId: portfolio.id, committeeId }));
    const where = {
      kind: 'channel' as const,
      committeeId: current.committeeId,
      ...(earlier.length > 0 ? { earlier } : {}),
    };
    const [of] = portfolios;
    const role = of?.role === 'coordinator' ? of.role : 'member';
    const { portfolio } = current;
    const { initiatives, rounds, indicators } = partOf(of);
    const committees = connected.filter((c) => c.portfolio === portfolio).map(({ committeeId }) => committeeId);
    const reader = { portfolio, rounds, committees, knownSince: since };
    const seen = await seeInChannel(store, initiatives, reader);
    return {
      visitor: { person, role, where },
      portfolio,
      initiatives: seen,
      asGiven: initiatives,
      reader,
      rounds,
      indicators,
      people,
    };
  }
  const coordinated = preferred?.role === 'coordinator' ? preferred : undefined;
  const visitor: Visitor = { person, role: coordinated ? 'coordinator' : 'stranger', where: { kind: 'channel' } };
  return { visitor, ...partOf(coordinated), people };
}

/** The one they coordinate, without a look into any other; else in a chat every one, for they may own something in it. */
function mayBeOf(portfolios: Portfolio[], person: Person, place: Place): Portfolio[] {
  const coordinated = portfolios.filter(({ coordinators }) => coordinators.some((ref) => isSamePerson(ref, person)));
  const current = coordinated.find(({ ended }) => ended === undefined);
  if (current) return [current];
  return place.kind === 'chat' ? portfolios : coordinated.slice(0, 1);
}

function partOf(found: (Pick<Visit, 'initiatives' | 'rounds' | 'indicators'> & { portfolio: Portfolio }) | undefined) {
  if (!found) return { initiatives: [], rounds: [], indicators: [] };
  const { portfolio, initiatives, rounds, indicators } = found;
  return { portfolio, initiatives, rounds, indicators };
}

function hasEnded({ portfolio }: { portfolio: Portfolio }): boolean {
  return portfolio.ended !== undefined;
}

/**
 * Somebody who presses a button on what they were asked, in their own chat: whom they stand in for today, where the asking
 * portfolio's people are. What of it is theirs each request says, so no initiative is read.
 */
export async function findAnswerer(
  { store, clock }: { store: PortfolioStore & PeopleStore; clock: Clock },
  person: Person,
  portfolioId: string,
): Promise<Visit> {
  const [people, portfolio] = await Promise.all([store.listPeople(), store.findPortfolio(portfolioId)]);
  const where = { kind: 'chat' as const };
  const nothing = { initiatives: [], rounds: [], indicators: [], people };
  if (!portfolio) return { visitor: { person, role: 'stranger', where }, ...nothing };
  const who = asAnswerer(person, people, new Directory(people), dayOf(clock.now(), portfolio.timeZone));
  return { visitor: { person: who, role: 'owner', where }, portfolio, ...nothing };
}

interface Connected {
  portfolio: Portfolio;
  committeeId: string;
}

/** What a channel is connected to. A committee that took over comes before those whose channel it was. */
function findConnected({ portfolios, channels }: Around, conversationId: string): Connected[] {
  const connected = portfolios.flatMap((portfolio) =>
    channels
      .filter(({ portfolioId, address }) => portfolioId === portfolio.id && address.conversationId === conversationId)
      .map(({ committeeId }) => ({ portfolio, committeeId })),
  );
  const isOver = ({ portfolio, committeeId }: Connected) =>
    hasEnded({ portfolio }) || portfolio.committees.some(({ id, ended }) => id === committeeId && ended);
  return connected.sort((a, b) => Number(isOver(a)) - Number(isOver(b)));
}
