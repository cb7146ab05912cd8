import { Unzip, type UnzipFile, UnzipInflate, zipSync } from 'fflate';
import { ImportRefusal } from '../../domain/portfolio/import/import-refusal';

/** In bytes, all parts together; a workbook of 50,000 rows is under 30 MB. */
export const largestUnpackedBytes = 64 * 1024 * 1024;

/** A workbook has a few dozen. */
const mostParts = 2000;
/** Compressed bytes handed on at a time: what they can swell to is counted before the next. */
const step = 16 * 1024;

/** What a table's values, merged cells and colours stand in: no pictures, no macros, nothing from other files. */
const wanted =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/(?:_rels\/[^/]+\.rels|workbook\.xml|sharedStrings\.xml|styles\.xml|theme\/[^/]+\.xml|worksheets\/[^/]+\.xml))$/i;

/**
 * The parts of a workbook that hold its table, packed again without compression, so that whoever reads them inflates
 * nothing: sizes are bounded by what archives say of themselves, and again while inflating, since they may lie.
 * @throws ImportRefusal when it is damaged, no workbook, or larger inside than any portfolio
 */
export function unpackWorkbook(bytes: Uint8Array): Uint8Array {
  const { parts, names } = readParts(bytes);
  if (names.some((name) => /^xl\/workbook\.bin$/i.test(name))) throw new ImportRefusal([{ kind: 'oldWorkbook' }]);
  if (!hasDirectory(bytes)) throw new ImportRefusal([{ kind: 'damagedWorkbook' }]);
  if (!parts.has('xl/workbook.xml')) throw new ImportRefusal([{ kind: 'notATable' }]);
  return zipSync(Object.fromEntries(parts), { level: 0 });
}

interface Unpacked {
  parts: Map<string, Uint8Array>;
  names: string[];
}

function readParts(bytes: Uint8Array): Unpacked {
  const unpacked: Unpacked = { parts: new Map(), names: [] };
  const size = { bytes: 0 };
  const unzip = new Unzip((file) => {
    unpacked.names.push(file.name);
    if (unpacked.names.length > mostParts) throw tooLarge();
    if (wanted.test(file.name)) readPart(file, unpacked.parts, size);
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length; at += step)
      unzip.push(bytes.subarray(at, at + step), at + step >= bytes.length);
  } catch (error) {
    if (error instanceof ImportRefusal) throw error;
    throw new ImportRefusal([{ kind: 'damagedWorkbook' }]);
  }
  return unpacked;
}

function readPart(file: UnzipFile, parts: Map<string, Uint8Array>, size: { bytes: number }): void {
  if (size.bytes + (file.originalSize ?? 0) > largestUnpackedBytes) throw tooLarge();
  const chunks: Uint8Array[] = [];
  file.ondata = (error, chunk, isLast) => {
    if (error) throw error;
    size.bytes += chunk.length;
    if (size.bytes > largestUnpackedBytes) throw tooLarge();
    chunks.push(chunk);
    if (isLast) parts.set(file.name, new Uint8Array(Buffer.concat(chunks)));
  };
  file.start();
}

/** The end of an archive lists its parts; one that was cut off has lost it. */
function hasDirectory(bytes: Uint8Array): boolean {
  return (
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).lastIndexOf('PK\u0005\u0006', undefined, 'latin1') >=
    0
  );
}

function tooLarge(): ImportRefusal {
  return new ImportRefusal([{ kind: 'tooLargeInside', detail: `${largestUnpackedBytes / 1024 / 1024}` }]);
}
