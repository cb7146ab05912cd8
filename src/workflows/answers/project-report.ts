import { latestReport, type Request } from '../../domain/answer/request';
import type { Initiative } from '../../domain/portfolio/initiative';
import { compareAndSet } from '../compare-and-set';
import type { PortfolioStore } from '../ports';

/**
 * Keeps the last report with its initiative, so that a status of the whole portfolio is one query. The requests are the
 * record; this follows them, and following twice is following once.
 */
export async function projectReport(
  store: PortfolioStore,
  portfolioId: string,
  number: string,
  latest: NonNullable<Initiative['latest']>,
): Promise<void> {
  await compareAndSet<Initiative>({
    find: () => store.findInitiative(portfolioId, number),
    decide: (initiative) => (isNewer(latest, initiative.latest) ? { ...initiative, latest } : undefined),
    change: (next) => store.changeInitiative(next),
  });
}

/** Makes up for a process that was killed between an answer and its projection. */
export async function projectMissing(
  store: PortfolioStore,
  requests: Request[],
  initiatives: Initiative[],
): Promise<void> {
  for (const request of requests) {
    const { portfolioId, roundId, number } = request;
    const report = latestReport(request);
    // Where it was given, there it is projected from.
    if (report?.givenIn) continue;
    const known = initiatives.find((i) => i.number === number)?.latest;
    if (report && !(known && known.report.at >= report.at)) {
      await projectReport(store, portfolioId, number, { roundId, report });
    }
  }
}

function isNewer(latest: NonNullable<Initiative['latest']>, known: Initiative['latest']): boolean {
  return !known || (known.report.id !== latest.report.id && known.report.at <= latest.report.at);
}
