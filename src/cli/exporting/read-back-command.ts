import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { readJson } from '../../export/json/read-json';
import { writeJson } from '../../export/json/write-json';
import type { Words } from '../../words/da';
import { wordsIn } from '../../words/words-in';
import type { PortfolioPieces, WholePortfolio } from '../../workflows/exporting/export-ports';
import { gatherPortfolio } from '../../workflows/exporting/gather-portfolio';
import { readBack } from '../../workflows/exporting/read-back';
import type { Store } from '../../workflows/ports';
import { fileTrouble } from '../files/file-trouble';
import type { Terminal } from '../import-command';

export interface ReadBackCommand extends Terminal {
  cwd: string;
  openStore(): Promise<Store>;
}

/**
 * `statusrunde import-export <file.json>`: a portfolio as an export in json has it, into a store that does not have it.
 * The file is checked before anything is written, and what was written is exported again and compared.
 * @returns the exit code: 0 read back, 1 refused
 */
export async function readBackCommand(file: string, command: ReadBackCommand): Promise<number> {
  const text = await readFile(path.resolve(command.cwd, file), 'utf8').catch((error: unknown) =>
    fileTrouble(error, file),
  );
  if (typeof text !== 'string') return refuse(command, ({ archive }) => text(archive));
  const reading = readJson(text);
  if (reading.kind === 'damaged') return refuse(command, ({ exported }) => exported.damaged(reading.field));
  if (reading.kind !== 'read') return refuse(command, ({ exported }) => exported[reading.kind]);
  const store = await command.openStore();
  try {
    return await putIn(store, reading.exported, { file, command });
  } finally {
    await store.close();
  }
}

async function putIn(
  store: Store,
  whole: WholePortfolio,
  { file, command }: { file: string; command: ReadBackCommand },
): Promise<number> {
  const { portfolio, on, published, initiatives } = whole;
  const given = await digestOf({ head: whole, published: each(published), initiatives: each(initiatives) });
  if ((await readBack(store, whole)) === 'exists') {
    return refuse(command, ({ exported }) => exported.exists(portfolio.id));
  }
  const kept = await digestOf(await gatherPortfolio(store, portfolio, on));
  if (kept !== given) return refuse(command, ({ exported }) => exported.differs);
  tell(command.print, ({ exported }) => exported.readBack(initiatives.length, path.basename(file)));
  return 0;
}

async function* each<T>(all: T[]): AsyncGenerator<T> {
  yield* all;
}

async function digestOf(pieces: PortfolioPieces): Promise<string> {
  const hash = createHash('sha256');
  for await (const text of writeJson(pieces)) hash.update(text);
  return hash.digest('hex');
}

function refuse({ complain }: Terminal, say: (words: Words) => string): number {
  tell(complain, say);
  return 1;
}

/** Nothing says which language an operator reads. */
function tell(to: (line: string) => void, say: (words: Words) => string): void {
  for (const language of ['da', 'en'] as const) to(say(wordsIn(language)));
}
