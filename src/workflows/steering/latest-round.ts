import type { Committee, Portfolio } from '../../domain/portfolio/portfolio';
import { byDueLatest, canBeReviewed, type Round, wasHeld } from '../../domain/round/round';
import type { RoundStore } from '../ports';

/** The committee's round under way, else its last one; missed and cancelled ones are no rounds to anybody. */
export async function latestRound(
  store: RoundStore,
  portfolio: Portfolio,
  committee: Committee,
): Promise<Round | undefined> {
  return pickLatest(await store.listRounds(portfolio.id), committee.id);
}

export function pickLatest(rounds: Round[], committeeId: string): Round | undefined {
  const own = rounds.filter((round) => round.committeeId === committeeId && wasHeld(round));
  const byDue = own.sort(byDueLatest);
  return byDue.find((round) => round.state.kind === 'open') ?? byDue[0];
}

/** What is to be published: an overview that waits for a coordinator's word, before a round that asks already and would end. */
export function pickToPublish(rounds: Round[], { id, review }: Pick<Committee, 'id' | 'review'>): Round | undefined {
  const last = latestReviewed(rounds, id);
  const waits = review !== undefined && last?.state.kind === 'closed' && last.state.post.kind === 'planned';
  return waits ? last : pickLatest(rounds, id);
}

/** The committee's last round that asks no more: what came in for it can be reviewed, whatever is asked meanwhile. */
export function latestReviewed(rounds: Round[], committeeId: string): Round | undefined {
  return rounds.filter((round) => round.committeeId === committeeId && canBeReviewed(round)).sort(byDueLatest)[0];
}
