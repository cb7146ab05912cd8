import { decideEarlyRound, earlyRoundId, isBetweenRounds } from '../../../domain/answer/early/early-round';
import type { Request } from '../../../domain/answer/request';
import type { Initiative } from '../../../domain/portfolio/initiative';
import type { Portfolio } from '../../../domain/portfolio/portfolio';
import type { Round } from '../../../domain/round/round';
import type { Instant } from '../../../domain/time/instant';
import { compareAndSet } from '../../compare-and-set';
import type { PortfolioStore, RoundStore } from '../../ports';
import type { RoundAtHand } from '../../rounds/ask-content';
import { loadRound } from '../../rounds/load-round';
import { requestFor } from '../../rounds/open-rounds';

interface Wish {
  portfolioId: string;
  /** A round's, or the one that stands for an early answer. */
  roundId: string;
  number?: string;
}

/** Rounds looked through for a draft that was left between them. */
const mostRounds = 5;

/**
 * What a card speaks of: a round with all that belongs to it. A card for an early answer names none; it is the round that
 * asks about the initiative by now, else the one the answer will count for. `undefined` when there is nothing of the kind.
 */
export async function loadAsked(
  store: PortfolioStore & RoundStore,
  { portfolioId, roundId, number }: Wish,
  now: Instant,
): Promise<RoundAtHand | undefined> {
  if (roundId !== earlyRoundId(portfolioId)) return loadRound(store, portfolioId, roundId);
  const [portfolio, initiative] = await Promise.all([
    store.findPortfolio(portfolioId),
    number === undefined ? undefined : store.findInitiative(portfolioId, number),
  ]);
  if (!portfolio || !initiative || initiative.gone) return undefined;
  const rounds = await store.listRounds(portfolioId);
  const asking = await findAsking(store, initiative, rounds);
  return asking ? loadRound(store, portfolioId, asking.id) : loadEarly(store, portfolio, initiative, { rounds, now });
}

/** The open round that asks about it; the one with the first deadline where there are two. */
async function findAsking(store: RoundStore, { portfolioId, number }: Initiative, rounds: Round[]) {
  const open = rounds.filter(({ state }) => state.kind === 'open').sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
  for (const round of open) {
    if (await store.findRequest(portfolioId, round.id, number)) return round;
  }
  return undefined;
}

async function loadEarly(
  store: RoundStore,
  portfolio: Portfolio,
  initiative: Initiative,
  { rounds, now }: { rounds: Round[]; now: Instant },
): Promise<RoundAtHand> {
  const early = decideEarlyRound(portfolio, initiative, rounds, now);
  const left = early.kind === 'between' ? await findLeftHalfWay(store, initiative) : undefined;
  const round = left ? { ...early.round, id: left.roundId } : early.round;
  const stored = left ?? (await store.findRequest(portfolio.id, round.id, initiative.number));
  const fresh = requestFor(round, initiative, portfolio.timeZone);
  // Early answers follow the initiative: a request kept from before a hand-over is the new owner's to answer.
  const { owner: _, ...kept } = stored ?? fresh;
  const request: Request = { ...kept, ...(initiative.owner ? { owner: initiative.owner } : {}) };
  return { portfolio, round, requests: [request], initiatives: [initiative], early: early.kind };
}

/** A draft left between rounds on another day. */
async function findLeftHalfWay(store: RoundStore, { portfolioId, number }: Initiative): Promise<Request | undefined> {
  const history = await store.listHistory(portfolioId, number, mostRounds);
  return history.find((r) => isBetweenRounds(portfolioId, r.roundId) && r.reports.length === 0 && r.drafts);
}

/** Writes down the request that something early is about to be kept in; one that was asked is there already. */
export async function ensureAsked(store: RoundStore, { early, requests }: RoundAtHand): Promise<void> {
  const [request] = requests;
  if (!early || !request || (await store.createRequest(request)) === 'created') return;
  const { portfolioId, roundId, number, owner } = request;
  await compareAndSet<Request>({
    find: () => store.findRequest(portfolioId, roundId, number),
    decide: (current) =>
      owner === undefined || current.owner?.person === owner.person ? undefined : { ...current, owner },
    change: (next) => store.changeRequest(next),
  });
}
