import type { Instant } from '../../domain/time/instant';
import { inBatches } from '../importing/in-batches';
import type { IndicatorStore, PortfolioStore, RecordStore, RoundStore } from '../ports';
import type { ExportedRequest, WholePortfolio } from './export-ports';
import { asRound } from './spare';

type Receiving = Pick<PortfolioStore, 'findPortfolio' | 'createPortfolio' | 'createInitiative'> &
  Pick<RoundStore, 'createRound' | 'createRequest' | 'findRequest' | 'changeRequest'> &
  Pick<IndicatorStore, 'createIndicator'> &
  Pick<RecordStore, 'putSnapshot'>;

/**
 * Puts an exported portfolio into a store that does not have it. The portfolio comes last: until then nothing acts on the
 * rest, and a process that was killed on the way is made up for by the same command again.
 * @returns `exists` where there is one of that id; nothing is written then
 */
export async function readBack(
  store: Receiving,
  { portfolio, indicators, rounds, published, initiatives }: WholePortfolio,
): Promise<'readBack' | 'exists'> {
  if (await store.findPortfolio(portfolio.id)) return 'exists';
  const openedAt = new Map(rounds.map((round) => [round.id, round.openedAt]));
  await inBatches(indicators, (indicator) => store.createIndicator(indicator));
  await inBatches(initiatives, async ({ initiative, requests }) => {
    for (const request of requests) await createRequest(store, request, openedAt.get(request.roundId));
    await store.createInitiative(initiative);
  });
  await inBatches(published, (snapshot) => store.putSnapshot(snapshot));
  await inBatches(rounds, (round) => store.createRound(asRound(round)));
  return (await store.createPortfolio(portfolio)) === 'created' ? 'readBack' : 'exists';
}

/** The history keeps the order of the rounds: that of when a request was first assigned, whoever it was given on to since. */
async function createRequest(store: Receiving, request: ExportedRequest, openedAt: Instant | undefined): Promise<void> {
  const firstAt = openedAt ?? request.assignedAt;
  await store.createRequest({ ...request, assignedAt: firstAt });
  if (firstAt === request.assignedAt) return;
  const created = await store.findRequest(request.portfolioId, request.roundId, request.number);
  if (created && created.assignedAt !== request.assignedAt) {
    await store.changeRequest({ ...created, assignedAt: request.assignedAt });
  }
}
