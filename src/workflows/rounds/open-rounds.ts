import { isAnswered, type Request } from '../../domain/answer/request';
import { baselineOf, withNews } from '../../domain/answer/standing';
import type { Initiative } from '../../domain/portfolio/initiative';
import type { Portfolio } from '../../domain/portfolio/portfolio';
import { decideRounds } from '../../domain/round/decide-rounds';
import type { Round } from '../../domain/round/round';
import type { Instant } from '../../domain/time/instant';
import { compareAndSet } from '../compare-and-set';
import type { RoundStore } from '../ports';
import { sideBySide } from '../side-by-side';
import { listAsked } from './load-round';

/** A round of thousands is not to wait for the store thousands of times before its first message. */
const mostAtOnce = 50;

interface Opening {
  portfolio: Portfolio;
  initiatives: Initiative[];
  rounds: Round[];
  now: Instant;
}

/**
 * Opens what the calendar wants. The round's id is the lock: whichever tick or process creates it first opens it.
 * @returns the rounds this call opened or recorded as missed
 */
export async function openRounds(
  store: RoundStore,
  { portfolio, initiatives, rounds, now }: Opening,
): Promise<Round[]> {
  const opened: Round[] = [];
  for (const round of decideRounds(portfolio, initiatives, rounds, now)) {
    if ((await store.createRound(round)) === 'created') opened.push(round);
  }
  return opened;
}

/**
 * Makes the requests a round lacks: all of them when it just opened, the rest when a process was killed half-way; and
 * brings those that wait to what is known by now.
 * @returns every request of the round
 */
export async function ensureRequests(
  store: RoundStore,
  round: Round,
  portfolio: Portfolio,
  initiatives: Initiative[],
): Promise<Request[]> {
  const present = await listAsked(store, round);
  const have = new Set(present.map((request) => request.number));
  const missing = round.initiatives.filter((number) => !have.has(number));
  const half = present.filter((request) => request.assignedAt < round.openedAt && !isAnswered(request));
  const byNumber = new Map(initiatives.map((initiative) => [initiative.number, initiative]));
  const news = present.flatMap((request) => {
    const initiative = byNumber.get(request.number);
    return initiative && withNews(request, round, initiative, portfolio.timeZone) !== request ? [initiative] : [];
  });
  if (missing.length + half.length + news.length === 0) return present;
  for (const initiative of news) await tellNews(store, round, initiative, portfolio);
  for (const { number } of half) await askAnew(store, round, byNumber.get(number), portfolio);
  await sideBySide(missing, mostAtOnce, async (number) => {
    const initiative = byNumber.get(number);
    if (initiative) await store.createRequest(requestFor(round, initiative, portfolio.timeZone));
  });
  return await listAsked(store, round);
}

/** What was said elsewhere since the round opened. */
async function tellNews(
  store: RoundStore,
  round: Round,
  initiative: Initiative,
  { timeZone }: Portfolio,
): Promise<void> {
  await compareAndSet<Request>({
    find: () => store.findRequest(round.portfolioId, round.id, initiative.number),
    decide: (current) => withNews(current, round, initiative, timeZone),
    change: (next) => store.changeRequest(next),
  });
}

/**
 * Somebody began an answer before the round opened and did not send it: it is asked like the others, with the draft.
 */
async function askAnew(
  store: RoundStore,
  round: Round,
  initiative: Initiative | undefined,
  { timeZone }: Portfolio,
): Promise<void> {
  if (!initiative) return;
  await compareAndSet<Request>({
    find: () => store.findRequest(round.portfolioId, round.id, initiative.number),
    decide: (current) => {
      if (isAnswered(current) || current.assignedAt >= round.openedAt) return undefined;
      const { drafts } = current;
      return { ...requestFor(round, initiative, timeZone), ...(drafts ? { drafts } : {}) };
    },
    change: (next) => store.changeRequest(next),
  });
}

export function requestFor(round: Round, initiative: Initiative, timeZone: string): Request {
  return {
    portfolioId: round.portfolioId,
    roundId: round.id,
    number: initiative.number,
    ...(initiative.owner ? { owner: initiative.owner } : {}),
    assignedAt: round.openedAt,
    baseline: baselineOf(initiative, timeZone),
    reports: [],
    returns: [],
    lateUnshown: false,
  };
}
