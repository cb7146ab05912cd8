import { readXlsx, type Sheet, type Workbook } from 'hucre/xlsx';
import { ImportRefusal } from '../../domain/portfolio/import/import-refusal';
import { type GridRow, isBlank, mostColumns, mostRows } from '../table/grid';
import { type Extent, gridOf } from './sheet-grid';
import { unpackWorkbook } from './unpack-workbook';

/** By its first bytes: a zip archive, or the container of older and of protected workbooks. */
export function isWorkbook(bytes: Uint8Array): boolean {
  return isArchive(bytes) || isContainer(bytes);
}

/**
 * The lines of one sheet, blank ones left out. Formulas are never evaluated: their last result is what they say.
 * @param name absent: the first sheet that is shown
 * @throws ImportRefusal when it cannot be opened, has no such sheet, or is too large
 */
export async function readWorkbook(bytes: Uint8Array, name?: string): Promise<GridRow[]> {
  if (isContainer(bytes)) throw new ImportRefusal([{ kind: isProtected(bytes) ? 'protectedWorkbook' : 'oldWorkbook' }]);
  const { sheet, themeColors } = await readSheet(unpackWorkbook(bytes), name);
  const extent = extentOf(sheet);
  if (extent.rows > mostRows) throw new ImportRefusal([{ kind: 'tooManyRows', detail: `${mostRows}` }]);
  if (extent.columns > mostColumns) throw new ImportRefusal([{ kind: 'tooManyColumns', detail: `${mostColumns}` }]);
  return gridOf(sheet, extent, themeColors).filter((row) => !isBlank(row));
}

async function readSheet(bytes: Uint8Array, name?: string): Promise<{ sheet: Sheet; themeColors: string[] }> {
  const seen: string[] = [];
  let chosen: number | undefined;
  const { sheets, themeColors = [] } = await opened(bytes, (info, at) => {
    seen.push(info.name);
    const isIt = name === undefined ? !info.hidden && !info.veryHidden : sameName(info.name, name);
    if (isIt && chosen === undefined) chosen = at;
    return isIt && chosen === at;
  });
  const [sheet] = sheets;
  if (sheet === undefined) throw new ImportRefusal([{ kind: 'noSuchSheet', detail: seen.join(', ') }]);
  return { sheet, themeColors };
}

type Choice = (info: { name: string; hidden?: boolean; veryHidden?: boolean }, at: number) => boolean;

async function opened(bytes: Uint8Array, sheets: Choice): Promise<Workbook> {
  try {
    return await readXlsx(bytes, { sheets, readStyles: true, maxRows: mostRows + 1 });
  } catch {
    // Whatever the library stumbles over in there, the file is what is wrong.
    throw new ImportRefusal([{ kind: 'damagedWorkbook' }]);
  }
}

/** Excel holds sheets apart by name, whatever the case. */
function sameName(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}

/** How far down and across anything stands: sheets are often formatted far beyond it. */
function extentOf(sheet: Sheet): Extent {
  const extent = { rows: 0, columns: 0 };
  for (const [at, row] of sheet.rows.entries()) {
    const last = row.findLastIndex((value) => value !== null && value !== '');
    if (last >= 0) extent.rows = at + 1;
    extent.columns = Math.max(extent.columns, last + 1);
  }
  return extent;
}

function isArchive(bytes: Uint8Array): boolean {
  return [0x50, 0x4b].every((byte, at) => bytes[at] === byte) && (bytes[2] ?? 0) < 0x10;
}

function isContainer(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0].every((byte, at) => bytes[at] === byte);
}

/** A protected workbook is a container with the encrypted package inside, under this name. */
function isProtected(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('EncryptedPackage', 0, 'utf16le');
}
