import path from 'node:path';
import { ImportRefusal } from '../domain/portfolio/import/import-refusal';
import type { Instant } from '../domain/time/instant';
import { readPortfolioFile } from '../import/read-portfolio-file';
import { importPortfolio } from '../workflows/import-portfolio';
import type { PortfolioStore, StoreHealth } from '../workflows/ports';
import { describeImport, describeRefusal } from './describe-import';

export interface Terminal {
  /** One line each: `print` what was asked for, `complain` what went wrong. */
  print(line: string): void;
  complain(line: string): void;
}

export interface ImportCommand extends Terminal {
  cwd: string;
  now: Instant;
  openStore(): Promise<PortfolioStore & Pick<StoreHealth, 'close'>>;
}

/**
 * `statusrunde import <portfolio.json>`. The store is opened only once there is something to put in it.
 * @returns the exit code: 0 imported, 1 refused
 */
export async function importCommand(
  file: string,
  { cwd, now, openStore, print, complain }: ImportCommand,
): Promise<number> {
  try {
    const read = await readPortfolioFile(path.resolve(cwd, file), now);
    const store = await openStore();
    try {
      const report = await importPortfolio({ store, now }, read);
      for (const line of describeImport(read, report)) print(line);
    } finally {
      await store.close();
    }
    return 0;
  } catch (error) {
    if (!(error instanceof ImportRefusal)) throw error;
    for (const line of describeRefusal(error)) complain(line);
    return 1;
  }
}
