import type { Language } from '../../domain/people/language';
import type { Initiative } from '../../domain/portfolio/initiative';
import type { Portfolio } from '../../domain/portfolio/portfolio';
import type { Round } from '../../domain/round/round';
import type { ExportFormat } from '../../domain/shown/desk/export-content';
import type { Day } from '../../domain/time/instant';

/** What a table is written of. */
export interface PortfolioTable {
  portfolio: Portfolio;
  /** By number. */
  initiatives: Initiative[];
  rounds: Round[];
  /** What whoever owns an initiative is called, by its number. */
  owners: ReadonlyMap<string, string>;
  language: Language;
  /** The day it tells of. */
  on: Day;
}

export type TableFormat = ExportFormat;

/** The file's bytes; the same for the same content, whenever it is written. */
export type WriteTable = (table: PortfolioTable, format: TableFormat) => Promise<Uint8Array>;
