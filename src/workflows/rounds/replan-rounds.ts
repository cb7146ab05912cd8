import type { Portfolio } from '../../domain/portfolio/portfolio';
import { decideReplans } from '../../domain/round/decide-replans';
import type { Round } from '../../domain/round/round';
import type { Instant } from '../../domain/time/instant';
import { compareAndSet } from '../compare-and-set';
import type { PortfolioStore, RoundStore } from '../ports';

/**
 * Brings rounds to what the calendar says of their meetings now. Done again, or after it was stopped half-way, it does what
 * is left.
 * @returns the rounds as they now stand, and those that this call changed
 */
export async function replanRounds(
  store: RoundStore & Pick<PortfolioStore, 'findPortfolio'>,
  portfolio: Portfolio,
  rounds: Round[],
  now: Instant,
): Promise<{ rounds: Round[]; replanned: Round[] }> {
  const wanted = new Set(decideReplans(portfolio, rounds, now).map(({ id }) => id));
  if (wanted.size === 0) return { rounds, replanned: [] };
  // Read again: what is at hand may be older than a change that another has acted on already.
  const latest = (await store.findPortfolio(portfolio.id)) ?? portfolio;
  const replanned: Round[] = [];
  const after = await Promise.all(
    rounds.map(async (round) => {
      if (!wanted.has(round.id)) return round;
      const next = await replanRound(store, latest, round, now);
      if (next) replanned.push(next);
      return next ?? round;
    }),
  );
  return { rounds: after, replanned };
}

/** The round as it was changed; `undefined` when there was nothing to change any more. */
async function replanRound(
  store: RoundStore,
  portfolio: Portfolio,
  round: Round,
  now: Instant,
): Promise<Round | undefined> {
  let next: Round | undefined;
  await compareAndSet<Round>({
    find: () => store.findRound(portfolio.id, round.id),
    decide: (current) => {
      next = decideReplans(portfolio, [current], now)[0];
      return next;
    },
    change: (changed) => store.changeRound(changed),
  });
  return next;
}
