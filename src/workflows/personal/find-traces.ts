import type { Request } from '../../domain/answer/request';
import type { Indicator } from '../../domain/indicator/indicator';
import type { Channel } from '../../domain/people/channel';
import { mentions } from '../../domain/people/erasure/pseudonymise';
import type { Person, PersonRef } from '../../domain/people/person';
import type { Initiative } from '../../domain/portfolio/initiative';
import type { Portfolio } from '../../domain/portfolio/portfolio';
import type { Upload } from '../../domain/portfolio/upload/upload';
import type { Ask } from '../../domain/round/ask';
import type { Notice } from '../../domain/round/notice';
import type { Round } from '../../domain/round/round';
import { inBatches } from '../importing/in-batches';
import type { IndicatorStore, Kept, PeopleStore, PortfolioStore, RoundStore, UploadStore } from '../ports';

export type TracedStore = PortfolioStore & IndicatorStore & RoundStore & PeopleStore & UploadStore;

/** Everything kept that names somebody. Texts that people wrote are not searched: they are a record. */
export interface Traces {
  person: Kept<Person> | undefined;
  /** Others, who named them. */
  people: Kept<Person>[];
  /** Those they coordinate. */
  portfolios: Kept<Portfolio>[];
  initiatives: Kept<Initiative>[];
  /** Those they gave a value for. */
  indicators: Kept<Indicator>[];
  requests: Kept<Request>[];
  /** By their ids; what is asked for between rounds has none. */
  rounds: Map<string, Round>;
  asks: Kept<Ask>[];
  notices: Kept<Notice>[];
  channels: Kept<Channel>[];
  uploads: Kept<Upload>[];
}

/** @param refs all they are named by, the object id first */
export async function findTraces(store: TracedStore, refs: PersonRef[]): Promise<Traces> {
  const isNamed = (value: object) => mentions(value, refs);
  const people = await store.listPeople();
  const portfolios = await store.listPortfolios();
  const traces: Traces = {
    person: people.find(({ id }) => id === refs[0]),
    people: people.filter((other) => other.id !== refs[0] && isNamed({ ...other, id: '', upn: '' })),
    portfolios: portfolios.filter(({ coordinators }) => isNamed(coordinators)),
    initiatives: [],
    indicators: [],
    requests: [],
    rounds: new Map(),
    asks: [],
    notices: [],
    channels: [],
    uploads: (await store.listUploads()).filter(({ sentBy }) => isNamed([sentBy])),
  };
  for (const { id } of portfolios) {
    const rounds = await store.listRounds(id);
    for (const round of rounds) traces.rounds.set(round.id, round);
    const initiatives = await store.listInitiatives(id);
    traces.initiatives.push(...initiatives.filter(isNamed));
    traces.indicators.push(...(await store.listIndicators(id)).filter(({ values }) => isNamed(values)));
    const histories = await inBatches(initiatives, async ({ number }) =>
      (await store.listHistory(id, number)).filter(isNamed),
    );
    traces.requests.push(...histories.flat());
    const asks = await inBatches(rounds, async (round) => (await store.listAsks(id, round.id)).filter(isNamed));
    traces.asks.push(...asks.flat());
    traces.notices.push(...(await store.listNotices(id)).filter(isNamed));
    traces.channels.push(...(await store.listChannels(id)).filter(isNamed));
  }
  return traces;
}
