import { unzipSync } from 'fflate';

/** The parts of a docx or xlsx file, as text. */
export function partsOf(bytes: Uint8Array): Record<string, string> {
  const parts = unzipSync(bytes);
  return Object.fromEntries(Object.entries(parts).map(([name, data]) => [name, Buffer.from(data).toString('utf8')]));
}

export interface CellRead {
  text: string;
  /** RGB of its fill. */
  fill?: string;
  join?: 'restart' | 'continue';
}

/** The tables of a Word document, cell by cell; lines of a cell are parted by `\n`. */
export function tablesIn(bytes: Uint8Array): CellRead[][][] {
  const xml = partsOf(bytes)['word/document.xml'] ?? '';
  return all(xml, 'w:tbl').map((table) => all(table, 'w:tr').map((row) => all(row, 'w:tc').map(cellIn)));
}

function cellIn(cell: string): CellRead {
  const [properties = ''] = all(cell, 'w:tcPr');
  const fill = /<w:shd [^>]*w:fill="(\w+)"/.exec(properties)?.[1];
  const join = /<w:vMerge w:val="restart"\/>/.test(properties)
    ? 'restart'
    : /<w:vMerge\/>/.test(properties)
      ? 'continue'
      : undefined;
  const text = all(cell, 'w:p').map((paragraph) =>
    [...paragraph.matchAll(/<w:br\/>|<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>/g)].map(([, words]) => words ?? '\n').join(''),
  );
  return { text: plain(text.join('\n')), ...(fill ? { fill } : {}), ...(join ? { join } : {}) };
}

function all(xml: string, name: string): string[] {
  return xml.match(new RegExp(`<${name}[ >][\\s\\S]*?</${name}>`, 'g')) ?? [];
}

function plain(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}
