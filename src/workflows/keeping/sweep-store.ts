import type { Retention } from '../../domain/keeping/retention';
import type { Clock } from '../clock';
import type { SweepStore } from '../ports';
import { findOutlived, type OutlivingStore } from './find-outlived';

/** A tick has other things to do: what is left waits for the next one. */
const mostAtOnce = 200;

/**
 * Takes away what has been kept for as long as it is to be kept: once a day (in UTC), so many at a time. Each goes only if
 * nobody wrote to it since it was read, so that what comes alive meanwhile stays. Run twice, or in two processes, it does
 * what is left.
 * @returns how many it took away or cut down
 */
export async function sweepStore(
  { store, clock }: { store: OutlivingStore & SweepStore; clock: Clock },
  keep: Retention,
): Promise<number> {
  const now = clock.now();
  const today = now.slice(0, 10);
  if ((await store.lastSweptOn()) === today) return 0;
  let done = 0;
  for await (const takeAway of findOutlived(store, keep, now)) {
    await takeAway();
    done += 1;
    if (done === mostAtOnce) return done;
  }
  await store.sweptOn(today);
  return done;
}
