import path from 'node:path';
import type { Portfolio } from '../../domain/portfolio/portfolio';
import { type ExportFormat, exportFormats } from '../../domain/shown/record/export-content';
import type { Day, Instant } from '../../domain/time/instant';
import { dayOf } from '../../domain/time/zoned';
import { writeJson } from '../../export/json/write-json';
import { writeTable } from '../../export/write-table';
import type { Words } from '../../words/da';
import { wordsIn } from '../../words/words-in';
import { gatherPortfolio } from '../../workflows/exporting/gather-portfolio';
import { gatherTable } from '../../workflows/exporting/gather-table';
import type { Store } from '../../workflows/ports';
import { fileTrouble } from '../files/file-trouble';
import { writeNewFile } from '../files/write-new-file';
import type { Terminal } from '../import-command';

export interface ExportCommand extends Terminal {
  cwd: string;
  now: Instant;
  findStore(): Promise<Store | undefined>;
}

/** What stands after `statusrunde export`. */
export interface ExportOperands {
  portfolioId: string;
  format: ExportFormat;
  /** Absent: named after the portfolio and the day, in the folder where it was typed. */
  file?: string;
}

/** `undefined` for wrong usage. */
export function readExportOperands(operands: string[]): ExportOperands | undefined {
  const at = operands.indexOf('--format');
  const format = exportFormats.find((each) => at >= 0 && each === operands[at + 1]);
  const [portfolioId, file, ...others] = operands.filter((_, nth) => at < 0 || (nth !== at && nth !== at + 1));
  if (!portfolioId || !format || others.length > 0 || [portfolioId, file].some((word) => word?.startsWith('-'))) {
    return undefined;
  }
  return { portfolioId, format, ...(file ? { file } : {}) };
}

/**
 * `statusrunde export <portfolio> --format <format> [<file>]`. Reads alone; a file that is there already is left alone.
 * @returns the exit code: 0 written, 1 not
 */
export async function exportCommand(operands: ExportOperands, command: ExportCommand): Promise<number> {
  const store = await command.findStore();
  try {
    const portfolio = await store?.findPortfolio(operands.portfolioId);
    if (!store || !portfolio) return await refuseUnknown(store, operands, command);
    return await writeExport({ store, portfolio }, operands, command);
  } finally {
    await store?.close();
  }
}

async function writeExport(
  { store, portfolio }: { store: Store; portfolio: Portfolio },
  { format, file }: ExportOperands,
  { cwd, now, print, complain }: ExportCommand,
): Promise<number> {
  const words = wordsIn(portfolio.language);
  const on = dayOf(now, portfolio.timeZone);
  const name = file ?? `${portfolio.id}-${words.exporting.file}-${on}.${format}`;
  try {
    const { content, count } = await contentOf(store, portfolio, { format, on });
    await writeNewFile(path.resolve(cwd, name), content);
    print(words.exported.written(count, path.basename(name)));
    return 0;
  } catch (error) {
    complain(fileTrouble(error, name)(words.archive));
    return 1;
  }
}

async function contentOf(store: Store, portfolio: Portfolio, { format, on }: { format: ExportFormat; on: Day }) {
  if (format === 'json') {
    const pieces = await gatherPortfolio(store, portfolio, on);
    return { content: writeJson(pieces), count: pieces.initiativeCount };
  }
  const table = await gatherTable(store, portfolio, { on });
  return { content: only(await writeTable(table, format)), count: table.initiatives.length };
}

async function* only(bytes: Uint8Array) {
  yield bytes;
}

/** Nothing says which language an operator reads: there is no portfolio. */
async function refuseUnknown(
  store: Pick<Store, 'listPortfolios'> | undefined,
  { portfolioId }: Pick<ExportOperands, 'portfolioId'>,
  { complain }: ExportCommand,
): Promise<number> {
  const known = ((await store?.listPortfolios()) ?? []).map(({ id }) => id).join(', ');
  const say = (words: Words) => words.importing.unknownPortfolio(portfolioId, known);
  for (const language of ['da', 'en'] as const) complain(say(wordsIn(language)));
  return 1;
}
