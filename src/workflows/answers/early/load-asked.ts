import { decideEarlyRound, earlyRoundId, isBetweenRounds } from '../../../domain/answer/early/early-round';
import { isAnswered, type Request } from '../../../domain/answer/request';
import type { Initiative } from '../../../domain/portfolio/initiative';
import type { Portfolio } from '../../../domain/portfolio/portfolio';
import { isSuperseded, type Round, wasHeld } from '../../../domain/round/round';
import type { Day, Instant } from '../../../domain/time/instant';
import { dayOf } from '../../../domain/time/zoned';
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

/** Of one initiative, newest first: the rounds that may ask about it now, and a draft left between rounds. */
const mostRequests = 10;

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
  const [rounds, history] = await Promise.all([
    store.listRounds(portfolioId),
    store.listHistory(portfolioId, initiative.number, mostRequests),
  ]);
  const asking = findAsking(rounds, history, dayOf(now, portfolio.timeZone));
  if (asking) return loadRound(store, portfolioId, asking.id);
  return loadEarly(portfolio, initiative, { rounds, history, now });
}

/**
 * The open round that asks about it, the one with the first deadline where there are two; else one that was left
 * unanswered, whose meeting is still ahead and which is the committee's last: a late answer there is worth more than one between rounds.
 */
function findAsking(rounds: Round[], history: Request[], today: Day): Round | undefined {
  const asked = history
    .map((request) => ({
      request,
      round: rounds.find((round) => round.id === request.roundId && round.initiatives.includes(request.number)),
    }))
    .sort((a, b) => ((a.round?.dueOn ?? '') < (b.round?.dueOn ?? '') ? -1 : 1));
  const open = asked.find(({ round }) => round?.state.kind === 'open');
  const late = asked.find(
    ({ round, request }) =>
      round &&
      wasHeld(round) &&
      !isSuperseded(round, rounds) &&
      !isAnswered(request) &&
      (round.meetingOn ?? '') >= today,
  );
  return (open ?? late)?.round;
}

function loadEarly(
  portfolio: Portfolio,
  initiative: Initiative,
  { rounds, history, now }: { rounds: Round[]; history: Request[]; now: Instant },
): RoundAtHand {
  const early = decideEarlyRound(portfolio, initiative, rounds, now);
  const left = early.kind === 'between' ? findLeftHalfWay(initiative, history) : undefined;
  const round = left ? { ...early.round, id: left.roundId } : early.round;
  const stored = left ?? history.find(({ roundId }) => roundId === round.id);
  const fresh = requestFor(round, initiative, portfolio.timeZone);
  // Early answers follow the initiative: a request kept from before a hand-over is the new owner's to answer.
  const { owner: _, ...kept } = stored ?? fresh;
  const request: Request = { ...kept, ...(initiative.owner ? { owner: initiative.owner } : {}) };
  return { portfolio, round, requests: [request], initiatives: [initiative], rounds, early: early.kind };
}

/** A draft left between rounds on another day; what was answered since has taken its place. */
function findLeftHalfWay({ portfolioId, latest }: Initiative, history: Request[]): Request | undefined {
  return history.find(
    (request) =>
      isBetweenRounds(portfolioId, request.roundId) &&
      !isAnswered(request) &&
      request.drafts &&
      request.assignedAt > (latest?.report.at ?? ''),
  );
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
