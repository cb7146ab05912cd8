import type { Committee, Portfolio } from '../../domain/portfolio/portfolio';
import type { Round } from '../../domain/round/round';
import type { RoundStore } from '../ports';

/** The committee's round under way, else its last one; missed ones were never rounds to anybody. */
export async function latestRound(
  store: RoundStore,
  portfolio: Portfolio,
  committee: Committee,
): Promise<Round | undefined> {
  return pickLatest(await store.listRounds(portfolio.id), committee.id);
}

export function pickLatest(rounds: Round[], committeeId: string): Round | undefined {
  const own = rounds.filter((round) => round.committeeId === committeeId && round.state.kind !== 'missed');
  const byDue = own.sort((a, b) => (a.dueAt < b.dueAt ? 1 : -1));
  return byDue.find((round) => round.state.kind === 'open') ?? byDue[0];
}
