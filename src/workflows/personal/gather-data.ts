import type { Request } from '../../domain/answer/request';
import { Directory } from '../../domain/people/directory';
import { erasureOf } from '../../domain/people/erasure/erasure';
import type { Person, PersonRef } from '../../domain/people/person';
import type { Initiative } from '../../domain/portfolio/initiative';
import type { PersonalReply } from '../../domain/shown/replies/personal-reply';
import type { Instant } from '../../domain/time/instant';
import { countKept } from './count-kept';
import { findTraces, type TracedStore, type Traces } from './find-traces';

/** In numbers; the file itself is asked for when they say yes to it. */
export async function describeData(store: TracedStore, person: Person): Promise<PersonalReply> {
  const refs = await refsOf(store, person);
  return { kind: 'myData', kept: countKept(await findTraces(store, refs), refs) };
}

/**
 * Everything kept about somebody, as `docs/personal-data.md` describes it. Of others it tells nothing: neither who named
 * them nor whom they named.
 */
export async function gatherData(store: TracedStore, person: Person, madeAt: Instant): Promise<object> {
  const refs = await refsOf(store, person);
  const traces = await findTraces(store, refs);
  const isTheirs = (ref: string | undefined) => ref !== undefined && refs.includes(ref);
  return {
    madeAt,
    person: ownRecord(traces),
    coordinates: traces.portfolios.map(({ id, name }) => ({ portfolioId: id, name })),
    initiatives: traces.initiatives.map((initiative) => ownPart(initiative, isTheirs)),
    indicatorValues: traces.indicators.flatMap(({ portfolioId, name, unit, values }) =>
      values
        .filter(({ by }) => isTheirs(by))
        .map(({ period, amount, at }) => ({ portfolioId, name, unit, period: period.words, value: amount.value, at })),
    ),
    requests: traces.requests.map((request) => ownShare(request, isTheirs)),
    messages: traces.asks.map(({ portfolioId, roundId, messages, later }) => ({
      portfolioId,
      roundId,
      messages,
      ...(later ? { later } : {}),
    })),
    notices: traces.notices
      .filter(({ to }) => isTheirs(to))
      .map(({ portfolioId, about, delivery }) => ({ portfolioId, about: about.kind, delivery })),
    toldOfToCoordinators: traces.notices
      .filter(({ to }) => !isTheirs(to))
      .map(({ portfolioId, about, delivery }) => ({ portfolioId, about: about.kind, state: delivery.kind })),
    channelsConnected: traces.channels.map(({ portfolioId, committeeId, connectedAt }) => ({
      portfolioId,
      committeeId,
      connectedAt,
    })),
    absencesOfOthers: traces.people.flatMap((other) =>
      (other.absences ?? []).flatMap(({ from, to, deputy, setBy }) => [
        ...(isTheirs(deputy?.person) ? [{ from, to, you: 'deputy' }] : []),
        ...(isTheirs(setBy) ? [{ from, to, you: 'toldOfIt' }] : []),
      ]),
    ),
    uploads: traces.uploads.map(({ fileName, keepUntil, portfolioId, state }) => ({
      fileName,
      keepUntil,
      ...(portfolioId ? { portfolioId } : {}),
      state: state.kind,
    })),
  };
}

/** Themselves, by every name that is theirs alone. */
async function refsOf(store: TracedStore, { id }: Person): Promise<PersonRef[]> {
  return erasureOf(id, new Directory(await store.listPeople()), '', '').refs;
}

type IsTheirs = (ref: string | undefined) => boolean;

/** Whoever stands in for them, and who told of it, are others. */
function ownRecord({ person }: Traces) {
  if (!person) return {};
  const { version: _, absences, told, ...rest } = person;
  return {
    ...rest,
    ...(absences ? { absences: absences.map(({ from, to }) => ({ from, to })) } : {}),
    ...(told ? { told: told.map(({ at, what }) => ({ at, what: what.kind === 'away' ? days(what) : what })) } : {}),
  };
}

