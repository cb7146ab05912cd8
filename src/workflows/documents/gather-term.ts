import { reportTerm, type Term, type TermReport } from '../../domain/documents/term-report';
import type { Initiative } from '../../domain/portfolio/initiative';
import type { Portfolio } from '../../domain/portfolio/portfolio';
import { wasHeld } from '../../domain/round/round';
import type { Instant } from '../../domain/time/instant';
import type { RoundStore } from '../ports';
import { listAsked } from '../rounds/load-round';

interface Gathered {
  portfolio: Portfolio;
  initiatives: Initiative[];
  term: Term;
  now: Instant;
}

/** What an agreement reports of all its rounds so far. */
export async function gatherTerm(
  store: Pick<RoundStore, 'listRounds' | 'listRequests'>,
  { portfolio, initiatives, term, now }: Gathered,
): Promise<TermReport> {
  const rounds = [];
  for (const round of (await store.listRounds(portfolio.id)).filter(wasHeld)) {
    rounds.push({ round, requests: await listAsked(store, round) });
  }
  return reportTerm({ portfolio, initiatives, rounds, term, now });
}
