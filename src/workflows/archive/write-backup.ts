import type { Instant } from '../../domain/time/instant';
import type { ArchiveStore } from '../ports';
import { format, type Tally, Tallying, toLine } from './archive-format';

/**
 * Everything that is kept, as the lines of a backup. May run while the bot does: each thing kept is whole, and what
 * follows from others is made good by the first tick after a restore.
 * @returns how many things it wrote
 */
export async function* writeBackup(store: ArchiveStore, madeAt: Instant): AsyncGenerator<string, Tally> {
  yield JSON.stringify({ ...format, madeAt });
  const tallying = new Tallying();
  for await (const archived of store.everything()) {
    const line = toLine(archived);
    tallying.add(line);
    yield line;
  }
  const tally = tallying.end();
  yield JSON.stringify({ end: true, ...tally });
  return tally;
}
