import type { Request } from '../../../domain/answer/request';
import type { Initiative } from '../../../domain/portfolio/initiative';
import type { Portfolio } from '../../../domain/portfolio/portfolio';
import type { Round } from '../../../domain/round/round';
import type { Since } from '../../../domain/summary/changes/decide-since';
import { type Changes, findChanges } from '../../../domain/summary/changes/find-changes';
import type { Instant } from '../../../domain/time/instant';
import type { RoundStore } from '../../ports';
import { sideBySide } from '../../side-by-side';

export interface ChangesQuestion {
  portfolio: Portfolio;
  /** Absent: the whole portfolio. */
  committeeId?: string;
  /** What the reader may see. */
  initiatives: Initiative[];
  /** All of the portfolio, or at least those that asked since. */
  rounds: Round[];
  since: Since;
  now: Instant;
}

const mostAtOnce = 20;
/** Of an initiative that answered between rounds, so many back. */
const mostBack = 12;

/** What changed since then: whole rounds are read rather than each initiative's history. */
export async function readChanges(
  store: Pick<RoundStore, 'listRequests' | 'listHistory'>,
  question: ChangesQuestion,
): Promise<Changes> {
  const { portfolio, since, initiatives, rounds } = question;
  const seen = new Set(initiatives.map(({ number }) => number));
  const asking = rounds.filter((round) => round.dueAt >= since.at && round.initiatives.some((n) => seen.has(n)));
  const ids = new Set([...asking.map(({ id }) => id), ...reportedIn(initiatives, since)]);
  const read: Request[] = [];
  await sideBySide([...ids], mostAtOnce, async (id) => {
    read.push(...(await store.listRequests(portfolio.id, id)));
  });
  const requests = read.filter(({ number }) => seen.has(number));
  await sideBySide(unknownBefore(initiatives, requests, since), mostAtOnce, async (number) => {
    const known = new Set(requests.filter((r) => r.number === number).map(({ roundId }) => roundId));
    const more = await store.listHistory(portfolio.id, number, mostBack);
    requests.push(...more.filter(({ roundId }) => !known.has(roundId)));
  });
  return findChanges({ ...question, rounds: asking, requests, since: since.at });
}

/** Where each was reported last, in a round or between them. */
function reportedIn(initiatives: Initiative[], since: Since): string[] {
  return initiatives.flatMap(({ latest }) => (latest && latest.report.at >= since.at ? [latest.roundId] : []));
}

/** What was known when the first round asked was itself said since: what was before that stands elsewhere. */
function unknownBefore(initiatives: Initiative[], requests: Request[], since: Since): string[] {
  const first = new Map<string, Request>();
  for (const request of requests) {
    const other = first.get(request.number);
    if (!other || request.assignedAt < other.assignedAt) first.set(request.number, request);
  }
  return initiatives
    .filter(({ number, latest }) => latest && latest.report.at >= since.at && isAfter(first.get(number), since))
    .map(({ number }) => number);
}

function isAfter(request: Request | undefined, since: Since): boolean {
  return request === undefined || (request.baseline.source === 'report' && (request.baseline.on ?? '') >= since.on);
}
