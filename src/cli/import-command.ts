import path from 'node:path';
import type { PortfolioAsRead } from '../domain/portfolio/import/as-read';
import { ImportRefusal } from '../domain/portfolio/import/import-refusal';
import { planImport } from '../domain/portfolio/import/plan-import';
import type { Instant } from '../domain/time/instant';
import { readPortfolioFile } from '../import/read-portfolio-file';
import { importPortfolio, planFromStore } from '../workflows/import-portfolio';
import { type ImportingStore, importIndicators, tryIndicators } from '../workflows/indicators/import-indicators';
import type { StoreHealth } from '../workflows/ports';
import { describeImport, describeIndicatorTable, describeRefusal } from './describe/describe-import';

export interface Terminal {
  /** One line each: `print` what was asked for, `complain` what went wrong. */
  print(line: string): void;
  complain(line: string): void;
}

export interface ImportCommand extends Terminal {
  cwd: string;
  now: Instant;
  openStore(): Promise<ImportingStore & Pick<StoreHealth, 'close'>>;
  /** The store for reading alone, if there is one. */
  findStore(): Promise<(ImportingStore & Pick<StoreHealth, 'close'>) | undefined>;
}

/**
 * `statusrunde import <portfolio.json>`. The store is opened only once there is something to put in it.
 * @returns the exit code: 0 imported, 1 refused
 */
export function importCommand(file: string, command: ImportCommand): Promise<number> {
  const { now, openStore } = command;
  return unlessRefused(file, command, async (read) => {
    const store = await openStore();
    try {
      const report = await importPortfolio({ store, now }, read);
      const indicators = await importIndicators({ store, now }, read);
      return [...describeImport(read, report), ...describeIndicatorTable(read.portfolio.language, indicators)];
    } finally {
      await store.close();
    }
  });
}

/**
 * `statusrunde import --dry-run <portfolio.json>`: what the import would do. Nothing is written, and no store is made.
 * @returns the exit code: 0 it could be imported, 1 it would be refused
 */
export function tryImportCommand(file: string, command: ImportCommand): Promise<number> {
  const { now, findStore } = command;
  return unlessRefused(file, command, async (read) => {
    const store = await findStore();
    try {
      const plan = store ? await planFromStore(store, read, now) : planImport({ initiatives: [] }, read, now);
      const indicators = await tryIndicators({ store, now }, read, plan);
      return [...describeImport(read, plan, true), ...describeIndicatorTable(read.portfolio.language, indicators)];
    } finally {
      await store?.close();
    }
  });
}

async function unlessRefused(
  file: string,
  { cwd, now, print, complain }: ImportCommand,
  describe: (read: PortfolioAsRead) => Promise<string[]>,
): Promise<number> {
  try {
    for (const line of await describe(await readPortfolioFile(path.resolve(cwd, file), now))) print(line);
    return 0;
  } catch (error) {
    if (!(error instanceof ImportRefusal)) throw error;
    for (const line of describeRefusal(error)) complain(line);
    return 1;
  }
}
