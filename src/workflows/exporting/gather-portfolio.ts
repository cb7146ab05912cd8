import { setImmediate } from 'node:timers/promises';
import type { PublishedSnapshot } from '../../domain/documents/snapshot';
import type { Portfolio } from '../../domain/portfolio/portfolio';
import type { Day } from '../../domain/time/instant';
import { inBatches } from '../importing/in-batches';
import type { IndicatorStore, PortfolioStore, RecordStore, RoundStore } from '../ports';
import type { InitiativeWithRequests, PortfolioPieces } from './export-ports';
import { spareRequest, spareRound } from './spare';

type GatheringStore = Pick<PortfolioStore, 'listInitiatives'> &
  Pick<RoundStore, 'listRounds' | 'listHistory'> &
  Pick<IndicatorStore, 'listIndicators'> &
  Pick<RecordStore, 'listSnapshots' | 'findSnapshot'>;

/** Initiatives whose requests are in memory at a time. */
const atATime = 50;

/**
 * Everything of a portfolio. May run while the bot does: each thing is whole, and an answer given meanwhile is in it or is not.
 */
export async function gatherPortfolio(
  store: GatheringStore,
  portfolio: Portfolio,
  on: Day,
): Promise<PortfolioPieces & { initiativeCount: number }> {
  const [indicators, rounds, initiatives] = await Promise.all([
    store.listIndicators(portfolio.id),
    store.listRounds(portfolio.id),
    store.listInitiatives(portfolio.id),
  ]);
  async function* pieces(): AsyncGenerator<InitiativeWithRequests> {
    for (let at = 0; at < initiatives.length; at += atATime) {
      // The embedded store answers without ever leaving its turn: others get theirs here.
      await setImmediate();
      yield* await inBatches(initiatives.slice(at, at + atATime), async (initiative) => ({
        initiative,
        requests: (await store.listHistory(portfolio.id, initiative.number)).map(spareRequest).sort(byRound),
      }));
    }
  }
  return {
    head: {
      on,
      portfolio,
      indicators: indicators.sort((a, b) => compare(a.id, b.id)),
      rounds: rounds.map(spareRound).sort((a, b) => compare(a.openedAt, b.openedAt) || compare(a.id, b.id)),
    },
    published: publishedIn(store, portfolio.id),
    initiatives: pieces(),
    initiativeCount: initiatives.length,
  };
}

async function* publishedIn(store: GatheringStore, portfolioId: string): AsyncGenerator<PublishedSnapshot> {
  for (const roundId of (await store.listSnapshots(portfolioId)).sort(compare)) {
    const snapshot = await store.findSnapshot(portfolioId, roundId);
    if (snapshot) yield snapshot;
  }
}

/** A hand-over moves what the store orders requests by. */
function byRound(a: { roundId: string }, b: { roundId: string }): number {
  return compare(a.roundId, b.roundId);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
