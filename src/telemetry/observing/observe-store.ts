import type { Request } from '../../domain/answer/request';
import type { Clock } from '../../workflows/clock';
import type { Store } from '../../workflows/ports';
import type { Instruments } from './instruments';
import type { Ledger } from './ledger';
import { idsOf } from './observe-messenger';
import type { ReachableShare } from './reachable-share';
import type { Spans } from './spans';

interface Parts {
  spans: Spans;
  instruments: Instruments;
  ledger: Ledger;
  reach: ReachableShare;
  clock: Clock;
}

/** Each write is a step of the tick or turn that does it; what passes by tells the ledger, the reach and the answers. */
export function observeStore(plain: Store, parts: Parts): Store {
  const { instruments, ledger, reach, clock } = parts;
  const store = withSteps(plain, parts.spans);
  const planned = (message: string, ids: ReturnType<typeof idsOf>, count: number) => {
    if (count > 0) instruments.messages.add(count, { message, ...ids, outcome: 'planned' });
  };
  const answers = new NewAnswers();
  return {
    ...store,
    createAsk: alsoIf('created', store.createAsk, (ask) =>
      planned('ask', idsOf(ask), ledger.noteAsk(ask, clock.now())),
    ),
    changeAsk: alsoIf('changed', store.changeAsk, (ask) =>
      planned('ask', idsOf(ask), ledger.noteAsk(ask, clock.now())),
    ),
    createNotice: alsoIf('created', store.createNotice, (notice) =>
      planned('notice', { about: notice.about.kind }, Number(ledger.noteNotice(notice, clock.now()))),
    ),
    changeNotice: alsoIf('changed', store.changeNotice, (notice) => ledger.noteNotice(notice, clock.now())),
    changeRequest: alsoIf('changed', store.changeRequest, (request) => {
      const late = answers.take(request, clock.now());
      if (late !== undefined) instruments.answers.add(1, { ...idsOf(request), late });
    }),
    listAsks: also(store.listAsks, (asks, portfolioId, roundId) =>
      ledger.noteAsks(asks, portfolioId, roundId, clock.now()),
    ),
    listOpenNotices: also(store.listOpenNotices, (notices, portfolioId) =>
      ledger.noteOpenNotices(notices, portfolioId, clock.now()),
    ),
    listRounds: also(store.listRounds, (rounds) => {
      for (const { portfolioId, id, state } of rounds) if (state.kind !== 'open') ledger.forgetRound(portfolioId, id);
    }),
    listPeople: also(store.listPeople, (people) => reach.notePeople(people)),
    listInitiatives: also(store.listInitiatives, (initiatives, portfolioId) =>
      reach.noteInitiatives(portfolioId, initiatives),
    ),
  };
}

/** What a write comes to is one word: `created`, `exists`, `changed` or `stale`. */
function withSteps(store: Store, spans: Spans): Store {
  const wrapped = Object.entries(store).map(([name, call]) => {
    if (!/^(create|change|put|remove|drop)[A-Z]/.test(name)) return [name, call];
    const step = (...given: unknown[]) =>
      spans.step(
        `store ${name}`,
        {},
        () => (call as (...args: unknown[]) => Promise<unknown>)(...given),
        (result) => (typeof result === 'string' ? { outcome: result } : {}),
      );
    return [name, step];
  });
  return Object.fromEntries(wrapped) as Store;
}

function also<Given extends unknown[], Result>(
  call: (...given: Given) => Promise<Result>,
  note: (result: Result, ...given: Given) => void,
): (...given: Given) => Promise<Result> {
  return async (...given) => {
    const result = await call(...given);
    note(result, ...given);
    return result;
  };
}

function alsoIf<Value, Result>(
  wanted: Result,
  call: (value: Value) => Promise<Result>,
  note: (value: Value) => void,
): (value: Value) => Promise<Result> {
  return also(call, (result, value) => {
    if (result === wanted) note(value);
  });
}

/** A request is written for other reasons too, and a report that a round shares with another is one answer. */
class NewAnswers {
  private readonly counted = new Set<string>();

  /** @returns whether the answer it was written for came late; `undefined` when it was not written for one */
  take({ reports }: Request, now: string): boolean | undefined {
    const newest = reports.at(-1);
    if (!newest || newest.givenIn || Date.parse(now) - Date.parse(newest.at) > justNowMs) return undefined;
    if (this.counted.has(newest.id)) return undefined;
    this.counted.add(newest.id);
    if (this.counted.size > mostRemembered) this.counted.delete(this.counted.values().next().value ?? '');
    return newest.late;
  }
}

/** Longer than an answer takes to be stored. */
const justNowMs = 60_000;
const mostRemembered = 10_000;
