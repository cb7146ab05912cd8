import type { Request } from '../../domain/answer/request';
import type { Indicator } from '../../domain/indicator/indicator';
import { withoutOldTypists } from '../../domain/indicator/typists';
import {
  isLongOver,
  isOutlivedNotice,
  isOutlivedPerson,
  isOutlivedRequest,
  type Rounds,
  withoutOldAbsences,
  withoutOldDrafts,
  withoutOldTrail,
} from '../../domain/keeping/outlived';
import { keptSince, type Retention } from '../../domain/keeping/retention';
import type { Person } from '../../domain/people/person';
import { isEnded } from '../../domain/portfolio/change/ending';
import type { Initiative } from '../../domain/portfolio/initiative';
import type { Portfolio } from '../../domain/portfolio/portfolio';
import type { Day, Instant } from '../../domain/time/instant';
import { compareAndSet } from '../compare-and-set';
import type { IndicatorStore, PeopleStore, PortfolioStore, RecordStore, RoundStore } from '../ports';
import { outlivedRecords } from './outlived-records';

export type OutlivingStore = PortfolioStore & IndicatorStore & RoundStore & PeopleStore & RecordStore;

type Since = Record<keyof Retention, Day | undefined>;
/** Takes away or cuts down one record. */
type TakeAway = () => Promise<unknown>;

/** What has been kept for its time, one by one: whoever asks for no more has read no more. */
export async function* findOutlived(store: OutlivingStore, keep: Retention, now: Instant): AsyncGenerator<TakeAway> {
  const since = Object.fromEntries(
    Object.entries(keep).map(([kind, kept]) => [kind, keptSince(now, kept)]),
  ) as unknown as Since;
  const portfolios = await store.listPortfolios();
  for (const portfolio of portfolios) {
    const rounds = { all: await store.listRounds(portfolio.id), now };
    yield* outlivedInitiatives(store, portfolio, since.history);
    yield* outlivedTypists(store, portfolio, since.history);
    yield* outlivedDrafts(store, portfolio, since.drafts);
    yield* outlivedMessages(store, portfolio, rounds, since.messages);
    yield* outlivedReports(store, portfolio, rounds, since.reports);
    yield* outlivedRecords(store, portfolio, rounds, since.reports);
  }
  yield* outlivedPeople(store, portfolios, since, now);
}

async function* outlivedInitiatives(
  store: PortfolioStore,
  { id }: Portfolio,
  since: Day | undefined,
): AsyncGenerator<TakeAway> {
  if (since === undefined) return;
  for (const initiative of await store.listInitiatives(id)) {
    if (withoutOldTrail(initiative, since) === initiative) continue;
    yield () =>
      compareAndSet<Initiative>({
        find: () => store.findInitiative(id, initiative.number),
        decide: (current) => withoutOldTrail(current, since),
        change: (next) => store.changeInitiative(next),
      });
  }
}

/** The values are a record and stay; who typed them goes with the rest of who did what. */
async function* outlivedTypists(
  store: IndicatorStore,
  { id }: Portfolio,
  since: Day | undefined,
): AsyncGenerator<TakeAway> {
  if (since === undefined) return;
  for (const indicator of await store.listIndicators(id)) {
    if (withoutOldTypists(indicator, since) === indicator) continue;
    yield () =>
      compareAndSet<Indicator>({
        find: () => store.findIndicator(id, indicator.id),
        decide: (current) => withoutOldTypists(current, since),
        change: (next) => store.changeIndicator(next),
      });
  }
}

async function* outlivedDrafts(store: RoundStore, { id }: Portfolio, since: Day | undefined): AsyncGenerator<TakeAway> {
  if (since === undefined) return;
  for (const request of await store.listWithDrafts(id)) {
    if (withoutOldDrafts(request, since) === request) continue;
    yield () =>
      compareAndSet<Request>({
        find: () => store.findRequest(id, request.roundId, request.number),
        decide: (current) => withoutOldDrafts(current, since),
        change: (next) => store.changeRequest(next),
      });
  }
}

async function* outlivedMessages(
  store: RoundStore,
  { id }: Portfolio,
  rounds: Rounds,
  since: Day | undefined,
): AsyncGenerator<TakeAway> {
  if (since === undefined) return;
  for (const round of rounds.all.filter((one) => isLongOver(one, rounds, since))) {
    for (const ask of await store.listAsks(id, round.id)) yield () => store.removeAsk(ask);
  }
  for (const notice of await store.listNotices(id)) {
    if (isOutlivedNotice(notice, rounds, since)) yield () => store.removeNotice(notice);
  }
}

/** The rounds themselves stay: without them the calendar would be caught up with again. They name nobody. */
async function* outlivedReports(
  store: PortfolioStore & RoundStore,
  { id }: Portfolio,
  rounds: Rounds,
  since: Day | undefined,
): AsyncGenerator<TakeAway> {
  if (since === undefined) return;
  for (const { number } of await store.listInitiatives(id)) {
    for (const request of await store.listHistory(id, number)) {
      if (isOutlivedRequest(request, rounds, since)) yield () => store.removeRequest(request);
    }
  }
}

async function* outlivedPeople(
  store: PeopleStore & PortfolioStore & RoundStore,
  portfolios: Portfolio[],
  since: Since,
  now: Instant,
): AsyncGenerator<TakeAway> {
  const people = await store.listPeople();
  const old = since.people;
  if (old !== undefined && people.some(({ seenAt }) => seenAt < old)) {
    // Read after the people: who is given something meanwhile is seen here.
    const living = { ...(await readLiving(store, portfolios, now)), people };
    for (const person of people.filter((one) => isOutlivedPerson(one, old, living))) {
      yield () => store.removePerson(person);
    }
  }
  const limits = { over: since.drafts, told: since.history };
  for (const person of people) {
    if (withoutOldAbsences(person, limits) === person) continue;
    yield () =>
      compareAndSet<Person>({
        find: () => store.findPerson(person.id),
        decide: (current) => withoutOldAbsences(current, limits),
        change: (next) => store.changePerson(next),
      });
  }
}

/** What may still have to do with somebody: portfolios that are not over, with what is asked in them. */
async function readLiving(store: PortfolioStore & RoundStore, all: Portfolio[], now: Instant) {
  const portfolios = all.filter((portfolio) => !isEnded(portfolio, now.slice(0, 10)));
  const initiatives: Initiative[] = [];
  const requests: Request[] = [];
  for (const { id } of portfolios) {
    initiatives.push(...(await store.listInitiatives(id)).filter(({ gone }) => !gone));
    for (const round of (await store.listRounds(id)).filter(({ state }) => state.kind === 'open')) {
      requests.push(...(await store.listRequests(id, round.id)));
    }
  }
  return { portfolios, initiatives, requests };
}
