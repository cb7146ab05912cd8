import { createWriteStream } from 'node:fs';
import { link, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';

type Chunks = AsyncIterable<string | Uint8Array>;

/**
 * Writes a file that appears under its name only when it is whole, and is read by its owner alone.
 * @param through what the content goes through on its way, such as a compressor
 * @throws an error of the file system: `EEXIST` where a file of that name stands, which is left alone
 */
export async function writeNewFile(target: string, content: Chunks, through?: NodeJS.ReadWriteStream): Promise<void> {
  const unfinished = `${target}.${process.pid}.unfinished`;
  const file = createWriteStream(unfinished, { flags: 'wx', mode: 0o600 });
  try {
    await (through ? pipeline(content, through, file) : pipeline(content, file));
    // A link is refused where a file of that name stands, even one that came a moment ago; a rename is not.
    await link(unfinished, target);
  } finally {
    await rm(unfinished, { force: true });
  }
}
