import { isLongOver, type Rounds } from '../../domain/keeping/outlived';
import type { Portfolio } from '../../domain/portfolio/portfolio';
import type { Day } from '../../domain/time/instant';
import type { RecordStore } from '../ports';

/**
 * Drafts whose time is over; and of rounds whose answers are kept no more what they were published as, with its files.
 * @param since absent: answers are kept for ever, and so is what was published of them
 */
export async function* outlivedRecords(
  store: RecordStore,
  { id }: Portfolio,
  rounds: Rounds,
  since: Day | undefined,
): AsyncGenerator<() => Promise<unknown>> {
  const old = new Set(
    rounds.all.filter((round) => since !== undefined && isLongOver(round, rounds, since)).map((round) => round.id),
  );
  for (const document of await store.listDocuments(id)) {
    const isOutlived = document.roundId ? old.has(document.roundId) : (document.keepUntil ?? rounds.now) <= rounds.now;
    if (isOutlived) yield () => store.removeDocument(id, document.id);
  }
  if (old.size === 0) return;
  for (const roundId of await store.listSnapshots(id)) {
    if (old.has(roundId)) yield () => store.removeSnapshot(id, roundId);
  }
}