function days({ kind, from, to }: { kind: 'away'; from: string; to: string }) {
  return { kind, from, to };
}

function ownPart(initiative: Initiative, isTheirs: IsTheirs) {
  const { portfolioId, number, title, owner, plannedOwner, trail = [], settled, latest } = initiative;
  const { ownerFromFile, ownerFromTable } = initiative;
  return {
    portfolioId,
    number,
    title,
    ...(owner && isTheirs(owner.person) ? { owner } : {}),
    ...(plannedOwner && isTheirs(plannedOwner.owner.person) ? { plannedOwner } : {}),
    ...(isTheirs(ownerFromFile) ? { namedByFile: true } : {}),
    ...(isTheirs(ownerFromTable) ? { namedByTable: true } : {}),
    ...(settled && isTheirs(settled.by) ? { settled } : {}),
    // Kept when the request it was given in is kept no more, and in a portfolio that carries the initiative on.
    ...(latest && isTheirs(latest.report.by) ? { lastAnswer: latest.report } : {}),
    ...ownDeeds(initiative, isTheirs),
    changes: trail
      .map(({ at, by, what }) => ({ at, what: what.kind, by, whole: what }))
      .filter(({ by, whole }) => isTheirs(by) || namesThem(whole, isTheirs))
      .map(({ at, what, by }) => ({ at, what, you: isTheirs(by) ? 'didIt' : 'areNamed' })),
  };
}

/** Decisions that they wrote down or said were carried out, and what they took on. */
function ownDeeds({ decisions = [], escalations = [] }: Initiative, isTheirs: IsTheirs) {
  const decided = decisions
    .filter(({ by, done }) => isTheirs(by) || isTheirs(done?.by))
    .map(({ by, done, text, on, at }) => ({
      text,
      on,
      ...(isTheirs(by) ? { writtenDownAt: at } : {}),
      ...(done && isTheirs(done.by) ? { carriedOutAt: done.at } : {}),
    }));
  const takenOn = escalations.filter(({ by }) => isTheirs(by)).map(({ from, to, at }) => ({ from, to, at }));
  return {
    ...(decided.length > 0 ? { decisions: decided } : {}),
    ...(takenOn.length > 0 ? { takenOn } : {}),
  };
}

function namesThem(what: object, isTheirs: IsTheirs): boolean {
  return Object.values(what).some((each) => isTheirs((each as { person?: string } | undefined)?.person));
}

function ownShare({ portfolioId, roundId, number, owner, ...request }: Request, isTheirs: IsTheirs) {
  const { reports, drafts = [], returns, handovers = [], review } = request;
  return {
    portfolioId,
    roundId,
    number,
    asked: isTheirs(owner?.person),
    answers: reports.filter(({ by }) => isTheirs(by)),
    drafts: drafts.filter(({ by }) => isTheirs(by)),
    givenBack: returns.filter(({ by }) => isTheirs(by)).map(({ at }) => at),
    handedOver: [
      ...handovers.filter(({ by }) => isTheirs(by)).map(({ at }) => ({ at, you: 'gaveIt' })),
      ...handovers.filter(({ to }) => isTheirs(to.person)).map(({ at }) => ({ at, you: 'wereGivenIt' })),
    ],
    ...ownReview(review, isTheirs),
  };
}

/** What they did as a coordinator with the answer of another, and what they typed. */
function ownReview(review: Request['review'], isTheirs: IsTheirs): { reviewed?: object[] } {
  const deeds = [review, review?.before].flatMap((each) =>
    Object.entries(each ?? {}).flatMap(([what, deed]: [string, unknown]) => {
      const { by, ...rest } = (typeof deed === 'object' ? deed : {}) as { by?: string };
      return isTheirs(by) ? [{ what, ...rest }] : [];
    }),
  );
  return deeds.length > 0 ? { reviewed: deeds } : {};
}
