import { asksForDecision, withLatest } from '../../domain/agenda/asking';
import { latestReport, type Request } from '../../domain/answer/request';
import type { Initiative } from '../../domain/portfolio/initiative';
import { compareAndSet } from '../compare-and-set';
import type { PortfolioStore, RoundStore } from '../ports';

type Store = PortfolioStore & Pick<RoundStore, 'listHistory'>;

/** Looked back through for since when a decision is asked: years of a committee that meets every month. */
const mostRounds = 40;

/**
 * Keeps the last report with its initiative, so that a status of the whole portfolio is one query. The requests are the
 * record; this follows them, and following twice is following once.
 */
export async function projectReport(
  store: Store,
  portfolioId: string,
  number: string,
  latest: NonNullable<Initiative['latest']>,
): Promise<void> {
  const history = asksForDecision(latest.report) ? await store.listHistory(portfolioId, number, mostRounds) : [];
  await compareAndSet<Initiative>({
    find: () => store.findInitiative(portfolioId, number),
    decide: (initiative) => (isNewer(latest, initiative.latest) ? withLatest(initiative, latest, history) : undefined),
    change: (next) => store.changeInitiative(next),
  });
}

/** Makes up for a process that was killed between an answer and its projection. */
export async function projectMissing(store: Store, requests: Request[], initiatives: Initiative[]): Promise<void> {
  const initiativeOf = new Map(initiatives.map((initiative) => [initiative.number, initiative]));
  for (const request of requests) {
    const { portfolioId, roundId, number } = request;
    const report = latestReport(request);
    // Where it was given, there it is projected from.
    if (report?.givenIn) continue;
    const known = initiativeOf.get(number)?.latest;
    if (report && !(known && known.report.at >= report.at)) {
      await projectReport(store, portfolioId, number, { roundId, report });
    }
  }
}

function isNewer(latest: NonNullable<Initiative['latest']>, known: Initiative['latest']): boolean {
  return !known || (known.report.id !== latest.report.id && known.report.at <= latest.report.at);
}
