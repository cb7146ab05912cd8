import type { Archived, ArchiveStore } from '../ports';
import { format, type Tally, Tallying, toLine } from './archive-format';

export type Restoration =
  | { kind: 'restored'; tally: Tally }
  /** Nothing was written. */
  | { kind: 'notABackup' | 'newerFormat' | 'damaged' | 'notEmpty' }
  /** Written, and it does not read back as it was. */
  | { kind: 'differs' };

/**
 * Puts a backup into an empty store. The whole of it is checked before anything is written, and what was written is read
 * back and compared.
 * @param lines read twice: once to check, once to write
 */
export async function restoreBackup(store: ArchiveStore, lines: () => AsyncIterable<string>): Promise<Restoration> {
  const checked = await checkBackup(lines());
  if ('kind' in checked) return checked;
  for await (const _ of store.everything()) return { kind: 'notEmpty' };
  for await (const line of contentOf(lines())) await store.putBack(JSON.parse(line) as Archived);
  const tallying = new Tallying();
  for await (const archived of store.everything()) tallying.add(toLine(archived));
  return tallying.end().digest === checked.digest ? { kind: 'restored', tally: checked } : { kind: 'differs' };
}

async function checkBackup(lines: AsyncIterable<string>): Promise<Tally | Restoration> {
  const tallying = new Tallying();
  let header: unknown;
  let held: string | undefined;
  for await (const line of lines) {
    if (header === undefined) {
      header = parse(line);
      const fault = faultOf(header);
      if (fault) return fault;
      continue;
    }
    if (held !== undefined) tallying.add(held);
    held = line;
  }
  if (header === undefined) return { kind: 'notABackup' };
  const tally = tallying.end();
  const end = parse(held ?? '') as Partial<Tally & { end: boolean }> | undefined;
  return end?.end === true && end.count === tally.count && end.digest === tally.digest ? tally : { kind: 'damaged' };
}

function faultOf(header: unknown): Restoration | undefined {
  const { kind, version } = (header ?? {}) as { kind?: unknown; version?: unknown };
  if (kind !== format.kind) return { kind: 'notABackup' };
  return version === format.version ? undefined : { kind: 'newerFormat' };
}

/** The lines between the first and the last. */
async function* contentOf(lines: AsyncIterable<string>): AsyncIterable<string> {
  let held: string | undefined;
  let isFirst = true;
  for await (const line of lines) {
    if (held !== undefined) yield held;
    held = isFirst ? undefined : line;
    isFirst = false;
  }
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
