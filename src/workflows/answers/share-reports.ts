import type { Request } from '../../domain/answer/request';
import { overlapping } from '../../domain/overlap/overlapping-rounds';
import { reportsToShare, withSharedReport } from '../../domain/overlap/share-report';
import type { Round } from '../../domain/round/round';
import { compareAndSet } from '../compare-and-set';
import type { RoundStore } from '../ports';
import { listAsked } from '../rounds/load-round';
import { markUnshownIfClosed } from './mark-unshown';

/** Gives what was answered here to every round that asks for it at the same time. Twice is once. */
export async function shareAnswer(store: RoundStore, request: Request, round: Round, rounds: Round[]): Promise<void> {
  for (const other of overlapping(round, rounds)) {
    if (!other.initiatives.includes(request.number)) continue;
    const theirs = await store.findRequest(other.portfolioId, other.id, request.number);
    if (theirs) await giveReports(store, { request, round }, theirs, other);
  }
}

/**
 * Makes up for a process that was killed between an answer and its sharing, and gives a round that opens what was answered
 * before it did.
 * @returns the round's requests as they now stand
 */
export async function shareMissing(
  store: RoundStore,
  round: Round,
  requests: Request[],
  rounds: Round[],
): Promise<Request[]> {
  let changed = false;
  for (const other of overlapping(round, rounds)) {
    const theirs = new Map((await listAsked(store, other)).map((r) => [r.number, r]));
    for (const request of requests) {
      const their = theirs.get(request.number);
      if (!their) continue;
      await giveReports(store, { request, round }, their, other);
      changed = (await giveReports(store, { request: their, round: other }, request, round)) || changed;
    }
  }
  return changed ? await listAsked(store, round) : requests;
}

/** @returns whether there was something to give */
async function giveReports(
  store: RoundStore,
  from: { request: Request; round: Round },
  to: Request,
  own: Round,
): Promise<boolean> {
  const reports = reportsToShare(from.request, to);
  if (reports.length === 0) return false;
  const share = (current: Request) =>
    reports.reduce((request, report) => withSharedReport(request, report, from.round, own), current);
  if (share(to) === to) return false;
  await compareAndSet<Request>({
    find: () => store.findRequest(to.portfolioId, to.roundId, to.number),
    decide: share,
    change: (next) => store.changeRequest(next),
  });
  if (own.state.kind === 'open') await markUnshownIfClosed(store, own, to.number);
  return true;
}
