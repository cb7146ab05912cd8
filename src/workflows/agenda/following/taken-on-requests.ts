import type { Request } from '../../../domain/answer/request';
import type { Initiative } from '../../../domain/portfolio/initiative';
import type { Round } from '../../../domain/round/round';
import type { RoundStore } from '../../ports';

/** Requests of other rounds whose answers were taken on, as their coordinators have worded them. */
export async function takenOnRequests(
  store: Pick<RoundStore, 'findRequest'>,
  { portfolioId, initiatives: own }: Round,
  initiatives: Initiative[],
): Promise<Request[]> {
  const takenOn = initiatives.filter(({ number, escalations }) => escalations && !own.includes(number));
  const found = await Promise.all(
    takenOn.map(async ({ number, latest }) => latest && (await store.findRequest(portfolioId, latest.roundId, number))),
  );
  return found.flatMap((request) => request ?? []);
}
