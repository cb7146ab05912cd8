import { createReadStream } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip, createGzip } from 'node:zlib';
import type { Instant } from '../domain/time/instant';
import type { Words } from '../words/da';
import { wordsIn } from '../words/words-in';
import type { Tally } from '../workflows/archive/archive-format';
import { restoreBackup } from '../workflows/archive/restore-backup';
import { writeBackup } from '../workflows/archive/write-backup';
import type { ArchiveStore, StoreHealth } from '../workflows/ports';
import { fileTrouble } from './files/file-trouble';
import { writeNewFile } from './files/write-new-file';
import type { Terminal } from './import-command';

export interface ArchiveCommand extends Terminal {
  cwd: string;
  now: Instant;
  openStore(): Promise<ArchiveStore & Pick<StoreHealth, 'close'>>;
}

type Say = (words: Words['archive']) => string;

/** Nothing says which language an operator reads: the portfolios' may be several. */
function tell(to: (line: string) => void, say: Say): void {
  for (const language of ['da', 'en'] as const) to(say(wordsIn(language).archive));
}

/**
 * `statusrunde backup <file>`: everything the store holds, compressed. The file appears under its name only when it is
 * whole, and one that is there already is left alone.
 * @returns the exit code: 0 written, 1 not
 */
export async function backupCommand(file: string, { cwd, now, openStore, print, complain }: ArchiveCommand) {
  const store = await openStore();
  let tally: Tally = { count: 0, digest: '' };
  async function* lines() {
    const writing = writeBackup(store, now);
    for (let step = await writing.next(); ; step = await writing.next()) {
      if (step.done) {
        tally = step.value;
        return;
      }
      yield `${step.value}\n`;
    }
  }
  try {
    await writeNewFile(path.resolve(cwd, file), lines(), createGzip());
    tell(print, (words) => words.written(tally.count, path.basename(file)));
    return 0;
  } catch (error) {
    tell(complain, fileTrouble(error, file));
    return 1;
  } finally {
    await store.close();
  }
}

/**
 * `statusrunde restore <file>`: into an empty store, of whichever kind.
 * @returns the exit code: 0 restored, 1 refused
 */
export async function restoreCommand(file: string, { cwd, openStore, print, complain }: ArchiveCommand) {
  const source = path.resolve(cwd, file);
  const store = await openStore();
  try {
    const ending = await restoreBackup(store, () => linesOf(source));
    if (ending.kind === 'restored') {
      const { count } = ending.tally;
      tell(print, (words) => words.restored(count, path.basename(file)));
      return 0;
    }
    const { kind } = ending;
    tell(complain, (words) => words[kind]);
  } catch (error) {
    tell(complain, fileTrouble(error, file));
  } finally {
    await store.close();
  }
  return 1;
}

async function* linesOf(file: string): AsyncIterable<string> {
  const unpacked = createGunzip();
  const packed = createReadStream(file);
  packed.on('error', (error) => unpacked.destroy(error));
  // readline alone would end quietly where the file is cut off.
  let failure: unknown;
  unpacked.on('error', (error) => {
    failure = error;
  });
  yield* createInterface({ input: packed.pipe(unpacked), crlfDelay: Number.POSITIVE_INFINITY });
  if (failure) throw failure;
}
