import { setImmediate } from 'node:timers/promises';
import { unzipSync, zipSync } from 'fflate';
import { XlsxStreamWriter } from 'hucre/xlsx';
import type { Sheet } from './lay-out-table';

/** Rows between which others get their turn. */
const atATime = 100;
/** The least a zip archive can say: the same content is the same bytes whenever it is written. */
const anyDay = new Date(1980, 0, 1);

/**
 * A workbook of one sheet. Each cell is a text, which no spreadsheet takes for a formula; the headings stay in sight.
 */
export async function writeWorkbook(name: string, { headings, rows }: Sheet): Promise<Uint8Array> {
  const writer = new XlsxStreamWriter({
    name,
    columns: headings.map((heading, at) => ({ width: widthOf(heading, rows, at), style: topLeft })),
    freezePane: { rows: 1 },
  });
  for (const [at, cells] of [headings, ...rows].entries()) {
    writer.addRow(cells.map(literal));
    if (at % atATime === 0) await setImmediate();
  }
  const parts = unzipSync(await writer.finish());
  await setImmediate();
  return zipSync(parts, { mtime: anyDay });
}

const topLeft = { alignment: { wrapText: true, vertical: 'top' } } as const;

/** In characters. */
const [narrowest, widest] = [8, 60];

function widthOf(heading: string, rows: string[][], at: number): number {
  const longest = Math.max(heading.length, ...rows.slice(0, atATime).map((cells) => cells[at]?.length ?? 0));
  return Math.min(widest, Math.max(narrowest, longest + 2));
}

/**
 * `_x0041_` is how a workbook writes a character by its number, and is no such thing where people wrote it. It is what the two
 * characters need that XML does not hold and the writer lets through: with one of them nothing opens the file.
 */
function literal(words: string): string {
  return words
    .replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
    .replaceAll('\ufffe', '_xFFFE_')
    .replaceAll('\uffff', '_xFFFF_');
}
